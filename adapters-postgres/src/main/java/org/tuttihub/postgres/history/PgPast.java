package org.tuttihub.postgres.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.history.Past;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.SqlFault;
import org.tuttihub.postgres.work.History;

/**
 * Puts back what a deed wrote, over all tables whose past is kept, set by set. What is put back
 * gets a new version: it is a new state that looks like an old one.
 */
public final class PgPast implements Past {
  public static final Map<String, Refusal> REFUSALS = Map.of();

  private final Session session;

  public PgPast(Session session) {
    this.session = session;
  }

  @Override
  public Optional<Done> deed(UUID deed) {
    return History.of(session, deed)
        .map(e -> new Done(e.operation(), e.actor(), e.receipt(), isUndone(deed)));
  }

  /** Undone by a deed that was not undone itself. */
  private boolean isUndone(UUID deed) {
    return session
        .first(row -> row.yes("undone"), "select " + UNDONE.formatted("$1") + " as undone", deed)
        .orElseThrow();
  }

  /** Whether a deed is undone, as an SQL expression about its id. */
  static final String UNDONE =
      """
      exists (select from history u where u.undoes = %s
        and not exists (select from history v where v.undoes = u.deed))\
      """;

  @Override
  public Outcome<Long> putBack(UUID deed) {
    session.takeTime();
    List<KeptTable> tables = KeptTable.all(session);
    List<String> since = writtenSince(tables, deed);
    if (!since.isEmpty()) {
      return Outcome.refused(changedSince(since));
    }
    session.send("set constraints all deferred");
    session.send("select set_config('tutti.putting_back', 'yes', true)");
    try {
      long rows = 0;
      rows += run(tables.reversed(), KeptTable::removeAdded, deed);
      rows += run(tables, KeptTable::restoreChanged, deed);
      rows += run(tables, KeptTable::restoreRemoved, deed);
      session.ask("set constraints all immediate");
      session.ask("select set_config('tutti.putting_back', '', true)");
      return Outcome.done(rows);
    } catch (SqlFault fault) {
      if (fault.isConstraint()) {
        return Outcome.refused(inUse());
      }
      throw fault;
    }
  }

  private interface Statement {
    String of(KeptTable table);
  }

  private long run(List<KeptTable> tables, Statement statement, UUID deed) {
    return tables.stream()
        .mapToLong(table -> session.ask(statement.of(table), deed).rowCount())
        .sum();
  }

  /** The references of the first few records with a row that somebody wrote after the deed. */
  private List<String> writtenSince(List<KeptTable> tables, UUID deed) {
    return tables.stream()
        .flatMap(t -> session.all(row -> row.text("ref"), t.writtenSince(), deed).stream())
        .distinct()
        .limit(3)
        .toList();
  }

  private static Refusal changedSince(List<String> refs) {
    return Refusal.rule(
        "history.changed-since",
        "What was done has been changed again since: " + String.join(", ", refs) + ".",
        "Undo the later change first, or change the records by hand.");
  }

  private static Refusal inUse() {
    return Refusal.rule(
        "history.in-use",
        "Something else has come to rest on what was done.",
        "Undo or change that first.");
  }
}
