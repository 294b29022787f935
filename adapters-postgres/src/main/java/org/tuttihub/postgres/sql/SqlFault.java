package org.tuttihub.postgres.sql;

import io.vertx.pgclient.PgException;
import java.io.Serial;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL said no to a statement; thrown where the statement was asked, with its SQLSTATE. */
public final class SqlFault extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** Serialization failure, deadlock, and a plan that a migration beside us made obsolete. */
  private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "0A000", "26000");

  /** Repeated at once, two requests meet at these; the second then finds the first. */
  private static final Set<String> MEETING_POINTS = Set.of("history_repeat_key_once");

  private static final Set<String> NOT_NOW =
      Set.of("57P01", "57P02", "57P03", "57P05", "57014", "25P03", "53300", "53400", "55P03");

  private final String state;
  private final String constraint;
  private final String detail;

  /** How PostgreSQL names the key that was in the way. */
  private static final Pattern ID = Pattern.compile("=\\(([0-9a-f-]{36})\\)");

  SqlFault(PgException cause) {
    super(cause.getSqlState() + ": " + cause.getErrorMessage(), cause);
    this.state = cause.getSqlState();
    this.detail = cause.getDetail() == null ? "" : cause.getDetail();
    this.constraint = cause.getConstraint() == null ? "" : cause.getConstraint();
  }

  /** The SQLSTATE. */
  public String state() {
    return state;
  }

  /** The constraint that said no, where one did. */
  public Optional<String> constraint() {
    return Optional.of(constraint).filter(c -> !c.isEmpty());
  }

  /** The id in the key that was in the way, where there is one. */
  public Optional<UUID> id() {
    return Optional.of(detail)
        .map(ID::matcher)
        .filter(Matcher::find)
        .map(found -> UUID.fromString(found.group(1)));
  }

  /** Whether the same work, run again, may well succeed. */
  public boolean isConflict() {
    return CONFLICTS.contains(state) || MEETING_POINTS.contains(constraint);
  }

  /** Whether something is there already that there can be but once. */
  public boolean isTwice() {
    return state.equals("23505");
  }

  /** Whether a rule about values said no, rather than one about what there is. */
  public boolean isRule() {
    return state.equals("23514");
  }

  /** Whether an integrity constraint said no. */
  public boolean isConstraint() {
    return state.startsWith("23");
  }

  /** Whether values were not of the types that the statement wants. */
  public boolean isAboutTypes() {
    return state.startsWith("42") || state.startsWith("22");
  }

  /** Whether the server cannot work at the moment, or a time limit ended the statement. */
  static boolean isNotNow(PgException fault) {
    String state = fault.getSqlState();
    return state != null && (NOT_NOW.contains(state) || state.startsWith("08"));
  }
}
