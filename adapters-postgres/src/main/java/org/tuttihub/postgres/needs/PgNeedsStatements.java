package org.tuttihub.postgres.needs;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import java.util.List;
import java.util.stream.IntStream;
import org.tuttihub.application.needs.NeedsStatements;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.postgres.kept.Children;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The rows of the needs analyses in PostgreSQL. */
public final class PgNeedsStatements extends PgKept<NeedsStatement> implements NeedsStatements {
  private static final Children<NeedsStatement, NeedsStatement.Consultation> CONSULTATIONS =
      Children.of(
              "needs_consultation",
              "needs_statement_id",
              NeedsStatement::consultations,
              row ->
                  new NeedsStatement.Consultation(
                      row.text("who"), row.day("held_on"), row.text("how"), row.text("summary")))
          .with("who", TEXT, NeedsStatement.Consultation::who)
          .with("held_on", DAY, NeedsStatement.Consultation::when)
          .with("how", TEXT, NeedsStatement.Consultation::how)
          .with("summary", TEXT, NeedsStatement.Consultation::summary);

  private static final Table<NeedsStatement> TABLE =
      Table.named("needs_statement", NeedsStatement::identity)
          .with("year", TEXT, NeedsStatement::year)
          .with("position", WHOLE, NeedsStatement::position)
          .with("area", TEXT, NeedsStatement::area)
          .with("sub_area", TEXT, NeedsStatement::subArea)
          .with("code", TEXT, NeedsStatement::code)
          .with("part_a", TEXT, NeedsStatement::partA)
          .with("part_b", TEXT, NeedsStatement::partB)
          .with("part_c", TEXT, NeedsStatement::partC)
          .with("plan_sections", TEXTS, PgNeedsStatements::sections)
          .made();

  public PgNeedsStatements(Session session, View view) {
    super(session, view);
  }

  @Override
  public List<Stored<NeedsStatement>> of(AcademicYear year) {
    return load("where t.year = $1 order by t.position, t.id", year.toString());
  }

  @Override
  public List<List<String>> headings(AcademicYear year) {
    return session.all(
        row -> row.texts("cells"),
        view.of("select cells from {needs_heading} h where year = $1 order by position"),
        year.toString());
  }

  @Override
  public void keepHeadings(AcademicYear year, List<List<String>> rows) {
    session.send(
        "delete from needs_heading where year = $1 and position > $2",
        year.toString(),
        rows.size());
    IntStream.range(0, rows.size()).forEach(i -> keepHeading(year, i + 1, rows.get(i)));
  }

  private void keepHeading(AcademicYear year, int position, List<String> cells) {
    session.send(
        """
        insert into needs_heading as h (year, position, cells) values ($1, $2, $3)
        on conflict (year, position) do update set cells = excluded.cells
        where h.cells is distinct from excluded.cells\
        """,
        year.toString(),
        position,
        cells.toArray(String[]::new));
  }

  private static List<String> sections(NeedsStatement statement) {
    return statement.planLinks().stream().map(NeedsStatement.PlanLink::section).toList();
  }

  @Override
  protected Table<NeedsStatement> table() {
    return TABLE;
  }

  @Override
  protected List<Children<NeedsStatement, ?>> children() {
    return List.of(CONSULTATIONS);
  }

  @Override
  protected NeedsStatement made(Cells row, Kin kin) {
    return new NeedsStatement(
        row.identity(),
        row.year("year"),
        row.whole("position"),
        row.text("area"),
        row.text("sub_area"),
        row.maybeText("code"),
        row.text("part_a"),
        row.text("part_b"),
        row.text("part_c"),
        kin.of(CONSULTATIONS),
        row.texts("plan_sections", NeedsStatement.PlanLink::new));
  }
}
