package org.tuttihub.application.history;

import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Undo;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/** Undoes a deed: puts back every row that it wrote, as long as nobody wrote them since. */
public final class UndoDeed {

  /** Which deed. */
  public record Request(UUID deed) {}

  /** How an operation is undone, and whether the actor may do the operation at all. */
  public interface Undoing {
    Outcome<Undo> of(Acting acting, String operation);
  }

  private final UnitOfWork<? extends PastRecords> work;
  private final Undoing undoing;

  public UndoDeed(UnitOfWork<? extends PastRecords> work, Undoing undoing) {
    this.work = work;
    this.undoing = undoing;
  }

  /** Refuses what cannot be undone, was undone, or what others have built upon since. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records
                .past()
                .deed(asked.deed())
                .map(done -> undo(acting, records, asked.deed(), done))
                .orElseGet(
                    () ->
                        Outcome.refused(
                            Refusal.unknown("history", "deed", asked.deed().toString()))));
  }

  private Outcome<Receipt> undo(Acting acting, PastRecords records, UUID deed, Past.Done done) {
    if (done.undone()) {
      return no("history.undone", "That was undone already.", "There is nothing to do.");
    }
    Function<Undo, Outcome<Receipt>> act =
        undo ->
            switch (undo) {
              case Undo.PutBack _ -> putBack(acting, records, deed, done);
              case Undo.Never(String why) ->
                  no(
                      "history.not-undone",
                      "\"" + done.operation() + "\" cannot be undone.",
                      "Instead: " + why + ".");
            };
    return undoing.of(acting, done.operation()).then(act);
  }

  private static Outcome<Receipt> putBack(
      Acting acting, PastRecords records, UUID deed, Past.Done done) {
    return records
        .past()
        .putBack(deed)
        .map(
            rows ->
                Receipt.of(
                        acting,
                        done.receipt().subject(),
                        done.receipt().version() + (rows > 0 ? 1 : 0),
                        "Undone: " + done.receipt().said())
                    .fact("undoes", deed)
                    .fact("rows", rows));
  }

  private static Outcome<Receipt> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
