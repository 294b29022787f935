package org.tuttihub.postgres.work;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.RepeatKey;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.postgres.sql.Asking;
import org.tuttihub.postgres.sql.Database;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.SqlFault;

/**
 * Units of work in PostgreSQL: serializable, run again when another was quicker, with one row of
 * history for each that was done.
 */
public final class PgUnitOfWork<R> implements UnitOfWork<R> {
  private static final int MOST_RUNS = 10;
  private static final int RUNS_TO_FIND_IT = 2;
  private static final int LONGEST_PAUSE_MILLIS = 60;
  private static final String BEGIN = "begin isolation level serializable";
  private static final String ACTING =
      "select set_config('tutti.deed', $1, true), set_config('tutti.at', $2, true)";

  private final Database database;
  private final Function<Session, R> records;
  private final Refusals refusals;
  private final PgChanges changes;

  /**
   * @param changes is told of what was kept
   */
  public PgUnitOfWork(
      Database database, Function<Session, R> records, Refusals refusals, PgChanges changes) {
    this.database = database;
    this.records = records;
    this.refusals = refusals;
    this.changes = changes;
  }

  @Override
  public <T> T look(Function<? super R, T> work) {
    return database.view(session -> work.apply(records.apply(session)));
  }

  @Override
  public Outcome<Receipt> decide(Acting acting, Function<? super R, Outcome<Receipt>> work) {
    Outcome<Receipt> outcome = decided(acting, work);
    return switch (outcome) {
      case Outcome.Done<Receipt> done -> done;
      case Outcome.Refused<Receipt> refused ->
          acting.repeat().flatMap(r -> earlier(database.pipeline(), acting, r)).orElse(refused);
    };
  }

  private Outcome<Receipt> decided(Acting acting, Function<? super R, Outcome<Receipt>> work) {
    for (int run = 1; ; run++) {
      try {
        return database.connections().lend(session -> attempt(session, acting, work));
      } catch (SqlFault fault) {
        if (!mayGoOtherwise(fault, run)) {
          Refusal refusal = refusals.of(fault).orElseThrow(() -> fault);
          return Outcome.refused(refusal);
        }
        if (run == MOST_RUNS) {
          return Outcome.refused(busy());
        }
      }
      pause(run);
    }
  }

  /**
   * Whether the work, run again, may end otherwise. What two add at once is found by the later one
   * when it looks again, and refused in the words of its own rule.
   */
  private static boolean mayGoOtherwise(SqlFault fault, int run) {
    return fault.isConflict() || (fault.isTwice() && run <= RUNS_TO_FIND_IT);
  }

  private Outcome<Receipt> attempt(
      Session session, Acting acting, Function<? super R, Outcome<Receipt>> work) {
    Optional<Outcome<Receipt>> earlier =
        acting.repeat().flatMap(repeat -> earlier(session, acting, repeat));
    if (earlier.isPresent()) {
      return earlier.get();
    }
    try {
      session.begin(BEGIN);
      session.send(ACTING, acting.deed().toString(), acting.at().toString());
      Outcome<Receipt> outcome = work.apply(records.apply(session));
      return switch (outcome) {
        case Outcome.Refused<Receipt> refused -> {
          session.rollback();
          yield refused;
        }
        case Outcome.Done<Receipt>(Receipt receipt) -> {
          new Keeping(database, session).keep(acting, receipt);
          changes.kept(touched(session, receipt));
          yield outcome;
        }
      };
    } catch (RuntimeException | Error e) {
      session.giveUp(e);
      throw e;
    }
  }

  /** What was written; history always, and what undoing wrote without a collection's help. */
  private static Set<String> touched(Session session, Receipt receipt) {
    Set<String> touched = new TreeSet<>(session.touched());
    touched.add(receipt.subject().collection());
    touched.add("history");
    return touched;
  }

  /**
   * What a request with the same key got. Asked before the transaction begins: a serializable one
   * that looks here would be in conflict with everybody else who does. Asked again when the work
   * was refused, for it may have met what its own twin has just kept.
   */
  private static Optional<Outcome<Receipt>> earlier(
      Asking asking, Acting acting, RepeatKey repeat) {
    return History.repeated(asking, acting.actor().id(), repeat.key())
        .map(
            kept ->
                kept.fingerprint().equals(repeat.fingerprint())
                    ? Outcome.done(kept.receipt())
                    : Outcome.refused(Refusal.repeated()));
  }

  private static void pause(int run) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE_MILLIS * run / 3 + 2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("Tutti is stopping; nothing was changed.", e);
    }
  }

  private static Refusal busy() {
    return new Refusal(
        Refusal.Kind.BUSY,
        "request.busy",
        "Others change the same records at this moment.",
        "Try again in a moment; nothing was changed.",
        java.util.List.of());
  }
}
