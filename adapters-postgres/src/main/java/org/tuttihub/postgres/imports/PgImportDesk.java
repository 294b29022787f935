package org.tuttihub.postgres.imports;

import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.RepeatKey;
import org.tuttihub.application.imports.ImportDesk;
import org.tuttihub.application.imports.ImportJob;
import org.tuttihub.application.imports.ImportJobs;
import org.tuttihub.postgres.kept.References;
import org.tuttihub.postgres.sql.Database;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.SqlFault;
import org.tuttihub.postgres.sql.View;

/** What an import writes down while it runs: each time at once, whatever becomes of the import. */
public final class PgImportDesk implements ImportDesk {
  private final Database database;

  public PgImportDesk(Database database) {
    this.database = database;
  }

  @Override
  public String open(ImportJob job, Optional<RepeatKey> repeat) {
    try {
      return database.change(session -> open(session, job, repeat));
    } catch (SqlFault fault) {
      if (repeat.isPresent() && fault.constraint().equals(Optional.of("import_request_once"))) {
        return earlier(job.by(), repeat.get()).orElseThrow(() -> fault);
      }
      throw fault;
    }
  }

  private static String open(Session session, ImportJob job, Optional<RepeatKey> repeat) {
    UUID id = job.identity().id();
    new PgImportJobs(session, View.NOW).add(job);
    session.send("insert into import_progress values ($1, 0, '', now())", id);
    repeat.ifPresent(
        r ->
            session.send(
                "insert into import_request values ($1, $2, $3, $4)",
                id,
                job.by(),
                r.key(),
                r.fingerprint()));
    return job.identity().ref();
  }

  private Optional<String> earlier(String by, RepeatKey repeat) {
    return database
        .pipeline()
        .first(
            row -> row.text("ref"),
            """
            select j.ref from import_request r join import_job j on j.id = r.job
            where r.by_whom = $1 and r.repeat_key = $2\
            """,
            by,
            repeat.key());
  }

  @Override
  public String nextRef() {
    return References.next(database.pipeline(), ImportJobs.NOUN.prefix());
  }

  @Override
  public void progress(UUID job, long rows, String step) {
    database
        .pipeline()
        .ask(
            "update import_progress set rows_done = $2, step = $3, alive = now() where job = $1",
            job,
            rows,
            step);
  }

  @Override
  public void failed(UUID job, String trouble) {
    database
        .pipeline()
        .ask(
            """
            update import_job set state = 'failed', trouble = $2, version = version + 1
            where id = $1 and state = 'running'\
            """,
            job,
            trouble);
  }
}
