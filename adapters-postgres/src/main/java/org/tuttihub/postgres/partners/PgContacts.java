package org.tuttihub.postgres.partners;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.partners.Contacts;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.partners.Contact;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The contacts in PostgreSQL. */
public final class PgContacts extends PgKept<Contact> implements Contacts {
  private static final Table<Contact> TABLE =
      Table.named("contact", Contact::identity)
          .with("name", TEXT, Contact::name)
          .with("organisation", ID, Contact::organisation)
          .with("post", TEXT, Contact::post)
          .with("email", TEXT, Contact::email)
          .with("telephone", TEXT, Contact::telephone)
          .with("verified_on", DAY, Contact::verifiedOn)
          .made();

  public PgContacts(Session session, View view) {
    super(session, view);
  }

  @Override
  public List<Contact> of(UUID organisation) {
    return load("where t.organisation = $1 order by t.id", organisation).stream()
        .map(Stored::value)
        .toList();
  }

  @Override
  protected Table<Contact> table() {
    return TABLE;
  }

  @Override
  protected Contact made(Cells row, Kin kin) {
    return new Contact(
        row.identity(),
        row.text("name"),
        row.maybeId("organisation"),
        row.text("post"),
        row.text("email"),
        row.text("telephone"),
        row.maybeDay("verified_on"));
  }
}
