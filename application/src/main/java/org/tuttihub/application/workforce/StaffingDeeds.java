package org.tuttihub.application.workforce;

import static org.tuttihub.domain.access.Permission.WRITE_WORKFORCE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.workforce.Vacancy;

/** What is done about the plan for the workforce. */
record StaffingDeeds(UnitOfWork<? extends WorkforceRecords> work, Ids ids) {
  private static final Note[] TARGET = {
    Note.of("year", "Year", "For which academic year, such as 2026/27"),
    Note.of("measure", "Measure", "What is measured"),
    Note.of("instrument", "Instrument", "Of one instrument alone; of all if left out"),
    Note.of("area", "Area", "In one area alone; everywhere if left out"),
    Note.of("hours", "Hours", "Of teaching hours: how many in the year"),
    Note.of("at_least", "At least", "Of recruitment: how many people begin at least"),
    Note.of("at_most", "At most", "Of recruitment: how many people begin at the most"),
    Note.of("up_by", "Up by", "Of retention: by how much it is to go up"),
    Note.of("unit", "Unit", "Of retention: percent of its base, or percentage points on it"),
    Note.of("base", "Base", "Of retention: what it was, in percent"),
    Note.of("base_year", "Base year", "Of retention: in which year it was that"),
    Note.of("engagements", "Engagements", "On which terms they work whom it counts"),
    Note.of("roles", "Roles", "What they do whom it counts; teachers if left out"),
    Note.of("source", "Source", "Where the target stands: which plan, which page")
  };
  private static final Note[] VACANCY = {
    Note.of("role", "Role", "What is to be done"),
    Note.of("instrument", "Instrument", "What is to be taught, as staff say it: violin"),
    Note.of("area", "Area", "Where, as staff say it"),
    Note.of("hours", "Hours", "How many a week, such as 12.5"),
    Note.of("opened_on", "Opened", "Since when it is open; today unless given"),
    Note.of("wanted_by", "Wanted by", "By when it is to be filled"),
    Note.text("note", "Note", "What else is known of the work; no names", 2000)
  };

  Stream<Operation> all() {
    return Stream.concat(targets(), vacancies());
  }

  private Stream<Operation> targets() {
    WriteTarget write = new WriteTarget(work, ids);
    return Stream.of(
        Deed.of(
            WorkforceTargets.NOUN,
            "add",
            "Say what is to be reached with the workforce in a year",
            WRITE_WORKFORCE,
            WriteTarget.Add.class,
            write::add,
            TARGET),
        Deed.of(
            WorkforceTargets.NOUN,
            "change",
            "Correct the figures of a target for the workforce",
            WRITE_WORKFORCE,
            WriteTarget.Alter.class,
            write::change,
            without(TARGET, List.of("year", "measure", "instrument", "area"))),
        Deed.of(
            WorkforceTargets.NOUN,
            "drop",
            "Drop a target for the workforce",
            WRITE_WORKFORCE,
            WriteTarget.Drop.class,
            write::drop));
  }

  private Stream<Operation> vacancies() {
    WriteVacancy write = new WriteVacancy(work, ids);
    return Stream.of(
        Deed.of(
            Vacancies.NOUN,
            "add",
            "Open a vacancy: work that nobody does yet",
            WRITE_WORKFORCE,
            WriteVacancy.Add.class,
            write::add,
            VACANCY),
        Deed.of(
            Vacancies.NOUN,
            "change",
            "Say something else of a vacancy",
            WRITE_WORKFORCE,
            WriteVacancy.Alter.class,
            write::change,
            VACANCY),
        Deed.of(
                Vacancies.NOUN,
                "fill",
                "Say who of the workforce fills a vacancy",
                WRITE_WORKFORCE,
                WriteVacancy.Fill.class,
                write::fill,
                Note.of("staff", "Staff", "Who fills it, such as STF-3").naming(Staff.NOUN),
                Note.of("on", "On", "Since when; today unless given"))
            .offeredWhen(VacancyRow.class, v -> Offered.when(v.state(), Vacancy.State.OPEN)),
        Deed.of(
            Vacancies.NOUN,
            "withdraw",
            "Withdraw vacancies that are not wanted any more",
            WRITE_WORKFORCE,
            WriteVacancy.Withdraw.class,
            write::withdraw,
            Note.of("vacancies", "Vacancies", "Which ones, such as VAC-3" + Several.UP_TO)
                .naming(Vacancies.NOUN),
            Note.of("on", "On", "Since when; today unless given")));
  }

  private static Note[] without(Note[] notes, List<String> fields) {
    return Arrays.stream(notes).filter(note -> !fields.contains(note.field())).toArray(Note[]::new);
  }
}
