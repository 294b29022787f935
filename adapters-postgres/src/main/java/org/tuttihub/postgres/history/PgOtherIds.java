package org.tuttihub.postgres.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.history.OtherIds;
import org.tuttihub.application.records.Subject;
import org.tuttihub.postgres.sql.Session;

/** Other systems' ids in PostgreSQL. */
public final class PgOtherIds implements OtherIds {
  private final Session session;

  public PgOtherIds(Session session) {
    this.session = session;
  }

  @Override
  public Optional<Subject> find(String collection, String system, String value) {
    return session.first(
        row -> new Subject(collection, row.id("subject"), row.text("ref")),
        "select subject, ref from other_id where collection = $1 and system = $2 and value = $3",
        collection,
        system,
        value);
  }

  @Override
  public Map<String, Subject> all(String collection, String system) {
    Map<String, Subject> found = new LinkedHashMap<>();
    session
        .all(
            row -> row,
            "select subject, ref, value from other_id where collection = $1 and system = $2"
                + " order by value",
            collection,
            system)
        .forEach(
            row ->
                found.put(
                    row.text("value"),
                    new Subject(collection, row.id("subject"), row.text("ref"))));
    return found;
  }

  @Override
  public void tie(Subject subject, String system, String value) {
    session.ask(
        "insert into other_id (collection, subject, ref, system, value) values ($1, $2, $3, $4,"
            + " $5)",
        subject.collection(),
        subject.id(),
        subject.ref(),
        system,
        value);
  }

  @Override
  public void untie(String collection, String system, String value) {
    session.ask(
        "delete from other_id where collection = $1 and system = $2 and value = $3",
        collection,
        system,
        value);
  }
}
