package org.tuttihub.application.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.funds.Purse;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.funds.Spending;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.values.Key;

/**
 * Ends a booking as it should, or as it should not: what was committed for it is spent when it was
 * delivered, and released when the school withdraws. A commitment that finance has settled or
 * released already is left as it is.
 */
public final class EndBooking {

  /** Which booking took place, and when; today unless given. */
  public record Deliver(Key id, Optional<LocalDate> on) {}

  /** Which booking the school does not want any more, and why. */
  public record Withdraw(Key id, String why) {}

  private final UnitOfWork<? extends ProgrammeRecords> work;

  public EndBooking(UnitOfWork<? extends ProgrammeRecords> work) {
    this.work = work;
  }

  /** Refuses what is not scheduled, and a day that has not come. */
  public Outcome<Receipt> deliver(Acting acting, Deliver asked) {
    return Purse.day(acting, asked.on())
        .then(
            on ->
                ended(
                    acting,
                    asked.id(),
                    b -> b.deliver(on),
                    (purse, committed) -> purse.settle(committed, Optional.empty(), on, ""),
                    " is delivered."));
  }

  /** Refuses what is delivered already, or over. */
  public Outcome<Receipt> withdraw(Acting acting, Withdraw asked) {
    return ended(
        acting,
        asked.id(),
        b -> b.withdraw(asked.why(), acting.today()),
        (purse, committed) -> purse.release(committed, "The booking is withdrawn.", acting.today()),
        " is withdrawn.");
  }

  private interface Ending {
    Outcome<Booking> of(Booking booking);
  }

  private interface Moving {
    Outcome<Stored<Spending>> of(Purse purse, Stored<Spending> committed);
  }

  private Outcome<Receipt> ended(Acting acting, Key id, Ending ending, Moving moving, String said) {
    return work.decide(
        acting,
        records ->
            records
                .bookings()
                .require(acting, id)
                .then(
                    stored ->
                        ending
                            .of(stored.value())
                            .then(
                                ended ->
                                    moved(records, stored.value(), moving)
                                        .map(_ -> stored.with(ended))))
                .map(
                    ended ->
                        records
                            .bookings()
                            .replaced(acting, ended, ended.value().identity() + said)));
  }

  private static Outcome<Integer> moved(ProgrammeRecords records, Booking before, Moving moving) {
    List<Stored<Spending>> committed =
        before.agreed().map(Booking.Deal::commitments).orElse(List.of()).stream()
            .map(id -> records.spendings().find(new Key.ById(id)).orElseThrow())
            .filter(spending -> spending.value().state() == Spending.State.COMMITTED)
            .toList();
    return Outcome.each(committed, spending -> moving.of(new Purse(records), spending))
        .map(List::size);
  }
}
