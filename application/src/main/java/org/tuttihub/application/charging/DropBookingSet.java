package org.tuttihub.application.charging;

import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** Drops a set of bookings. */
public final class DropBookingSet {

  /** Which set goes. */
  public record Request(Key id) {}

  private final UnitOfWork<? extends ChargingRecords> work;

  public DropBookingSet(UnitOfWork<? extends ChargingRecords> work) {
    this.work = work;
  }

  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records
                .bookingSets()
                .drop(acting, asked.id(), Outcome::done, set -> set.identity() + " is dropped."));
  }
}
