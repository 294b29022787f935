package org.tuttihub.domain.charging.whatif;

import org.tuttihub.domain.values.Money;

/** Both sides' totals over the same bookings. */
public final class Sums {
  private final Totals against = new Totals();
  private final Totals tried = new Totals();
  private long bookings;
  private long quantity;

  void add(Booked what, long count, Figures one, Figures other) {
    bookings += count;
    quantity += Math.multiplyExact(count, (long) what.quantity());
    against.add(one, count);
    tried.add(other, count);
  }

  Sums plus(Sums more) {
    bookings += more.bookings;
    quantity += more.quantity;
    against.plus(more.against);
    tried.plus(more.tried);
    return this;
  }

  public long bookings() {
    return bookings;
  }

  /** How many classes, children or instruments they are for. */
  public long quantity() {
    return quantity;
  }

  public Totals of(Side side) {
    return switch (side) {
      case AGAINST -> against;
      case TRIED -> tried;
    };
  }

  /** What the hub's funds would bear less than they do on the other side. */
  public Money saving() {
    return against.grant().minus(tried.grant());
  }
}
