package org.tuttihub.postgres.commissioning;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.MONEY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.commissioning.Projects;
import org.tuttihub.domain.commissioning.Actuals;
import org.tuttihub.domain.commissioning.Budget;
import org.tuttihub.domain.commissioning.Budget.Cost;
import org.tuttihub.domain.commissioning.Budget.Income;
import org.tuttihub.domain.commissioning.Contract;
import org.tuttihub.domain.commissioning.Contract.Contributor;
import org.tuttihub.domain.commissioning.Contract.Instalment;
import org.tuttihub.domain.commissioning.Evaluation;
import org.tuttihub.domain.commissioning.Project;
import org.tuttihub.domain.commissioning.Signed;
import org.tuttihub.domain.commissioning.Signed.Side;
import org.tuttihub.domain.commissioning.Signed.Signature;
import org.tuttihub.domain.commissioning.policy.Stage;
import org.tuttihub.postgres.kept.Children;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The projects in PostgreSQL. */
public final class PgProjects extends PgKept<Project> implements Projects {
  private static final Children<Project, Contributor> POOL =
      Children.<Project, Contributor>of(
              "project_contributor",
              "project_id",
              p -> p.contract().pool(),
              row -> new Contributor(row.text("name"), row.money("amount")))
          .with("name", TEXT, Contributor::name)
          .with("amount", MONEY, Contributor::amount);

  private static final Children<Project, Contract.Given> GIVEN =
      Children.<Project, Contract.Given>of(
              "project_given",
              "project_id",
              p -> p.contract().given(),
              row -> new Contract.Given(row.text("what"), row.money("value")))
          .with("what", TEXT, Contract.Given::what)
          .with("value", MONEY, Contract.Given::value);

  private static final Children<Project, Instalment> INSTALMENTS =
      Children.<Project, Instalment>of(
              "project_instalment",
              "project_id",
              p -> p.contract().instalments(),
              PgProjects::instalment)
          .key("id", ID, Instalment::id)
          .with("due", DAY, Instalment::due)
          .with("amount", MONEY, Instalment::amount)
          .with("condition", TEXT, Instalment::condition)
          .with("spending", ID, Instalment::spending)
          .with("paid", DAY, Instalment::paid);

  private static final Children<Project, Cost> COSTS =
      PgBids.costs("project", p -> p.accounted().map(a -> a.budget().costs()).orElse(List.of()));

  private static final Children<Project, Income> INCOME =
      PgBids.income("project", p -> p.accounted().map(a -> a.budget().income()).orElse(List.of()));

  public PgProjects(Session session, View view) {
    super(session, view);
  }

  @Override
  protected Table<Project> table() {
    return ProjectTable.TABLE;
  }

  @Override
  protected List<Children<Project, ?>> children() {
    return List.of(POOL, GIVEN, INSTALMENTS, COSTS, INCOME);
  }

  @Override
  protected Project made(Cells row, Kin kin) {
    Contract c = contract(row, kin);
    LocalDate since = row.day("state_since");
    List<Signature> signed = signatures(row);
    Optional<Actuals> actuals = actuals(row, kin);
    return switch (row.choice(Project.State.class, "state")) {
      case AWARDED -> new Project.Awarded(c);
      case PART_SIGNED -> new Project.PartSigned(c, signed.getFirst());
      case LIVE -> new Project.Live(c, both(signed), since);
      case SUSPENDED -> new Project.Suspended(c, both(signed), row.text("why"), since);
      case EVALUATION_DUE -> new Project.EvaluationDue(c, both(signed), since, actuals);
      case EVALUATED ->
          new Project.Evaluated(c, both(signed), actuals.orElseThrow(), evaluation(row));
      case CLOSED ->
          new Project.Closed(c, both(signed), actuals.orElseThrow(), evaluation(row), since);
      case WITHDRAWN -> new Project.Withdrawn(c, signed, row.text("why"), since);
    };
  }

  private static Contract contract(Cells row, Kin kin) {
    return new Contract(
        row.identity(),
        row.id("bid"),
        row.id("call"),
        row.id("partner"),
        row.text("title"),
        row.money("grant_amount"),
        kin.of(POOL),
        kin.of(GIVEN),
        new Contract.Procurement(
            row.text("procurement"), row.text("procurement_reference"), row.day("awarded_on")),
        row.text("conditions"),
        row.text("expectations"),
        row.day("starts"),
        row.day("ends"),
        row.day("evaluation_due"),
        kin.of(INSTALMENTS),
        row.maybeId("activity"));
  }

  private static Instalment instalment(Cells row) {
    return new Instalment(
        row.id("id"),
        row.day("due"),
        row.money("amount"),
        row.text("condition"),
        row.id("spending"),
        row.maybeDay("paid"));
  }

  private static List<Signature> signatures(Cells row) {
    return Stream.of(
            row.maybeText("hub_signatory")
                .map(name -> new Signature(Side.HUB, name, row.day("hub_signed_on"))),
            row.maybeText("partner_signatory")
                .map(name -> new Signature(Side.PARTNER, name, row.day("partner_signed_on"))))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Signed both(List<Signature> signed) {
    return new Signed(signed.getFirst(), signed.getLast());
  }

  private static Optional<Actuals> actuals(Cells row, Kin kin) {
    return row.maybeDay("accounted_on")
        .map(
            on ->
                new Actuals(
                    new Budget(kin.of(COSTS), row.money("used"), kin.of(INCOME)),
                    SharePart.of(row, Stage.ACTUALS).orElseThrow(),
                    on));
  }

  private static Evaluation evaluation(Cells row) {
    return new Evaluation(
        row.text("findings"),
        row.text("case_study"),
        row.whole("children"),
        row.day("evaluated_on"));
  }
}
