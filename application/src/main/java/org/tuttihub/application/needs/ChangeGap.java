package org.tuttihub.application.needs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
      Change<Key> statement,
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

  /** Refuses when it is put to a row that is not there. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records
                .gaps()
                .step(
                    acting,
                    asked.id(),
                    gap ->
                        row(acting, records, gap.particulars(), asked)
                            .map(row -> gap.described(changed(gap.particulars(), row, asked))),
                    gap -> gap.identity() + " is changed."));
  }

  private static Outcome<UUID> row(
      Acting acting, NeedsRecords records, Gap.Particulars p, Request asked) {
    return asked
        .statement()
        .over(Optional.empty())
        .map(key -> records.needs().require(acting.expectingNothing(), key))
        .map(found -> found.map(row -> row.value().identity().id()))
        .orElseGet(() -> Outcome.done(p.statement()));
  }

  private static Gap.Particulars changed(Gap.Particulars p, UUID row, Request asked) {
    return new Gap.Particulars(
        p.identity(),
        row,
        asked.text().over(p.text(), p.text()),
        asked.swot().over(p.swot()),
        asked.severity().over(p.severity()),
        asked.place().over(p.place(), ""),
        asked.groups().over(p.groups(), List.of()),
        asked.reach().over(p.reach(), Gap.Reach.INSIDE));
  }
}
