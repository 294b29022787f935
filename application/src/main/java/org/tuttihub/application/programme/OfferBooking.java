package org.tuttihub.application.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.programme.Booking.Means;
import org.tuttihub.domain.programme.Priced;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/**
 * Offers a booking at a price, which is kept as it is. The price is asked for before the unit of
 * work begins; when the booking has become another meanwhile, the offer is refused as stale.
 */
public final class OfferBooking {

  /**
   * What the hub has, and what it costs.
   *
   * @param facts what a policy wants to know, as {@code name=value}; never kept
   * @param charge the price by hand, where no policy tells it, with the fields after it
   * @param fund the code of the fund that pays the subsidy
   */
  public record Request(
      Key id,
      boolean staff,
      boolean instruments,
      Map<String, String> facts,
      Optional<Money> charge,
      Optional<Money> subsidy,
      Optional<String> fund,
      Optional<String> policy) {

    private Optional<Pricing.Given> given() {
      return charge.map(
          c ->
              new Pricing.Given(
                  c, subsidy.orElse(Money.ZERO), fund.orElse(""), policy.orElse("by hand")));
    }

    /** What is told of a price by hand needs the charge; else it would be dropped in silence. */
    private Outcome<Request> whole() {
      return charge.isPresent() || (subsidy.isEmpty() && fund.isEmpty() && policy.isEmpty())
          ? Outcome.done(this)
          : Outcome.refused(
              Refusal.rule(
                  "programme.price",
                  "A subsidy, a fund or a rule is told, but not the charge that it belongs to.",
                  "Give the charge as well, or leave them out: then the adopted policy tells the"
                      + " price.",
                  List.of(new Refusal.Fault("charge_pence", "It is missing."))));
    }
  }

  private final UnitOfWork<? extends ProgrammeRecords> work;
  private final Pricing pricing;

  public OfferBooking(UnitOfWork<? extends ProgrammeRecords> work, Pricing pricing) {
    this.work = work;
    this.pricing = pricing;
  }

  /** Refuses without staff and instruments, and where the price cannot be told, or only in part. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    Means means = new Means(asked.staff(), asked.instruments());
    Optional<Booking> seen =
        work.look(records -> records.bookings().find(asked.id()).map(Stored::value));
    Outcome<Priced> priced =
        seen.map(
                b -> b.offerable(means).then(_ -> asked.whole()).then(_ -> price(acting, b, asked)))
            .orElseGet(
                () ->
                    Outcome.refused(Refusal.unknown("bookings", "booking", asked.id().toString())));
    return work.decide(
        acting,
        records ->
            records
                .bookings()
                .step(
                    acting,
                    asked.id(),
                    b -> asSeen(b, seen).then(_ -> priced).then(p -> offered(acting, b, means, p)),
                    b -> b.identity() + " is offered."));
  }

  private Outcome<Priced> price(Acting acting, Booking booking, Request asked) {
    return pricing.price(
        new Pricing.Asked(booking.facts(), acting.today(), asked.facts(), asked.given()));
  }

  private static Outcome<Booking> offered(
      Acting acting, Booking booking, Means means, Priced priced) {
    return booking.offer(priced, means, acting.today());
  }

  private static Outcome<Booking> asSeen(Booking now, Optional<Booking> seen) {
    return seen.equals(Optional.of(now))
        ? Outcome.done(now)
        : Outcome.refused(Refusal.overtaken(now.identity().ref(), "its price was found"));
  }
}
