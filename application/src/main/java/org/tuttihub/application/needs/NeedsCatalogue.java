package org.tuttihub.application.needs;

import static org.tuttihub.domain.access.Permission.WRITE_NEEDS;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.history.Put;
import org.tuttihub.application.imports.RunImport;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.needs.Gap.State;
import org.tuttihub.domain.values.AcademicYear;

/** What can be asked of the room {@code needs}: the needs analysis and its gaps. */
public final class NeedsCatalogue {
  /** The most characters that a part of a row may have. */
  public static final int MOST_OF_A_PART = 20_000;

  private NeedsCatalogue() {}

  public static List<Operation> of(
      UnitOfWork<? extends NeedsRecords> work,
      NeedsReads reads,
      Ids ids,
      RunImport<? extends NeedsRecords> imports,
      Supplier<LocalDate> today) {
    return Stream.of(
            reading(reads), rows(work, ids), files(work, ids, imports, today), gaps(work, ids))
        .flatMap(part -> part)
        .toList();
  }

  private static Stream<Operation> reading(NeedsReads reads) {
    return Stream.of(
        ListOf.of(
                NeedsStatements.NOUN,
                "The rows of the needs analyses: what should be, the gaps, the next steps",
                NeedsRow.class,
                reads.needs(),
                Column.of("ref", "Ref", 8),
                Column.of("year", "Year", 7),
                Column.of("area", "Area of focus", 20),
                Column.of("sub_area", "Sub-area", 26),
                Column.of("written", "Written", 7),
                Column.of("gaps", "Gaps", 4),
                Column.of("part_a", "What should be", 60).fromWidth(140))
            .sortedBy("year", "position"),
        CardOf.of(
            NeedsStatements.NOUN,
            "A row of the needs analysis with its gaps and what answers them",
            NeedsCard.class,
            reads::need),
        ListOf.of(
                Gaps.NOUN,
                "The gaps between what should be and what is",
                GapRow.class,
                reads.gaps(),
                Column.of("ref", "Ref", 7),
                Column.of("state", "State", 8),
                Column.of("addressed", "Addressed", 9),
                Column.of("severity", "Severity", 8),
                Column.of("text", "Gap", 40),
                Column.of("objectives", "Objectives", 14).fromWidth(100),
                Column.of("area", "Area of focus", 24).fromWidth(120))
            .sortedBy("year", "ref"),
        CardOf.of(
            Gaps.NOUN,
            "A gap with the row that found it and the objectives that answer it",
            GapCard.class,
            reads::gap));
  }

  private static Stream<Operation> rows(UnitOfWork<? extends NeedsRecords> work, Ids ids) {
    Note[] parts = {
      Note.text("part_a", "A: what should be", "Needs and aspirations of the area", MOST_OF_A_PART),
      Note.text("part_b", "B: the gaps", "Gaps against part A", MOST_OF_A_PART),
      Note.text("part_c", "C: next steps", "What will be done; link objectives", MOST_OF_A_PART),
      Note.of("year", "Year", "The academic year, such as 2026/27"),
      Note.of("area", "Area of focus", "The area of focus, in the hub's wording").most(500),
      Note.of("sub_area", "Sub-area", "The sub-area, in the hub's wording").most(500)
    };
    Put.In<NeedsRecords, AddNeed.Request> add =
        in ->
            Deed.of(
                NeedsStatements.NOUN,
                "add",
                "Add a row of the hub's own at the end of a year's analysis",
                WRITE_NEEDS,
                AddNeed.Request.class,
                new AddNeed(in, ids)::perform,
                parts);
    Put.In<NeedsRecords, WriteNeed.Request> write =
        in ->
            Deed.of(
                NeedsStatements.NOUN,
                "write",
                "Write the parts of a row, or put it under another area",
                WRITE_NEEDS,
                WriteNeed.Request.class,
                new WriteNeed(in)::perform,
                parts);
    return Stream.of(
        Deed.of(
            NeedsStatements.NOUN,
            "start",
            "Begin a year's needs analysis with the framework's blank rows",
            WRITE_NEEDS,
            StartNeeds.Request.class,
            new StartNeeds(work, ids)::perform,
            Note.of("year", "Year", "The academic year, such as 2026/27")),
        add.apply(work),
        Put.deed(
            work,
            NeedsRecords::needs,
            add,
            write,
            "Put a row by another system's id: add it, or write it"),
        write.apply(work),
        Deed.of(
            NeedsStatements.NOUN,
            "consult",
            "Record who was consulted about a row, when and how",
            WRITE_NEEDS,
            RecordConsultation.Request.class,
            new RecordConsultation(work)::perform,
            Note.of("who", "Who", "The group that was asked; no person's name"),
            Note.of("when", "When", "The day"),
            Note.of("how", "How", "A survey, a meeting, a visit …"),
            Note.text("summary", "What they said", "What came of it, in short", 4000)),
        Deed.of(
            NeedsStatements.NOUN,
            "point",
            "Say which section of the Local Plan a row's next steps are in",
            WRITE_NEEDS,
            PointToPlan.Request.class,
            new PointToPlan(work)::perform,
            Note.of("section", "Section", "The section's title")));
  }

  private static Stream<Operation> files(
      UnitOfWork<? extends NeedsRecords> work,
      Ids ids,
      RunImport<? extends NeedsRecords> imports,
      Supplier<LocalDate> today) {
    Note year = Note.of("year", "Year", "The academic year; this one unless given");
    return Stream.of(
        new FileIn<>(
            NeedsStatements.NOUN,
            "Read a needs analysis in the funder's template",
            Shape.of(ExportNeeds.Request.class),
            List.of(year),
            (acting, file, asked) ->
                imports.open(
                    acting,
                    file,
                    new ImportNeeds(
                        asked.year().orElseGet(() -> AcademicYear.containing(acting.today())),
                        ids))),
        new FileOut<>(
            NeedsStatements.NOUN,
            "export",
            "A year's needs analysis as the table that the funder's template is",
            Permission.READ,
            Shape.of(ExportNeeds.Request.class),
            List.of(year),
            (_, asked) -> new ExportNeeds(work, today).open(asked)));
  }

  private static Stream<Operation> gaps(UnitOfWork<? extends NeedsRecords> work, Ids ids) {
    SettleGap settle = new SettleGap(work);
    Note[] notes = {
      Note.of("statement", "Row", "The row of the needs analysis, such as NEED-8")
          .naming(NeedsStatements.NOUN),
      Note.text("text", "Gap", "What is missing, in a sentence or two", MOST_OF_A_PART).required(),
      Note.of("swot", "SWOT", "What kind of finding it is"),
      Note.of("severity", "Severity", "How much it matters"),
      Note.of("place", "Place", "Where it is felt; leave out for everywhere"),
      Note.of("groups", "Groups", "Whom it touches; leave out for everybody"),
      Note.of("reach", "Reach", "Inside what the hub does itself, beyond it, or both")
    };
    Put.In<NeedsRecords, RecordGap.Request> add =
        in ->
            Deed.of(
                Gaps.NOUN,
                "add",
                "Record a gap that a row of the needs analysis found",
                WRITE_NEEDS,
                RecordGap.Request.class,
                new RecordGap(in, ids)::perform,
                notes);
    Put.In<NeedsRecords, ChangeGap.Request> change =
        in ->
            Deed.of(
                Gaps.NOUN,
                "change",
                "Describe a gap better",
                WRITE_NEEDS,
                ChangeGap.Request.class,
                new ChangeGap(in)::perform,
                notes);
    return Stream.of(
        add.apply(work),
        Put.deed(
            work,
            NeedsRecords::gaps,
            add,
            change,
            "Put a gap by another system's id: record it, or describe it better"),
        change.apply(work),
        Deed.of(
                Gaps.NOUN,
                "accept",
                "Live with an open gap, for a reason",
                WRITE_NEEDS,
                SettleGap.Accept.class,
                settle::accept,
                Note.text("reason", "Reason", "Why the hub lives with it", 2000).required())
            .offeredWhen(GapCard.class, gap -> Offered.when(gap.state(), State.OPEN)),
        Deed.of(
                Gaps.NOUN,
                "close",
                "Close an open gap that is mended",
                WRITE_NEEDS,
                SettleGap.Close.class,
                settle::close,
                Note.text("outcome", "Outcome", "What mended it", 2000).required())
            .offeredWhen(GapCard.class, gap -> Offered.when(gap.state(), State.OPEN)),
        Deed.of(
                Gaps.NOUN,
                "reopen",
                "Open an accepted or closed gap again",
                WRITE_NEEDS,
                SettleGap.Reopen.class,
                settle::reopen)
            .offeredWhen(
                GapCard.class, gap -> Offered.when(gap.state(), State.ACCEPTED, State.CLOSED)));
  }
}
