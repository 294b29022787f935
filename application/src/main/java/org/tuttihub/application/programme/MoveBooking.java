package org.tuttihub.application.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.values.Key;

/** Takes a booking through the steps that move no money. */
public final class MoveBooking {

  /** Which booking. */
  public record Review(Key id) {}

  /** Who teaches when. */
  public record Schedule(Key id, String plan) {}

  /** The invoice that the school got. */
  public record Invoice(Key id, String invoice, Optional<LocalDate> on) {}

  /** Why the hub says no. */
  public record Decline(Key id, String why) {}

  private final UnitOfWork<? extends ProgrammeRecords> work;

  public MoveBooking(UnitOfWork<? extends ProgrammeRecords> work) {
    this.work = work;
  }

  /** Refuses what is not requested. */
  public Outcome<Receipt> review(Acting acting, Review asked) {
    return step(acting, asked.id(), b -> b.review(acting.today()), " is under review.");
  }

  /** Refuses what is not accepted. */
  public Outcome<Receipt> schedule(Acting acting, Schedule asked) {
    return step(
        acting, asked.id(), b -> b.schedule(asked.plan(), acting.today()), " is scheduled.");
  }

  /** Refuses what is not delivered. */
  public Outcome<Receipt> invoice(Acting acting, Invoice asked) {
    LocalDate on = asked.on().orElse(acting.today());
    return step(acting, asked.id(), b -> b.invoice(asked.invoice(), on), " is invoiced.");
  }

  /** Refuses what is accepted already, or over. */
  public Outcome<Receipt> decline(Acting acting, Decline asked) {
    return step(acting, asked.id(), b -> b.decline(asked.why(), acting.today()), " is declined.");
  }

  private Outcome<Receipt> step(
      Acting acting, Key id, Function<Booking, Outcome<Booking>> step, String said) {
    return work.decide(
        acting, records -> records.bookings().step(acting, id, step, b -> b.identity() + said));
  }
}
