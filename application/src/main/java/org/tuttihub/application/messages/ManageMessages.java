package org.tuttihub.application.messages;

import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** Takes messages out of the queue, and puts them back. */
public final class ManageMessages {

  /** Which message. */
  public record Which(Key id) {}

  private final UnitOfWork<? extends MessageRecords> work;

  public ManageMessages(UnitOfWork<? extends MessageRecords> work) {
    this.work = work;
  }

  /** Refuses what is on its way, was sent or is cancelled. */
  public Outcome<Receipt> cancel(Acting acting, Which asked) {
    return work.decide(
        acting,
        records ->
            records
                .messages()
                .step(
                    acting,
                    asked.id(),
                    m -> m.cancel(acting.at()),
                    m -> m.identity().ref() + " is cancelled.")
                .map(
                    receipt -> {
                      records.messages().forgetLink(receipt.subject().id());
                      return receipt;
                    }));
  }

  /** Refuses unless it waits or has failed. */
  public Outcome<Receipt> retry(Acting acting, Which asked) {
    return work.decide(
        acting,
        records ->
            records
                .messages()
                .step(
                    acting,
                    asked.id(),
                    m -> m.retry(acting.at()),
                    m -> m.identity().ref() + " is queued again."));
  }
}
