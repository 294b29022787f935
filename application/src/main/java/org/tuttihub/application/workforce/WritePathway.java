package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Pathway;

/** Defines programmes by which people become teachers. */
public final class WritePathway {

  /** A pathway: its parts in order, and the strands of which one is chosen. */
  public record Add(
      String title,
      List<String> parts,
      List<String> strands,
      Optional<BigDecimal> shadowing,
      Optional<String> source) {}

  /** What changes. */
  public record Alter(
      Key id,
      Change<String> title,
      Change<List<String>> parts,
      Change<List<String>> strands,
      Change<BigDecimal> shadowing,
      Change<String> source) {}

  private final UnitOfWork<? extends WorkforceRecords> work;
  private final Ids ids;

  public WritePathway(UnitOfWork<? extends WorkforceRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses what makes no pathway, naming what is wrong. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            new Pathway(
                    new Identity(ids.next(), records.pathways().nextRef()),
                    asked.title(),
                    asked.parts(),
                    asked.strands(),
                    asked.shadowing(),
                    asked.source().orElse(""))
                .checked()
                .map(p -> records.pathways().added(acting, p, p.identity() + " is defined.")));
  }

  /** Refuses the same, and other parts once somebody is on it. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .pathways()
                .step(
                    acting,
                    asked.id(),
                    p ->
                        p.become(over(p, asked), records.traineeships().isBegun(p.identity().id())),
                    p -> p.identity() + " is changed."));
  }

  private static Pathway over(Pathway p, Alter asked) {
    return new Pathway(
        p.identity(),
        asked.title().over(p.title(), p.title()),
        asked.parts().over(p.parts(), List.of()),
        asked.strands().over(p.strands(), List.of()),
        asked.shadowing().over(p.shadowing()),
        asked.source().over(p.source(), ""));
  }
}
