package org.tuttihub.postgres.imports;

import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tuttihub.application.imports.ImportReads;
import org.tuttihub.application.imports.ImportRow;
import org.tuttihub.application.imports.MappingRow;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.imports.VerdictRow;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.lists.Lists;
import org.tuttihub.postgres.sql.Cells;

/** What people read of imports, in PostgreSQL. */
public final class PgImportReads implements ImportReads {
  private static final String IMPORTS =
      """
      select j.ref, j.what, j.file_name, j.dry_run,
        case when j.state = 'running'
              and greatest(j.started, p.alive) < now() - interval '30 seconds'
             then 'interrupted' else j.state end as state,
        case when j.state = 'running' then coalesce(p.step, '') else '' end as step,
        case when j.state = 'running' then coalesce(p.rows_done, 0) else j.rows_read end as read,
        j.rows_new as fresh, j.rows_changed as changed, j.rows_same as same,
        j.rows_refused as refused, j.rows_refused > 0 and exists (
          select from import_verdict v where v.job = j.id and v.finding = 'refused') as rows_kept,
        j.rows_passed_over as passed_over, j.unread, j.by_whom as by, j.started, j.trouble,
        j.kept_by as deed,
        folded(concat_ws(' ', j.ref, j.what, j.state, j.file_name, j.by_whom)) as search
      from {import_job} j left join import_progress p on p.job = j.id\
      """;

  private static final String MAPPINGS =
      """
      select m.ref, m.what, m.heading, m.field,
        folded(concat_ws(' ', m.ref, m.what, m.heading, m.field)) as search
      from {column_mapping} m\
      """;

  private static final String VERDICTS =
      """
      select v.id, j.ref as import_ref, v.row_no as row, v.finding, v.key, v.fields,
        v.column_name as column, v.reason,
        folded(concat_ws(' ', v.key, v.column_name, v.reason)) as search
      from import_verdict v join import_job j on j.id = v.job\
      """;

  private static final String REFUSED =
      """
      select v.row_no, v.finding, v.key, v.fields, v.column_name, v.reason, v.cells
      from import_verdict v join import_job j on j.id = v.job
      where j.ref = $1 and v.finding = 'refused' order by v.row_no, v.id\
      """;

  private final Lists lists;

  public PgImportReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<ImportRow> imports() {
    return lists.of(ImportRow.class, IMPORTS).reference("ref");
  }

  @Override
  public Listing<VerdictRow> verdicts() {
    return lists.of(VerdictRow.class, VERDICTS).reference("import_ref");
  }

  @Override
  public Listing<MappingRow> mappings() {
    return lists.of(MappingRow.class, MAPPINGS).reference("ref");
  }

  @Override
  public Optional<Stored<MappingRow>> mapping(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgColumnMappings::new, MappingRow.class, MAPPINGS);
  }

  @Override
  public Optional<Stored<ImportRow>> importOf(Key key, Optional<LocalDate> asAt) {
    return lists
        .look(asAt, (session, view) -> new PgImportJobs(session, view).find(key))
        .flatMap(job -> row(job.value().identity().ref(), asAt).map(job::with));
  }

  private Optional<ImportRow> row(String ref, Optional<LocalDate> asAt) {
    ListQuery query =
        new ListQuery(
            List.of(new Filter("ref", Filter.Test.IS, ref, "")),
            List.of(),
            "",
            new Window.First(1),
            asAt);
    return imports().page(query).rows().stream().findFirst();
  }

  @Override
  public void refused(Key key, Consumer<Verdict> each) {
    lists.look(
        Optional.empty(),
        (session, view) -> {
          new PgImportJobs(session, view)
              .find(key)
              .ifPresent(
                  job ->
                      session.each(
                          REFUSED,
                          Tuple.of(job.value().identity().ref()),
                          row -> each.accept(verdict(new Cells(row)))));
          return true;
        });
  }

  @Override
  public Optional<List<String>> header(Key key) {
    return lists
        .look(Optional.empty(), (session, view) -> new PgImportJobs(session, view).find(key))
        .map(job -> job.value().header());
  }

  private static Verdict verdict(Cells row) {
    return new Verdict(
        row.large("row_no"),
        row.choice(Verdict.Finding.class, "finding"),
        row.text("key"),
        row.texts("fields"),
        row.text("column_name"),
        row.text("reason"),
        row.texts("cells"));
  }
}
