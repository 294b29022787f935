package org.tuttihub.postgres.partners;

import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tuttihub.application.partners.Standards;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Standard;
import org.tuttihub.domain.partners.Standard.Principle;
import org.tuttihub.postgres.kept.Children;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The frameworks of the hub in PostgreSQL. */
public final class PgStandards extends PgKept<Standard> implements Standards {
  /** What the database says of a code that is taken, and of a framework that is in use. */
  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "standard_code_once",
          Refusal.rule(
              "partners.standard-code",
              "Another framework has that code.",
              "Give another code, or change that framework."),
          "standard_rated",
          Refusal.rule(
              "partners.standard-rated",
              "What reviews or observations have rated by the framework would mean something else.",
              "Write the next edition down as a framework of its own: standards add."));

  private static final Table<Standard> TABLE =
      Table.named("standard", Standard::identity)
          .with("code", TEXT, Standard::code)
          .with("title", TEXT, Standard::title)
          .with("about", TEXT, Standard::about)
          .with("scale", TEXTS, Standard::scale)
          .made();

  private static final Children<Standard, Principle> PRINCIPLES =
      Children.<Standard, Principle>of(
              "standard_principle",
              "standard_id",
              Standard::principles,
              row -> new Principle(row.text("code"), row.text("title"), row.text("text")))
          .key("code", TEXT, Principle::code)
          .with("title", TEXT, Principle::title)
          .with("text", TEXT, Principle::text);

  public PgStandards(Session session, View view) {
    super(session, view);
  }

  @Override
  protected Table<Standard> table() {
    return TABLE;
  }

  @Override
  public Optional<Standard> called(String code) {
    return first("where t.code = $1", code).map(Stored::value);
  }

  @Override
  public Set<String> rated(UUID standard) {
    return Set.copyOf(
        session.all(
            row -> row.text("principle"),
            """
            select s.principle from review_score s join review r on r.id = s.review_id
            where r.standard = $1
            union
            select g.principle from observation_rating g
            join observation o on o.id = g.observation_id
            where o.standard = $1 and g.level is not null\
            """,
            standard));
  }

  @Override
  protected List<Children<Standard, ?>> children() {
    return List.of(PRINCIPLES);
  }

  @Override
  protected Standard made(Cells row, Kin kin) {
    return new Standard(
        row.identity(),
        row.text("code"),
        row.text("title"),
        row.text("about"),
        row.texts("scale"),
        kin.of(PRINCIPLES));
  }
}
