package org.tuttihub.postgres.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.RepeatKey;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Subject;
import org.tuttihub.postgres.sql.Asking;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;

/** History as it is written and found again: one row for each deed that was done. */
public final class History {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String RECEIPT =
      "select deed, collection, subject, ref, version, said, facts::text as facts,"
          + " operation, actor, fingerprint from history ";

  private History() {}

  /** A deed as it was kept. */
  public record Entry(Receipt receipt, String operation, String actor, String fingerprint) {}

  /**
   * Appends what was done.
   *
   * @return the number of the transaction, by which its fate can be asked
   */
  static String append(Session session, Acting acting, Receipt receipt) {
    Subject subject = receipt.subject();
    String undoes = receipt.facts().get("undoes");
    return session
        .first(
            row -> row.text("transaction"),
            """
            insert into history (deed, at, actor, door, operation, collection, subject, ref,
              version, said, facts, undoes, repeat_key, fingerprint)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::text::json,
              coalesce($12, nullif(current_setting('tutti.undoes', true), '')::uuid), $13, $14)
            returning pg_current_xact_id()::text as transaction\
            """,
            acting.deed(),
            acting.at().atOffset(ZoneOffset.UTC),
            acting.actor().id(),
            Kind.choiceName(acting.door()),
            acting.operation(),
            subject.collection(),
            subject.id(),
            subject.ref(),
            receipt.version(),
            receipt.said(),
            json(receipt.facts()),
            undoes == null ? null : UUID.fromString(undoes),
            acting.repeat().map(RepeatKey::key).orElse(null),
            acting.repeat().map(RepeatKey::fingerprint).orElse(null))
        .orElseThrow();
  }

  static Optional<Entry> repeated(Asking asking, String actor, String key) {
    return asking.first(
        History::entry, RECEIPT + "where actor = $1 and repeat_key = $2", actor, key);
  }

  /** The entry of a deed. */
  public static Optional<Entry> of(Asking asking, UUID deed) {
    return asking.first(History::entry, RECEIPT + "where deed = $1", deed);
  }

  private static Entry entry(Cells row) {
    return new Entry(
        new Receipt(
            row.id("deed"),
            new Subject(row.text("collection"), row.id("subject"), row.text("ref")),
            row.large("version"),
            row.text("said"),
            facts(row.text("facts")),
            Optional.empty()),
        row.text("operation"),
        row.text("actor"),
        row.maybeText("fingerprint").orElse(""));
  }

  private static String json(Map<String, String> facts) {
    ObjectNode node = MAPPER.createObjectNode();
    facts.forEach(node::put);
    return node.toString();
  }

  private static Map<String, String> facts(String json) {
    try {
      Map<String, String> facts = new LinkedHashMap<>();
      MAPPER.readTree(json).properties().forEach(f -> facts.put(f.getKey(), f.getValue().asText()));
      return facts;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("History holds facts that are no JSON", e);
    }
  }
}
