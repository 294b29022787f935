package org.tuttihub.postgres.strategy;

import static org.tuttihub.postgres.kept.ColumnType.JSON;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.strategy.Frameworks;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.strategy.Framework;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.postgres.kept.ColumnType;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The framework packs in PostgreSQL. What a pack says is kept in one piece, as JSON. */
public final class PgFrameworks extends PgKept<Framework> implements Frameworks {

  /** What a pack says. */
  record Content(
      List<Framework.Aim> aims,
      List<Framework.Function> functions,
      List<Area> areas,
      List<Framework.RatingValue> scale,
      Map<String, Integer> limits) {

    /** An area of focus; the function is empty where it has none. */
    record Area(String name, String function, List<Framework.SubArea> subAreas) {
      static Area of(Framework.AreaOfFocus area) {
        return new Area(area.name(), area.function().orElse(""), area.subAreas());
      }

      Framework.AreaOfFocus area() {
        return new Framework.AreaOfFocus(
            name, Optional.of(function).filter(f -> !f.isEmpty()), subAreas);
      }
    }

    static Content of(Framework f) {
      return new Content(
          f.aims(),
          f.functions(),
          f.areas().stream().map(Area::of).toList(),
          f.scale(),
          f.limits());
    }
  }

  private static final Table<Framework> TABLE =
      Table.named("framework", Framework::identity)
          .with("code", TEXT, Framework::code)
          .with("edition", WHOLE, Framework::version)
          .with("title", TEXT, Framework::title)
          .with("source", TEXT, Framework::source)
          .with("from_year", TEXT, Framework::from)
          .with("funder", TEXT, Framework::funder)
          .with("content", JSON, Content::of)
          .made();

  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "framework_edition_once",
          Refusal.rule(
              "frameworks.not-newer",
              "This version of the pack is installed already.",
              "Give the pack a higher version number."));

  public PgFrameworks(Session session, View view) {
    super(session, view);
  }

  @Override
  public Optional<Framework> inForce(AcademicYear year) {
    return first(
            "where t.from_year <= $1 order by t.from_year desc, t.edition desc, t.ref desc limit 1",
            year.toString())
        .map(Stored::value);
  }

  @Override
  public Optional<Integer> newest(String code) {
    return first("where t.code = $1 order by t.edition desc limit 1", code)
        .map(newest -> newest.value().version());
  }

  @Override
  protected Table<Framework> table() {
    return TABLE;
  }

  @Override
  protected Framework made(Cells row, Kin kin) {
    Content content = ColumnType.record(row.text("content"), Content.class);
    return new Framework(
        row.identity(),
        row.text("code"),
        row.whole("edition"),
        row.text("title"),
        row.text("source"),
        row.year("from_year"),
        row.text("funder"),
        content.aims(),
        content.functions(),
        content.areas().stream().map(Content.Area::area).toList(),
        content.scale(),
        content.limits());
  }
}
