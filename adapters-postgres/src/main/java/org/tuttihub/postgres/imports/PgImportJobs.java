package org.tuttihub.postgres.imports;

import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.INSTANT;
import static org.tuttihub.postgres.kept.ColumnType.LARGE;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;
import static org.tuttihub.postgres.kept.ColumnType.YES_NO;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tuttihub.application.imports.ImportJob;
import org.tuttihub.application.imports.ImportJobs;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Rows;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The imports on record, in PostgreSQL. */
public final class PgImportJobs extends PgKept<ImportJob> implements ImportJobs {
  static final Table<ImportJob> TABLE =
      Table.named("import_job", ImportJob::identity)
          .with("what", TEXT, ImportJob::what)
          .with("file_name", TEXT, ImportJob::fileName)
          .with("dry_run", YES_NO, ImportJob::dryRun)
          .with("by_whom", TEXT, ImportJob::by)
          .with("started", INSTANT, ImportJob::started)
          .with("state", TEXT, ImportJob::state)
          .with("rows_read", LARGE, j -> j.counts().read())
          .with("rows_new", LARGE, j -> j.counts().fresh())
          .with("rows_changed", LARGE, j -> j.counts().changed())
          .with("rows_same", LARGE, j -> j.counts().same())
          .with("rows_refused", LARGE, j -> j.counts().refused())
          .with("trouble", TEXT, ImportJob::trouble)
          .with("header", TEXTS, ImportJob::header)
          .with("rows_passed_over", LARGE, j -> j.counts().passedOver())
          .with("unread", TEXTS, ImportJob::unread)
          .with("kept_by", ID, ImportJob::deed)
          .made();

  private static final Rows<Verdict> VERDICTS =
      Rows.<Verdict>of("import_verdict", "job")
          .with("row_no", LARGE, Verdict::row)
          .with("finding", TEXT, Verdict::finding)
          .with("key", TEXT, Verdict::key)
          .with("fields", TEXTS, Verdict::fields)
          .with("column_name", TEXT, Verdict::column)
          .with("reason", TEXT, Verdict::reason)
          .with("cells", TEXTS, Verdict::cells);

  public PgImportJobs(Session session, View view) {
    super(session, view);
  }

  @Override
  public void keepVerdicts(ImportJob job, List<Verdict> verdicts) {
    session.takeTime();
    VERDICTS.append(session, job.identity().id(), verdicts);
  }

  @Override
  public int forgetRefused(Collection<UUID> jobs) {
    session.takeTime();
    return session
        .ask(
            "delete from import_verdict where job = any($1) and finding = 'refused'",
            (Object) jobs.toArray(UUID[]::new))
        .rowCount();
  }

  @Override
  protected Table<ImportJob> table() {
    return TABLE;
  }

  @Override
  protected ImportJob made(Cells row, Kin kin) {
    return new ImportJob(
        row.identity(),
        row.text("what"),
        row.text("file_name"),
        row.yes("dry_run"),
        row.text("by_whom"),
        row.instant("started"),
        row.choice(ImportJob.State.class, "state"),
        new ImportJob.Counts(
            row.large("rows_read"),
            row.large("rows_new"),
            row.large("rows_changed"),
            row.large("rows_same"),
            row.large("rows_refused"),
            row.large("rows_passed_over")),
        row.text("trouble"),
        row.texts("header"),
        row.texts("unread"),
        row.maybeId("kept_by"));
  }
}
