package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.CpdAllowance;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.OnRoll;

/**
 * Hours of training by person and year, with what the rules of that year leave of external ones.
 */
record CpdHours(WorkforceReads reads, ClearanceRules rules) {

  List<CpdHoursRow> rows(Optional<LocalDate> asAt) {
    Roll roll = reads.roll(asAt);
    Map<UUID, OnRoll> people =
        roll.people().stream()
            .collect(Collectors.toMap(one -> one.member().identity().id(), Function.identity()));
    List<CpdHoursRow.Found> found =
        reads.cpdHours(asAt).stream().filter(f -> people.containsKey(f.staff())).toList();
    Map<AcademicYear, Judging> byYear = new HashMap<>();
    found.stream()
        .collect(Collectors.groupingBy(CpdHoursRow.Found::year))
        .forEach(
            (year, those) ->
                byYear.put(
                    year,
                    Judging.of(
                        rules,
                        those.stream().map(f -> people.get(f.staff())).toList(),
                        _ -> day(year, roll.day()))));
    return found.stream()
        .map(f -> row(f, people.get(f.staff()), byYear.get(f.year()), day(f.year(), roll.day())))
        .toList();
  }

  /** The day asked about, or the day of the year that is nearest to it. */
  private static LocalDate day(AcademicYear year, LocalDate today) {
    if (today.isBefore(year.firstDay())) {
      return year.firstDay();
    }
    return today.isAfter(year.lastDay()) ? year.lastDay() : today;
  }

  private static CpdHoursRow row(
      CpdHoursRow.Found found, OnRoll one, Judging judging, LocalDate day) {
    Member m = one.member();
    Optional<BigDecimal> most =
        judging.externalHours(one, day) instanceof Outcome.Done<Optional<BigDecimal>>(var hours)
            ? hours
            : Optional.empty();
    return new CpdHoursRow(
        m.identity().ref() + " " + found.year(),
        m.identity().ref(),
        m.name(),
        found.year(),
        found.booked(),
        found.attended(),
        found.external(),
        new CpdAllowance(most, found.external()).left());
  }
}
