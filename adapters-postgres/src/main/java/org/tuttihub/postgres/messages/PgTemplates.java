package org.tuttihub.postgres.messages;

import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.messages.ManageTemplates;
import org.tuttihub.application.messages.Templates;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.messages.Template;
import org.tuttihub.domain.messages.Wording;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The templates in PostgreSQL. */
public final class PgTemplates extends PgKept<Template> implements Templates {
  public static final Map<String, Refusal> REFUSALS =
      Map.of("template_code_once", ManageTemplates.codeTaken());

  private static final Table<Template> TABLE =
      Table.named("template", Template::identity)
          .with("code", TEXT, Template::code)
          .with("subject", TEXT, t -> t.wording().subject())
          .with("body", TEXT, t -> t.wording().body())
          .with("purpose", TEXT, Template::purpose)
          .made();

  public PgTemplates(Session session, View view) {
    super(session, view);
  }

  @Override
  public Optional<Stored<Template>> called(String code) {
    return first("where t.code = $1", code);
  }

  @Override
  public List<String> codes() {
    return session.all(row -> row.text("code"), "select code from template order by code");
  }

  @Override
  protected Table<Template> table() {
    return TABLE;
  }

  @Override
  protected Template made(Cells row, Kin kin) {
    return new Template(
        row.identity(),
        row.text("code"),
        Wording.onRecord(row.text("subject"), row.text("body")),
        row.text("purpose"));
  }
}
