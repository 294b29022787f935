package org.tuttihub.postgres.commissioning;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.MONEY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.domain.commissioning.Actuals;
import org.tuttihub.domain.commissioning.Contract;
import org.tuttihub.domain.commissioning.Evaluation;
import org.tuttihub.domain.commissioning.Project;
import org.tuttihub.domain.commissioning.Signed.Side;
import org.tuttihub.domain.commissioning.Signed.Signature;
import org.tuttihub.postgres.kept.Table;

/** Which columns hold a project. */
final class ProjectTable {
  static final Table<Project> TABLE =
      SharePart.in(
              signed(
                      Table.<Project>named("project", Project::identity)
                          .with("bid", ID, of(Contract::bid))
                          .with("call", ID, of(Contract::call))
                          .with("partner", ID, of(Contract::partner))
                          .with("title", TEXT, of(Contract::title))
                          .with("grant_amount", MONEY, of(Contract::grant))
                          .with("procurement", TEXT, of(c -> c.procurement().step()))
                          .with("procurement_reference", TEXT, of(c -> c.procurement().reference()))
                          .with("awarded_on", DAY, of(c -> c.procurement().on()))
                          .with("conditions", TEXT, of(Contract::conditions))
                          .with("expectations", TEXT, of(Contract::expectations))
                          .with("starts", DAY, of(Contract::starts))
                          .with("ends", DAY, of(Contract::ends))
                          .with("evaluation_due", DAY, of(Contract::evaluationDue))
                          .with("activity", ID, of(Contract::activity))
                          .with("state", TEXT, Project::state)
                          .with("state_since", DAY, ProjectTable::since)
                          .with("why", TEXT, ProjectTable::why))
                  .with("accounted_on", DAY, p -> p.accounted().map(Actuals::on))
                  .with("used", MONEY, p -> p.accounted().map(a -> a.budget().grant())),
              p -> p.accounted().map(Actuals::share))
          .with("findings", TEXT, p -> evaluation(p).map(Evaluation::findings))
          .with("case_study", TEXT, p -> evaluation(p).map(Evaluation::caseStudy))
          .with("children", WHOLE, p -> evaluation(p).map(Evaluation::children))
          .with("evaluated_on", DAY, p -> evaluation(p).map(Evaluation::on))
          .made();

  private ProjectTable() {}

  private static Table.Building<Project> signed(Table.Building<Project> table) {
    return table
        .with("hub_signatory", TEXT, p -> signature(p, Side.HUB).map(Signature::name))
        .with("hub_signed_on", DAY, p -> signature(p, Side.HUB).map(Signature::on))
        .with("partner_signatory", TEXT, p -> signature(p, Side.PARTNER).map(Signature::name))
        .with("partner_signed_on", DAY, p -> signature(p, Side.PARTNER).map(Signature::on));
  }

  private static Optional<Signature> signature(Project project, Side side) {
    return project.signatures().stream().filter(s -> s.side() == side).findFirst();
  }

  /** What came of it, where that is known. */
  static Optional<Evaluation> evaluation(Project project) {
    return switch (project) {
      case Project.Evaluated p -> Optional.of(p.evaluation());
      case Project.Closed p -> Optional.of(p.evaluation());
      case Project.Awarded _,
          Project.PartSigned _,
          Project.Live _,
          Project.Suspended _,
          Project.EvaluationDue _,
          Project.Withdrawn _ ->
          Optional.empty();
    };
  }

  /** Since when it is in its state. */
  static LocalDate since(Project project) {
    return switch (project) {
      case Project.Awarded p -> p.contract().procurement().on();
      case Project.PartSigned p -> p.first().on();
      case Project.Live p -> p.since();
      case Project.Suspended p -> p.on();
      case Project.EvaluationDue p -> p.since();
      case Project.Evaluated p -> p.evaluation().on();
      case Project.Closed p -> p.on();
      case Project.Withdrawn p -> p.on();
    };
  }

  /** Why it is suspended or withdrawn; empty otherwise. */
  static String why(Project project) {
    return switch (project) {
      case Project.Suspended p -> p.why();
      case Project.Withdrawn p -> p.why();
      case Project.Awarded _,
          Project.PartSigned _,
          Project.Live _,
          Project.EvaluationDue _,
          Project.Evaluated _,
          Project.Closed _ ->
          "";
    };
  }

  private static Function<Project, Object> of(Function<Contract, Object> part) {
    return project -> part.apply(project.contract());
  }
}
