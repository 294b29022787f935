package org.tuttihub.application.workforce;

import static org.tuttihub.domain.access.Permission.READ_WORKFORCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.workforce.StaffingFacts;
import org.tuttihub.domain.workforce.StaffingPlan;
import org.tuttihub.domain.workforce.TargetGoal.Measure;

/** What people see of the plan for the workforce. */
record StaffingViews(StaffingReads reads) {
  static final Noun PLAN =
      new Noun("workforce", "workforce-plan", "line of the workforce plan", "");

  Stream<Operation> all() {
    return Stream.of(targets(), vacancies(), plan()).flatMap(part -> part);
  }

  private Stream<Operation> plan() {
    return Stream.of(
        ListOf.of(
                PLAN,
                "The plan for the workforce against reality, by year, instrument and area",
                PlanLineRow.class,
                ListedInMemory.asAt(PlanLineRow.class, this::lines),
                Column.of("year", "Year", 7),
                Column.of("by", "By", 10),
                Column.of("name", "Part", 16),
                Column.of("target", "Target", 8),
                Column.of("planned", "Planned", 8),
                Column.of("staffed", "Staffed", 8),
                Column.of("difference", "More", 8),
                Column.of("vacant_weekly", "Vacant", 6),
                Column.of("starters", "Began", 5).fromWidth(100),
                Column.of("retention", "Stayed %", 8).fromWidth(110),
                Column.of("retention_wanted", "Wanted %", 8).fromWidth(120),
                Column.of("unstaffed", "Unstaffed", 9).fromWidth(130),
                Column.of("reasons", "Why", 30).fromWidth(160))
            .needing(READ_WORKFORCE)
            .sortedBy("-year", "-by"),
        Ask.of(
            PLAN,
            "what-if",
            "Reckon a year's teaching hours if so many leave and so many begin",
            READ_WORKFORCE,
            AskTurnover.Request.class,
            AskTurnover.Answer.class,
            new AskTurnover(reads)::answer,
            Note.of("year", "Year", "Which academic year, such as 2026/27; its terms must be set"),
            Note.of("turnover", "Turnover", "How many leave within the year, in percent"),
            Note.of("recruits", "Recruits", "How many people begin; none if left out"),
            Note.of("hours", "Hours", "How many a week each of them; as the others if left out"),
            Note.of("from", "From", "The month in which they begin, by any day of it"),
            Note.of("taught", "Taught", "How many of the hours are taught, in percent; 100")));
  }

  private List<PlanLineRow> lines(Optional<LocalDate> asAt) {
    StaffingFacts facts = reads.facts(asAt);
    return StaffingPlan.of(facts).stream()
        .map(
            line ->
                PlanLineRow.of(
                    line,
                    StaffingPlan.counted(facts, line.year(), Measure.RECRUITMENT),
                    StaffingPlan.counted(facts, line.year(), Measure.RETENTION)))
        .toList();
  }

  private Stream<Operation> targets() {
    return Stream.of(
        ListOf.of(
                WorkforceTargets.NOUN,
                "What is to be reached with the workforce, year by year",
                TargetRow.class,
                ListedInMemory.asAt(
                    TargetRow.class,
                    day -> reads.targets(day).stream().map(TargetRow::of).toList()),
                Column.of("ref", "Ref", 7),
                Column.of("year", "Year", 7),
                Column.of("measure", "Measure", 14),
                Column.of("instrument", "Instrument", 12),
                Column.of("says", "Wanted", 36),
                Column.of("area", "Area", 12).fromWidth(100),
                Column.of("source", "Source", 24).fromWidth(130))
            .needing(READ_WORKFORCE)
            .sortedBy("-year", "measure"),
        CardOf.of(
                WorkforceTargets.NOUN,
                "A target for the workforce, and whom it counts",
                TargetRow.class,
                (key, day) -> reads.target(key, day).map(t -> t.with(TargetRow.of(t.value()))))
            .needing(READ_WORKFORCE));
  }

  private Stream<Operation> vacancies() {
    return Stream.of(
        ListOf.of(
                Vacancies.NOUN,
                "Work that nobody does yet, and vacancies that were filled or withdrawn",
                VacancyRow.class,
                reads.vacancies(),
                Column.of("ref", "Ref", 7),
                Column.of("state", "State", 9),
                Column.of("role", "Role", 12),
                Column.of("instrument", "Instrument", 14),
                Column.of("area", "Area", 14),
                Column.of("hours", "Hours", 5),
                Column.of("wanted_by", "Wanted by", 10),
                Column.of("opened", "Opened", 10).fromWidth(100),
                Column.of("grade", "Offered", 10).fromWidth(110),
                Column.of("staff", "Filled by", 9).fromWidth(120),
                Column.of("ended", "Ended", 10).fromWidth(130))
            .needing(READ_WORKFORCE)
            .sortedBy("state", "wanted_by"),
        CardOf.of(
                Vacancies.NOUN,
                "A vacancy, what was offered for it, and who fills it",
                VacancyRow.class,
                reads::vacancy)
            .needing(READ_WORKFORCE));
  }
}
