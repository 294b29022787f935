package org.tuttihub.postgres.funds;

import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.funds.Funds;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.funds.FundPosition;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The funds in PostgreSQL. */
public final class PgFunds extends PgKept<Fund> implements Funds {
  private static final Table<Fund> TABLE =
      Table.named("fund", Fund::identity)
          .with("code", TEXT, Fund::code)
          .with("name", TEXT, Fund::name)
          .with("kind", TEXT, Fund::kind)
          .with("year", TEXT, Fund::year)
          .with("purpose", TEXT, Fund::purpose)
          .with("functions", TEXTS, Fund::functions)
          .made();

  private static final String POSITION =
      """
      select
        (select coalesce(sum(g.confirmed), 0)::bigint from {fund_grant} g where g.fund = $1)
          as granted,
        (select coalesce(sum(i.amount), 0)::bigint from {income} i where i.fund = $1) as received,
        coalesce(sum(s.amount) filter (where s.state = 'committed'), 0)::bigint as committed,
        coalesce(sum(s.amount) filter (where s.state = 'actual'), 0)::bigint as spent
      from {spending} s where s.fund = $1\
      """;

  /** What the rules of the database say when the program's own were passed by: when undoing. */
  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "fund_covered",
          Refusal.rule(
              "funds.overdrawn",
              "A fund would be below zero.",
              "Release a commitment, confirm more of its grant, or take another fund."),
          "fund_purpose",
          Refusal.rule(
              "funds.restricted",
              "A fund would pay a line, or hold income, that it was not given for.",
              "Change its lines first, or its purpose."),
          "fund_code_once",
          Refusal.rule(
              "funds.code-taken",
              "A fund is called that in that year already.",
              "Give another code, or change that fund."));

  public PgFunds(Session session, View view) {
    super(session, view);
  }

  @Override
  public Optional<Stored<Fund>> called(String code, AcademicYear year) {
    return first("where t.code = $1 and t.year = $2", code, year.toString());
  }

  @Override
  public FundPosition position(UUID fund) {
    return session
        .first(
            row ->
                new FundPosition(
                    row.money("granted"),
                    row.money("received"),
                    row.money("committed"),
                    row.money("spent")),
            view.of(POSITION),
            fund)
        .orElseThrow();
  }

  @Override
  protected Table<Fund> table() {
    return TABLE;
  }

  @Override
  protected Fund made(Cells row, Kin kin) {
    return new Fund(
        row.identity(),
        row.text("code"),
        row.text("name"),
        row.choice(Fund.Kind.class, "kind"),
        row.year("year"),
        row.text("purpose"),
        row.texts("functions"));
  }
}
