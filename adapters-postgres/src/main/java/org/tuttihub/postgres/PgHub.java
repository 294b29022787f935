package org.tuttihub.postgres;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.tuttihub.application.AllReads;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.access.Drafts;
import org.tuttihub.application.health.Health;
import org.tuttihub.application.imports.ImportDesk;
import org.tuttihub.application.messages.Outbox;
import org.tuttihub.application.records.Changes;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.application.today.Visits;
import org.tuttihub.postgres.access.PgDrafts;
import org.tuttihub.postgres.imports.PgImportDesk;
import org.tuttihub.postgres.lists.Lists;
import org.tuttihub.postgres.messages.PgOutbox;
import org.tuttihub.postgres.sql.Database;
import org.tuttihub.postgres.today.PgVisits;
import org.tuttihub.postgres.work.PgChanges;
import org.tuttihub.postgres.work.PgUnitOfWork;

/**
 * The hub's records in a PostgreSQL database: what the application asks for, on one database that
 * was found safe and brought up to date.
 */
public final class PgHub implements AutoCloseable {
  private static final Duration PULSE = Duration.ofMillis(1500);

  private final Database database;
  private final PgChanges changes;
  private final UnitOfWork<AllRecords> work;
  private final AllReads reads;

  private PgHub(PgSettings settings) {
    this.database = new Database(settings::options, settings.patience());
    this.changes = new PgChanges(database);
    this.work = new PgUnitOfWork<>(database, PgRecords::new, PgRecords.REFUSALS, changes);
    this.reads = new PgReads(new Lists(database, settings.zone()));
  }

  /**
   * Opens a database: checks that it keeps what it acknowledges, and brings it up to date.
   *
   * @param progress hears a line before each step that a person may have to wait for
   * @throws DatabaseUnavailable when it cannot be reached or must not be used, with a sentence that
   *     says what to do
   */
  public static PgHub open(PgSettings settings, Consumer<String> progress) {
    PgHub hub = new PgHub(settings);
    try {
      hub.database.makeReady(progress);
      return hub;
    } catch (RuntimeException e) {
      hub.close();
      throw e;
    }
  }

  /** A hub that can be described but not asked: no database is behind it, and none is begun. */
  public static PgHub described(ZoneId zone) {
    return new PgHub(
        PgSettings.at(
            () -> {
              throw new DatabaseUnavailable("There is no database behind a description.");
            },
            zone));
  }

  public UnitOfWork<AllRecords> work() {
    return work;
  }

  public AllReads reads() {
    return reads;
  }

  /** Tells what is changed by whomever, through whichever process. */
  public Changes changes() {
    return changes;
  }

  public ImportDesk importDesk() {
    return new PgImportDesk(database);
  }

  /** The queue of messages, for those who send. */
  public Outbox outbox() {
    return new PgOutbox(database);
  }

  /** What people typed into forms and did not finish. */
  public Drafts drafts(Clock clock, Drafts.Limits limits) {
    return new PgDrafts(database, clock, limits);
  }

  /** When people were here. */
  public Visits visits() {
    return new PgVisits(database);
  }

  public Health health() {
    return this::trouble;
  }

  private Optional<String> trouble() {
    try {
      var _ = database.pipeline().ask(PULSE, "select 1");
      return Optional.empty();
    } catch (Unavailable e) {
      return Optional.of(e.sentence());
    }
  }

  @Override
  public void close() {
    changes.close();
    database.close();
  }
}
