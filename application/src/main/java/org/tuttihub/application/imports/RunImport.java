package org.tuttihub.application.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.ImportFile;
import org.tuttihub.application.catalogue.OpenedImport;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.application.tables.Tables;
import org.tuttihub.application.tables.UnreadableFile;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/**
 * Runs imports: every row is compared with what is kept and judged; then, in the same unit of work,
 * the accepted rows are kept together and the verdicts put on record. A dry run keeps the verdicts
 * alone. A crash in the middle leaves everything as it was.
 */
public final class RunImport<R extends ImportRecords> {
  static final int BATCH = 1000;

  /** The most rows that one file may have. */
  public static final long MOST_ROWS = 500_000;

  private final UnitOfWork<? extends R> work;
  private final ImportDesk desk;
  private final Tables tables;
  private final Ids ids;

  public RunImport(UnitOfWork<? extends R> work, ImportDesk desk, Tables tables, Ids ids) {
    this.work = work;
    this.desk = desk;
    this.tables = tables;
    this.ids = ids;
  }

  /** Puts an import on record, ready to run. */
  public <T> Outcome<OpenedImport> open(
      Acting acting, ImportFile file, Importer<? super R, T> importer) {
    ImportJob job =
        new ImportJob(
            new Identity(ids.next(), desk.nextRef()),
            importer.noun().plural(),
            file.name(),
            file.dryRun(),
            acting.actor().id(),
            acting.at(),
            ImportJob.State.RUNNING,
            ImportJob.Counts.NONE,
            "",
            List.of(),
            List.of(),
            Optional.empty());
    String ref = desk.open(job, acting.repeat());
    return Outcome.done(new Opened<>(acting, file, importer, job, ref));
  }

  private final class Opened<T> implements OpenedImport {
    private final Acting acting;
    private final ImportFile file;
    private final Importer<? super R, T> importer;
    private final ImportJob job;
    private final String ref;

    Opened(
        Acting acting,
        ImportFile file,
        Importer<? super R, T> importer,
        ImportJob job,
        String ref) {
      this.acting = acting;
      this.file = file;
      this.importer = importer;
      this.job = job;
      this.ref = ref;
    }

    @Override
    public String ref() {
      return ref;
    }

    @Override
    public Outcome<Receipt> run(Progress progress) {
      try {
        Progress watched = onRecord(progress);
        Outcome<Receipt> outcome = work.decide(acting, records -> decide(records, watched));
        if (outcome instanceof Outcome.Refused<Receipt>(Refusal refusal) && ref.equals(jobRef())) {
          desk.failed(job.identity().id(), refusal.sentence());
        }
        return outcome;
      } catch (UnreadableFile unreadable) {
        desk.failed(job.identity().id(), unreadable.refusal().sentence());
        return Outcome.refused(unreadable.refusal());
      } catch (RuntimeException broken) {
        desk.failed(job.identity().id(), "Something went wrong; nothing was kept. Try again.");
        throw broken;
      }
    }

    /** Progress is written down for those who watch from elsewhere. */
    private Progress onRecord(Progress also) {
      return (done, step) -> {
        desk.progress(job.identity().id(), done, step);
        also.at(done, step);
      };
    }

    private String jobRef() {
      return job.identity().ref();
    }

    private Outcome<Receipt> decide(R records, Progress progress) {
      if (!ref.equals(jobRef())) {
        return Outcome.refused(
            Refusal.rule(
                "imports.already-sent",
                "This file was sent before with the same key, as " + ref + ".",
                "Look at it with: imports show " + ref + "."));
      }
      try (TableReader rows = tables.read(file.path(), file.name())) {
        return importer
            .begin(records, rows)
            .then(sheet -> new Pass<>(importer, records, job, sheet, progress).over(rows))
            .map(counted -> finish(records, counted));
      }
    }

    private Receipt finish(R records, ImportJob counted) {
      Stored<ImportJob> running =
          records.imports().find(new Key.ById(job.identity().id())).orElseThrow();
      Receipt receipt =
          records.imports().replaced(acting, running.with(done(counted)), said(counted));
      ImportJob.Counts c = counted.counts();
      Receipt told = c.passedOver() == 0 ? receipt : receipt.fact("passed_over", c.passedOver());
      return told.fact("read", c.read())
          .fact("new", c.fresh())
          .fact("changed", c.changed())
          .fact("same", c.same())
          .fact("refused", c.refused());
    }

    private ImportJob done(ImportJob counted) {
      return counted.ended(
          file.dryRun() ? ImportJob.State.COMPARED : ImportJob.State.KEPT,
          file.dryRun() ? Optional.empty() : Optional.of(acting.deed()));
    }

    private String said(ImportJob counted) {
      ImportJob.Counts c = counted.counts();
      return String.format(
          Locale.UK,
          "%s: %,d %s read, %,d new, %,d changed, %,d same, %,d refused%s%s%s.",
          jobRef(),
          c.read(),
          c.read() == 1 ? "row" : "rows",
          c.fresh(),
          c.changed(),
          c.same(),
          c.refused(),
          c.passedOver() == 0 ? "" : String.format(Locale.UK, ", %,d passed over", c.passedOver()),
          file.dryRun() ? "; a dry run, nothing was kept" : "",
          counted.unread().isEmpty()
              ? ""
              : "; columns passed over: " + String.join(", ", counted.unread()));
    }
  }

  /** One pass over the rows of a file. */
  private static final class Pass<R extends ImportRecords, T> {
    private final Importer<? super R, T> importer;
    private final R records;
    private final ImportJob job;
    private final Importer.Sheet<T> sheet;
    private final Progress progress;
    private final Map<String, Long> seen = new HashMap<>();
    private final List<Importer.Row<T>> batch = new ArrayList<>();
    private final List<Verdict> faults = new ArrayList<>();
    private ImportJob.Counts counts = ImportJob.Counts.NONE;

    Pass(
        Importer<? super R, T> importer,
        R records,
        ImportJob job,
        Importer.Sheet<T> sheet,
        Progress progress) {
      this.importer = importer;
      this.records = records;
      this.job = job;
      this.sheet = sheet;
      this.progress = progress;
      faults.addAll(sheet.aside().rows());
    }

    Outcome<ImportJob> over(TableReader rows) {
      while (rows.hasNext()) {
        take(rows.next());
        if (batch.size() + faults.size() >= BATCH) {
          settle();
        }
        if (counts.read() > MOST_ROWS) {
          return Outcome.refused(
              Refusal.shape(
                  "files.too-many-rows",
                  String.format(Locale.UK, "The file has more than %,d rows.", MOST_ROWS),
                  "Split it and import the parts one after another.",
                  List.of()));
        }
      }
      settle();
      importer.end(records, sheet, job.dryRun());
      return Outcome.done(job.counted(counts, sheet.header(), sheet.aside().columns().get()));
    }

    private void take(TableRow row) {
      switch (sheet.read().read(row)) {
        case Importer.Read.Blank<T> _ -> {}
        case Importer.Read.PassedOver<T>(String reason) ->
            faults.add(Verdict.passedOver(row.number(), reason));
        case Importer.Read.Fault<T>(String key, String column, String reason) ->
            faults.add(Verdict.refused(row.number(), key, column, reason, kept(row)));
        case Importer.Read.Found<T>(String key, T value) -> {
          Long first = seen.putIfAbsent(Folded.of(key), row.number());
          if (first == null) {
            batch.add(new Importer.Row<>(row, key, value));
          } else {
            faults.add(
                Verdict.refused(
                    row.number(),
                    key,
                    sheet.header().isEmpty() ? "" : sheet.header().getFirst(),
                    key + " stands in row " + first + " already; that row was taken.",
                    kept(row)));
          }
        }
      }
    }

    private List<String> kept(TableRow row) {
      return importer.keepsRefusedRows() ? row.cells() : List.of();
    }

    private void settle() {
      Importer.Compared compared = importer.compare(records, List.copyOf(batch));
      if (!job.dryRun()) {
        compared.keep().run();
      }
      List<Verdict> all = new ArrayList<>(compared.verdicts().values());
      all.addAll(faults);
      all.sort(Comparator.comparingLong(Verdict::row));
      for (Verdict verdict : all) {
        counts = counts.plus(verdict.finding());
      }
      records.imports().keepVerdicts(job, all);
      batch.clear();
      faults.clear();
      progress.at(counts.read(), "comparing");
    }
  }
}
