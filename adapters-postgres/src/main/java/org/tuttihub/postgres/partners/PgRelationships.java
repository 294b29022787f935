package org.tuttihub.postgres.partners;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import org.tuttihub.application.partners.Relationships;
import org.tuttihub.domain.partners.Relationship;
import org.tuttihub.domain.values.Period;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The relationships in PostgreSQL. */
public final class PgRelationships extends PgKept<Relationship> implements Relationships {
  private static final Table<Relationship> TABLE =
      Table.named("relationship", Relationship::identity)
          .with("kind", TEXT, Relationship::kind)
          .with("of_contact", ID, Relationship::contact)
          .with("of_organisation", ID, Relationship::organisation)
          .with("to_organisation", ID, Relationship::to)
          .with("first_day", DAY, r -> r.when().from())
          .with("last_day", DAY, r -> r.when().until())
          .with("note", TEXT, Relationship::note)
          .made();

  public PgRelationships(Session session, View view) {
    super(session, view);
  }

  @Override
  protected Table<Relationship> table() {
    return TABLE;
  }

  @Override
  protected Relationship made(Cells row, Kin kin) {
    return new Relationship(
        row.identity(),
        row.choice(Relationship.Kind.class, "kind"),
        row.maybeId("of_contact"),
        row.maybeId("of_organisation"),
        row.id("to_organisation"),
        new Period(row.day("first_day"), row.maybeDay("last_day")),
        row.text("note"));
  }
}
