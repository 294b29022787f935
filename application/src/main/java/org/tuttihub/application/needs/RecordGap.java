package org.tuttihub.application.needs;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Records a gap that a row of the needs analysis found. */
public final class RecordGap {

  /** The gap. */
  public record Request(
      Key statement,
      String text,
      Optional<Gap.Swot> swot,
      Optional<Gap.Severity> severity,
      Optional<String> place,
      List<String> groups,
      Optional<Gap.Reach> reach) {}

  private final UnitOfWork<? extends NeedsRecords> work;
  private final Ids ids;

  public RecordGap(UnitOfWork<? extends NeedsRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses when there is no such row. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records
                .needs()
                .require(acting, asked.statement())
                .map(row -> gap(records, row.value().identity(), asked))
                .map(gap -> records.gaps().added(acting, gap, gap.identity() + " is recorded.")));
  }

  private Gap gap(NeedsRecords records, Identity row, Request asked) {
    return new Gap.Open(
        new Gap.Particulars(
            new Identity(ids.next(), records.gaps().nextRef()),
            row.id(),
            asked.text(),
            asked.swot(),
            asked.severity(),
            asked.place().orElse(""),
            asked.groups(),
            asked.reach().orElse(Gap.Reach.INSIDE)));
  }
}
