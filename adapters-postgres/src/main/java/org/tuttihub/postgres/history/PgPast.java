package org.tuttihub.postgres.history;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuttihub.application.history.Past;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.SqlFault;
import org.tuttihub.postgres.work.History;

/**
 * Puts back what a deed wrote, over all tables whose past is kept, set by set. What is put back
 * gets a new version: it is a new state that looks like an old one.
 */
public final class PgPast implements Past {
  private static final int LOOKED_AT = 16;

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
    List<KeptTable> all = KeptTable.all(session);
    List<KeptTable> tables = written(all, deed);
    Optional<String> since = firstRef(tables, KeptTable::writtenSince, deed);
    if (since.isPresent()) {
      return Outcome.refused(Past.writtenSince(since.get()));
    }
    session.send("savepoint putting_back");
    session.send("set constraints all deferred");
    session.send("select set_config('tutti.putting_back', 'yes', true)");
    try {
      long records = putBack(tables, deed);
      session.ask("set constraints all immediate");
      session.send(
          "select set_config('tutti.putting_back', '', true), set_config('tutti.undoes', $1, true)",
          deed.toString());
      return firstRef(tables, KeptTable::goneButTied, deed)
          .map(ref -> Outcome.<Long>refused(Past.inUse(ref)))
          .orElseGet(() -> Outcome.done(records));
    } catch (SqlFault fault) {
      if (!fault.isConstraint() || fault.isRule()) {
        throw fault;
      }
      session.ask("rollback to savepoint putting_back");
      return Outcome.refused(Past.inUse(missed(all, fault, deed)));
    }
  }

  /**
   * Those tables that a deed has written in: a few of many. Looking at some at a time, and then
   * back to before, leaves none of the others locked: the database has room for so many locks only.
   */
  private List<KeptTable> written(List<KeptTable> all, UUID deed) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < all.size(); i += LOOKED_AT) {
      String question =
          all.subList(i, Math.min(all.size(), i + LOOKED_AT)).stream()
              .map(KeptTable::isWritten)
              .collect(Collectors.joining(" union all "));
      session.send("savepoint looking");
      names.addAll(session.all(row -> row.text("name"), question, deed));
      session.send("rollback to savepoint looking");
    }
    session.send("release savepoint looking");
    return all.stream().filter(table -> names.contains(table.name())).toList();
  }

  private long putBack(List<KeptTable> tables, UUID deed) {
    return run(tables.reversed(), KeptTable::removeAdded, deed)
        + run(tables, KeptTable::restoreChanged, deed)
        + run(tables, KeptTable::restoreRemoved, deed);
  }

  /** How many records were written; what hangs on them is not counted. */
  private long run(List<KeptTable> tables, Function<KeptTable, String> statement, UUID deed) {
    long records = 0;
    for (KeptTable table : tables) {
      int rows = session.ask(statement.apply(table), deed).rowCount();
      records += table.versioned() ? rows : 0;
    }
    return records;
  }

  private Optional<String> firstRef(
      List<KeptTable> tables, Function<KeptTable, String> question, UUID deed) {
    return tables.stream()
        .flatMap(t -> session.first(row -> row.text("ref"), question.apply(t), deed).stream())
        .findFirst();
  }

  /** The record that something else is linked to; else what the deed was about. */
  private String missed(List<KeptTable> tables, SqlFault fault, UUID deed) {
    return fault
        .id()
        .flatMap(
            id ->
                tables.stream()
                    .filter(KeptTable::versioned)
                    .flatMap(t -> session.first(row -> row.text("ref"), t.refOf(), id).stream())
                    .findFirst())
        .or(() -> History.of(session, deed).map(e -> e.receipt().subject().ref()))
        .orElse("it");
  }
}
