package org.tuttihub.application.needs;

import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** Settles a gap: the hub accepts it, or it is mended; or opens a settled one again. */
public final class SettleGap {

  /** Why the hub lives with it. */
  public record Accept(Key id, String reason) {}

  /** What mended it. */
  public record Close(Key id, String outcome) {}

  /** Which one is open again. */
  public record Reopen(Key id) {}

  private final UnitOfWork<? extends NeedsRecords> work;

  public SettleGap(UnitOfWork<? extends NeedsRecords> work) {
    this.work = work;
  }

  public Outcome<Receipt> accept(Acting acting, Accept asked) {
    return step(acting, asked.id(), gap -> gap.accept(asked.reason(), acting.today()), "accepted");
  }

  public Outcome<Receipt> close(Acting acting, Close asked) {
    return step(acting, asked.id(), gap -> gap.close(asked.outcome(), acting.today()), "closed");
  }

  public Outcome<Receipt> reopen(Acting acting, Reopen asked) {
    return step(acting, asked.id(), Gap::reopen, "open again");
  }

  private Outcome<Receipt> step(
      Acting acting, Key id, Function<? super Gap, Outcome<Gap>> step, String said) {
    return work.decide(
        acting,
        records ->
            records.gaps().step(acting, id, step, gap -> gap.identity() + " is " + said + "."));
  }
}
