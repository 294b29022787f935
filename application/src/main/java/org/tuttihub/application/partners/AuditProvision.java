package org.tuttihub.application.partners;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.partners.Provision;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Writes down what is on offer in the area, and records gaps from it. */
public final class AuditProvision {

  /** What somebody offers. */
  public record Add(
      String provider,
      Optional<Key> organisation,
      Optional<String> style,
      Optional<String> place,
      Optional<Provision.Demand> demand,
      Optional<String> note) {}

  /** What changes. */
  public record Alter(
      Key id,
      Change<String> provider,
      Change<Key> organisation,
      Change<String> style,
      Change<String> place,
      Change<Provision.Demand> demand,
      Change<String> note) {

    private Provision made(Provision p, Optional<UUID> of) {
      return new Provision(
          p.identity(),
          provider.over(p.provider(), p.provider()),
          of,
          style.over(p.style(), ""),
          place.over(p.place(), ""),
          demand.over(p.demand()),
          note.over(p.note(), ""),
          p.gap());
    }
  }

  /** Which row of the needs analysis the gap belongs to, and what it says. */
  public record RecordGap(Key id, Key statement, String text, Optional<Gap.Severity> severity) {}

  private final UnitOfWork<? extends PartnerRecords> work;
  private final Ids ids;

  public AuditProvision(UnitOfWork<? extends PartnerRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses an organisation that is not there. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            records
                .organisations()
                .idOf(asked.organisation())
                .map(
                    of ->
                        new Provision(
                            new Identity(ids.next(), records.provision().nextRef()),
                            asked.provider(),
                            of,
                            asked.style().orElse(""),
                            asked.place().orElse(""),
                            asked.demand(),
                            asked.note().orElse(""),
                            Optional.empty()))
                .map(p -> records.provision().added(acting, p, p.identity() + " is added.")));
  }

  /** Refuses an organisation that is not there. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .provision()
                .step(
                    acting,
                    asked.id(),
                    p ->
                        asked
                            .organisation()
                            .over(p.organisation(), records.organisations()::idOf)
                            .map(of -> asked.made(p, of)),
                    p -> p.identity() + " is changed."));
  }

  /** Refuses a row that is not there, and a second gap. */
  public Outcome<Receipt> recordGap(Acting acting, RecordGap asked) {
    return work.decide(
        acting,
        records ->
            records
                .needs()
                .named(asked.statement())
                .then(
                    row -> {
                      Gap gap = gap(records, row, asked);
                      return records
                          .provision()
                          .step(
                              acting,
                              asked.id(),
                              p ->
                                  p.leadingTo(gap.identity().id())
                                      .map(to -> kept(records, gap, p, to)),
                              p -> gap.identity() + " is recorded from " + p.identity() + ".");
                    }));
  }

  private static Provision kept(PartnerRecords records, Gap gap, Provision from, Provision to) {
    records
        .gaps()
        .add(
            gap.described(
                new Gap.Particulars(
                    gap.identity(),
                    gap.particulars().statement(),
                    gap.particulars().text(),
                    gap.particulars().swot(),
                    gap.particulars().severity(),
                    from.place(),
                    List.of(),
                    Gap.Reach.BEYOND)));
    return to;
  }

  private Gap gap(PartnerRecords records, NeedsStatement row, RecordGap asked) {
    return new Gap.Open(
        new Gap.Particulars(
            new Identity(ids.next(), records.gaps().nextRef()),
            row.identity().id(),
            asked.text(),
            Optional.empty(),
            asked.severity(),
            "",
            List.of(),
            Gap.Reach.BEYOND));
  }
}
