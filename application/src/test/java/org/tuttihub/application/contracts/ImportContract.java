package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.RepeatKey;
import org.tuttihub.application.catalogue.ImportFile;
import org.tuttihub.application.catalogue.OpenedImport;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.fakes.RowsAsFiles;
import org.tuttihub.application.imports.ImportDesk;
import org.tuttihub.application.imports.ImportJob;
import org.tuttihub.application.imports.RunImport;
import org.tuttihub.application.imports.UndoImport;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.application.schools.ImportSchools;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** What imports keep to, on whatever keeps the records: all of a file's accepted rows, or none. */
public abstract class ImportContract extends HubContract {
  private static final List<String> HEADER = List.of("URN", "EstablishmentName", "Town");

  private static final List<String> LANGLEY = List.of("117283", "Langley", "Hemel");
  private static final List<String> WITHAM = List.of("117284", "Witham", "");

  private final RowsAsFiles files = new RowsAsFiles();

  /** The desk beside the hub under test. */
  protected abstract ImportDesk desk();

  /** The refused rows of an import as people get them back, in order. */
  protected abstract List<Verdict> refusedOf(Key job);

  @Test
  void an_opened_job_is_on_record_as_running() {
    ImportJob job = job("IMP-801", 91);

    String ref = desk().open(job, Optional.empty());
    desk().progress(job.identity().id(), 1000, "comparing");

    assertEquals("IMP-801", ref);
    assertEquals(job, seen(r -> r.imports().find(Key.of("IMP-801"))).orElseThrow().value());
  }

  @Test
  void a_job_that_is_opened_again_with_the_same_key_is_the_first_one() {
    Optional<RepeatKey> key = Optional.of(new RepeatKey("key-1", "a file"));
    desk().open(job("IMP-801", 91), key);

    String again = desk().open(job("IMP-802", 92), key);
    String another = desk().open(job("IMP-803", 93), Optional.empty());

    assertEquals("IMP-801", again);
    assertEquals("IMP-803", another);
    assertTrue(holds(r -> r.imports().find(Key.of("IMP-802")).isEmpty()));
  }

  @Test
  void the_same_key_of_somebody_else_opens_another_job() {
    Optional<RepeatKey> key = Optional.of(new RepeatKey("key-1", "a file"));
    desk().open(job("IMP-801", 91), key);

    String bens = desk().open(by("PER-902", job("IMP-802", 92)), key);

    assertEquals("IMP-802", bens);
  }

  @Test
  void references_of_jobs_never_repeat() {
    assertNotEquals(desk().nextRef(), desk().nextRef());
    assertTrue(desk().nextRef().startsWith("IMP-"));
  }

  @Test
  void a_failed_job_says_why_and_kept_nothing() {
    ImportJob job = job("IMP-801", 91);
    desk().open(job, Optional.empty());

    desk().failed(job.identity().id(), "The file is damaged after row 3.");

    ImportJob failed = seen(r -> r.imports().find(Key.of("IMP-801"))).orElseThrow().value();
    assertEquals(ImportJob.State.FAILED, failed.state());
    assertEquals("The file is damaged after row 3.", failed.trouble());
    assertEquals(Optional.empty(), failed.deed());
  }

  @Test
  void accepted_rows_are_kept_and_refused_rows_are_given_back() {
    Receipt receipt =
        done(run(files.file("a.csv", List.of(HEADER, LANGLEY, List.of("12", "Bad"), WITHAM))));

    ImportJob job = job(receipt);
    assertEquals(ImportJob.State.KEPT, job.state());
    assertEquals(new ImportJob.Counts(3, 2, 0, 0, 1, 0), job.counts());
    assertEquals(HEADER, job.header());
    assertEquals(Optional.of(receipt.deed()), job.deed());
    assertEquals("3", receipt.facts().get("read"));
    assertEquals(Optional.of("Langley"), nameOf("117283"));
    Verdict refused = refusedOf(Key.of(receipt.subject().ref())).getFirst();
    assertEquals(3, refused.row());
    assertEquals("URN", refused.column());
    assertEquals(List.of("12", "Bad"), refused.cells());
  }

  @Test
  void a_file_that_comes_again_changes_nothing() {
    done(run(files.file("a.csv", List.of(HEADER, LANGLEY, WITHAM))));

    Receipt receipt = done(run(files.file("a.csv", List.of(HEADER, LANGLEY, WITHAM))));

    assertEquals(new ImportJob.Counts(2, 0, 0, 2, 0, 0), job(receipt).counts());
    assertEquals(1, seen(r -> r.schools().find(Key.of("117283"))).orElseThrow().version());
  }

  @Test
  void a_dry_run_says_what_would_come_and_keeps_nothing() {
    ImportFile file =
        RowsAsFiles.dryRun(files.file("a.csv", List.of(HEADER, LANGLEY, List.of("1", "Bad"))));

    Receipt receipt = done(run(file));

    assertEquals(ImportJob.State.COMPARED, job(receipt).state());
    assertEquals(new ImportJob.Counts(2, 1, 0, 0, 1, 0), job(receipt).counts());
    assertEquals(Optional.empty(), job(receipt).deed());
    assertEquals(1, refusedOf(Key.of(receipt.subject().ref())).size());
    assertEquals(Optional.empty(), nameOf("117283"));
  }

  @Test
  void a_file_that_is_damaged_in_the_middle_keeps_nothing() {
    List<List<String>> rows = new ArrayList<>(List.of(HEADER));
    for (int urn = 100_001; urn < 102_500; urn++) {
      rows.add(List.of(String.valueOf(urn), "School " + urn));
    }
    OpenedImport opened = opened(acts.anna(), files.damagedAfter("a.csv", rows));

    Outcome<Receipt> outcome = opened.run(Progress.SILENT);

    assertEquals("files.damaged", refused(outcome).code());
    assertEquals(Optional.empty(), nameOf("100001"));
    ImportJob job = seen(r -> r.imports().find(Key.of(opened.ref()))).orElseThrow().value();
    assertEquals(ImportJob.State.FAILED, job.state());
    assertTrue(job.trouble().startsWith("The file is damaged after row"), job.trouble());
    assertEquals(List.of(), refusedOf(Key.of(opened.ref())));
  }

  @Test
  void a_file_that_is_no_register_fails_with_the_sentence_that_was_given() {
    OpenedImport opened = opened(acts.anna(), files.file("a.csv", List.of(List.of("A", "B"))));

    Outcome<Receipt> outcome = opened.run(Progress.SILENT);

    assertEquals("schools.not-a-register", refused(outcome).code());
    ImportJob job = seen(r -> r.imports().find(Key.of(opened.ref()))).orElseThrow().value();
    assertEquals(ImportJob.State.FAILED, job.state());
    assertEquals(refused(outcome).sentence(), job.trouble());
  }

  @Test
  void a_file_that_was_sent_before_with_the_same_key_gets_the_first_answer() {
    Acting first = acts.annaRepeating("key-1", "a.csv");
    Acting second = acts.annaRepeating("key-1", "a.csv");
    ImportFile file = files.file("a.csv", List.of(HEADER, LANGLEY));

    Receipt one = done(opened(first, file).run(Progress.SILENT));
    OpenedImport again = opened(second, file);
    Receipt two = done(again.run(Progress.SILENT));

    assertEquals(one, two);
    assertEquals(one.subject().ref(), again.ref());
    assertEquals(ImportJob.State.KEPT, job(one).state());
  }

  @Test
  void while_the_first_still_runs_the_same_file_is_refused_and_the_first_goes_on() {
    Acting first = acts.annaRepeating("key-1", "a.csv");
    Acting second = acts.annaRepeating("key-1", "a.csv");
    ImportFile file = files.file("a.csv", List.of(HEADER, LANGLEY));
    OpenedImport one = opened(first, file);
    OpenedImport again = opened(second, file);

    assertEquals("imports.already-sent", refused(again.run(Progress.SILENT)).code());

    done(one.run(Progress.SILENT));
    assertEquals(Optional.of("Langley"), nameOf("117283"));
  }

  @Test
  void an_import_is_taken_back_as_a_whole() {
    done(run(files.file("a.csv", List.of(HEADER, LANGLEY))));
    Receipt second =
        done(run(files.file("b.csv", List.of(HEADER, List.of("117283", "Renamed"), WITHAM))));

    Receipt undone = done(undo(second));

    assertEquals(Optional.of("Langley"), nameOf("117283"));
    assertEquals(Optional.empty(), nameOf("117284"));
    assertEquals(ImportJob.State.UNDONE, job(second).state());
    assertEquals(second.deed().toString(), undone.facts().get("undoes"));
    assertTrue(undone.said().contains("2 rows"), undone.said());
    assertTrue(holds(r -> r.past().deed(second.deed()).orElseThrow().undone()));
    assertEquals("imports.nothing-kept", refused(undo(second)).code());
  }

  @Test
  void an_import_on_which_others_have_built_is_not_taken_back() {
    Receipt first = done(run(files.file("a.csv", List.of(HEADER, LANGLEY, WITHAM))));
    done(run(files.file("b.csv", List.of(HEADER, List.of("117283", "Renamed")))));

    assertEquals("history.written-since", refused(undo(first)).code());

    assertEquals(Optional.of("Renamed"), nameOf("117283"));
    assertEquals(ImportJob.State.KEPT, job(first).state());
  }

  @Test
  void an_import_that_kept_nothing_is_not_taken_back() {
    Receipt compared = done(run(RowsAsFiles.dryRun(files.file("a.csv", List.of(HEADER, LANGLEY)))));

    assertEquals("imports.nothing-kept", refused(undo(compared)).code());
  }

  @Test
  void progress_is_told_while_rows_are_read() {
    List<List<String>> rows = new ArrayList<>(List.of(HEADER));
    for (int urn = 100_001; urn <= 102_500; urn++) {
      rows.add(List.of(String.valueOf(urn), "School " + urn));
    }
    List<Long> told = new ArrayList<>();

    done(opened(acts.anna(), files.file("a.csv", rows)).run((rowsSoFar, _) -> told.add(rowsSoFar)));

    assertTrue(told.containsAll(List.of(1000L, 2000L, 2500L)), told.toString());
    assertEquals(Optional.of("School 102500"), nameOf("102500"));
  }

  private Outcome<Receipt> run(ImportFile file) {
    return opened(acts.anna(), file).run(Progress.SILENT);
  }

  private OpenedImport opened(Acting acting, ImportFile file) {
    RunImport<AllRecords> imports = new RunImport<>(hub(), desk(), files, ids);
    return done(imports.open(acting, file, new ImportSchools(ids)));
  }

  private Outcome<Receipt> undo(Receipt receipt) {
    return new UndoImport(hub())
        .perform(acts.anna(), new UndoImport.Request(Key.of(receipt.subject().ref())));
  }

  private ImportJob job(Receipt receipt) {
    return seen(r -> r.imports().find(new Key.ById(receipt.subject().id()))).orElseThrow().value();
  }

  private Optional<String> nameOf(String urn) {
    return seen(records -> records.schools().find(Key.of(urn)))
        .map(school -> school.value().entry().name());
  }

  private static ImportJob job(String ref, int number) {
    return by("PER-901", Samples.registerImport(Samples.identity(number, ref)));
  }

  private static ImportJob by(String actor, ImportJob job) {
    return new ImportJob(
        job.identity(),
        job.what(),
        job.fileName(),
        job.dryRun(),
        actor,
        job.started(),
        job.state(),
        job.counts(),
        job.trouble(),
        job.header(),
        job.unread(),
        job.deed());
  }
}
