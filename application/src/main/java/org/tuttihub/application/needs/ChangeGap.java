package org.tuttihub.application.needs;

import java.util.List;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** Describes a gap better. */
public final class ChangeGap {

  /** What changes. */
  public record Request(
      Key id,
      Change<String> text,
      Change<Gap.Swot> swot,
      Change<Gap.Severity> severity,
      Change<String> place,
      Change<List<String>> groups,
      Change<Gap.Reach> reach) {}

  private final UnitOfWork<? extends NeedsRecords> work;

  public ChangeGap(UnitOfWork<? extends NeedsRecords> work) {
    this.work = work;
  }

  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records
                .gaps()
                .step(
                    acting,
                    asked.id(),
                    gap -> Outcome.done(gap.described(changed(gap.particulars(), asked))),
                    gap -> gap.identity() + " is changed."));
  }

  private static Gap.Particulars changed(Gap.Particulars p, Request asked) {
    return new Gap.Particulars(
        p.identity(),
        p.statement(),
        asked.text().over(p.text(), p.text()),
        asked.swot().over(p.swot()),
        asked.severity().over(p.severity()),
        asked.place().over(p.place(), ""),
        asked.groups().over(p.groups(), List.of()),
        asked.reach().over(p.reach(), Gap.Reach.INSIDE));
  }
}
