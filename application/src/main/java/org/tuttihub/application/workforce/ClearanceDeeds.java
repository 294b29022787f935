package org.tuttihub.application.workforce;

import static org.tuttihub.domain.access.Permission.OVERRIDE_CLEARANCE;
import static org.tuttihub.domain.access.Permission.READ_CLEARANCE;
import static org.tuttihub.domain.access.Permission.RELEASE_SESSIONS;
import static org.tuttihub.domain.access.Permission.WRITE_CLEARANCE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.Keyed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Undo;
import org.tuttihub.application.imports.Mapping;
import org.tuttihub.application.imports.RunImport;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.workforce.ClearanceOverride.State;
import org.tuttihub.domain.workforce.ClearanceRecord.How;

/** What is done with records of clearance, and with overrides. */
record ClearanceDeeds(UnitOfWork<? extends WorkforceRecords> work, Ids ids, ClearanceRules rules) {
  private static final Note REQUIREMENT =
      Note.of("requirement", "Requirement", "Its code, such as dbs; requirements ask tells");
  private static final Note GOT_ON = Note.of("got_on", "Got on", "The day of training or issue");
  private static final Note ENDS_ON =
      Note.of("ends_on", "Ends on", "Its last day, if it says so itself");
  private static final Note EDITION = Note.of("edition", "Edition", "Of guidance: 2026");
  private static final Note HOW =
      Note.of("how", "How", "How it is known; seen by somebody unless given");

  Stream<Operation> all(RunImport<? extends WorkforceRecords> imports) {
    return Stream.of(Stream.of(list(imports)), recording(), keeping(), overriding())
        .flatMap(part -> part);
  }

  private FileIn<ImportClearance.Beside> list(RunImport<? extends WorkforceRecords> imports) {
    return new FileIn<>(
        ClearanceRecords.NOUN,
        "Take in a list of training or checks from another system",
        Shape.of(ImportClearance.Beside.class),
        List.of(
            Mapping.NOTE,
            Note.of("system", "System", "Whose numbers of people they are; hr unless given")),
        (acting, file, beside) ->
            ImportClearance.of(acting, beside, work, rules, ids)
                .then(importer -> imports.open(acting, file, importer)));
  }

  private Stream<Operation> recording() {
    RecordClearance record = new RecordClearance(work, ids, rules);
    return Stream.of(
        Deed.of(
            ClearanceRecords.NOUN,
            "add",
            "Record what somebody has shown; never a certificate itself",
            WRITE_CLEARANCE,
            RecordClearance.Add.class,
            record::add,
            Note.of("staff", "Staff", "Who, such as STF-3").naming(Staff.NOUN),
            REQUIREMENT,
            GOT_ON,
            ENDS_ON,
            Note.of("level", "Level", "Of a DBS check"),
            EDITION,
            HOW,
            Note.of("number", "Number", "Of a DBS certificate; kept for some months only"),
            Note.text("remarks", "Remarks", "On a DBS check; kept for some months only", 1000)),
        new Deed<>(
            ClearanceRecords.NOUN,
            "put",
            "Put what another system holds of somebody by its own id for it",
            WRITE_CLEARANCE,
            Keyed.shape(Shape.of(RecordClearance.Shown.class)),
            List.of(
                Note.of("staff", "Staff", "Who, such as STF-3 or hr:417").naming(Staff.NOUN),
                REQUIREMENT,
                GOT_ON,
                ENDS_ON,
                Note.of("level", "Level", "Of a DBS check"),
                EDITION),
            true,
            Undo.PUT_BACK,
            _ -> Optional.empty(),
            Optional.empty(),
            record::put),
        Deed.of(
            ClearanceRecords.NOUN,
            "record",
            "Record the same for several people, after a training",
            WRITE_CLEARANCE,
            RecordClearance.Many.class,
            record::many,
            Note.of("staff", "Staff", "Who, such as STF-3" + Several.UP_TO).naming(Staff.NOUN),
            REQUIREMENT,
            GOT_ON,
            ENDS_ON,
            EDITION,
            HOW));
  }

  private Stream<Operation> keeping() {
    KeepClearance keep = new KeepClearance(work);
    return Stream.of(
        Deed.of(
                ClearanceRecords.NOUN,
                "sample",
                "Record what a sample check of a partner's declaration found",
                WRITE_CLEARANCE,
                KeepClearance.SampleCheck.class,
                keep::sample,
                Note.of("right", "Right", "Whether it is as declared"),
                Note.of("on", "On", "The day; today unless given"))
            .offeredWhen(
                RecordCard.class,
                c ->
                    Offered.unless(
                        c.how() != How.DECLARED || c.withdrawn().isPresent(),
                        "only what a partner declares")),
        Deed.of(
                ClearanceRecords.NOUN,
                "withdraw",
                "Say that a record does not count any more",
                WRITE_CLEARANCE,
                KeepClearance.Withdraw.class,
                keep::withdraw,
                Note.text("why", "Why", "Why it does not count", 500).required())
            .offeredWhen(
                RecordCard.class,
                c -> Offered.unless(c.withdrawn().isPresent(), "only what stands")),
        Deed.of(
                ClearanceRecords.NOUN,
                "keep",
                "Say why the details of a DBS check are kept longer than usual",
                READ_CLEARANCE,
                KeepClearance.Keep.class,
                keep::keep,
                Note.text("why", "Why", "Why; blank to keep them no longer", 500))
            .never("say it the other way with the same command"),
        Deed.of(
                ClearanceRecords.NOUN,
                "forget",
                "Forget the details of DBS checks for good; that there was a check stays",
                READ_CLEARANCE,
                KeepClearance.Forget.class,
                keep::forget,
                Note.of("records", "Records", "Which, such as CLR-3" + Several.UP_TO)
                    .naming(ClearanceRecords.NOUN))
            .never("what is forgotten is gone"));
  }

  private Stream<Operation> overriding() {
    OverrideClearance override = new OverrideClearance(work, ids, rules);
    return Stream.of(
        Deed.of(
            Overrides.NOUN,
            "ask",
            "Ask that somebody may teach for a few days without one thing",
            RELEASE_SESSIONS,
            OverrideClearance.Ask.class,
            override::ask,
            Note.of("staff", "Staff", "Who, such as STF-3").naming(Staff.NOUN),
            REQUIREMENT,
            Note.text("reason", "Reason", "Why they are to teach without it", 1000).required(),
            Note.of("until", "Until", "The last day, within ten days")),
        Deed.of(
                Overrides.NOUN,
                "approve",
                "Approve an override, as a second person",
                OVERRIDE_CLEARANCE,
                OverrideClearance.One.class,
                override::approve)
            .offeredWhen(OverrideRow.class, o -> Offered.when(o.state(), State.ASKED)),
        Deed.of(
                Overrides.NOUN,
                "end",
                "End an override before its last day",
                RELEASE_SESSIONS,
                OverrideClearance.One.class,
                override::end)
            .never("ask for another one: overrides ask")
            .offeredWhen(
                OverrideRow.class, o -> Offered.when(o.state(), State.ASKED, State.APPROVED)));
  }
}
