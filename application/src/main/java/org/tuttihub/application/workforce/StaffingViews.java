package org.tuttihub.application.workforce;

import static org.tuttihub.domain.access.Permission.READ_WORKFORCE;

import java.util.stream.Stream;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.catalogue.Operation;

/** What people see of the plan for the workforce. */
record StaffingViews(StaffingReads reads) {

  Stream<Operation> all() {
    return Stream.concat(targets(), vacancies());
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
                Column.of("area", "Area", 12),
                Column.of("says", "Wanted", 40),
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
                Column.of("staff", "Filled by", 9).fromWidth(110),
                Column.of("ended", "Ended", 10).fromWidth(120))
            .needing(READ_WORKFORCE)
            .sortedBy("state", "wanted_by"),
        CardOf.of(Vacancies.NOUN, "A vacancy", VacancyRow.class, reads::vacancy)
            .needing(READ_WORKFORCE));
  }
}
