package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.StaffingLine;
import org.tuttihub.domain.workforce.StaffingLine.Reached;
import org.tuttihub.domain.workforce.StaffingPart;
import org.tuttihub.domain.workforce.TargetGoal;
import org.tuttihub.domain.workforce.WorkforceTarget.Counted;

/**
 * The plan of a year against reality. Hours are rounded to a hundredth, each by itself.
 *
 * @param line the year and the part, by which the row is told from others
 * @param name of the instrument or the area; in brackets why there is none
 * @param planned hours of all sessions that are not cancelled
 * @param staffed hours of those that somebody holds
 * @param vacancies how many are open
 * @param vacantWeekly hours a week of these
 * @param vacant hours of these over the teaching weeks of the year
 * @param difference hours that are held beyond the target
 * @param atStart how many worked on the first day of the year
 * @param stayed how many of these have not left since
 * @param retention the same in percent
 * @param reasons whom it counts and what was read, in words
 */
public record PlanLineRow(
    String line,
    AcademicYear year,
    StaffingPart.By by,
    Optional<String> name,
    Optional<BigDecimal> target,
    BigDecimal planned,
    BigDecimal staffed,
    BigDecimal unstaffed,
    int vacancies,
    BigDecimal vacantWeekly,
    Optional<BigDecimal> vacant,
    Optional<BigDecimal> difference,
    Optional<Reached> hoursReached,
    Optional<Integer> startersFrom,
    Optional<Integer> startersTo,
    int starters,
    Optional<Reached> startersReached,
    Optional<BigDecimal> retentionWanted,
    Optional<Integer> atStart,
    int stayed,
    Optional<BigDecimal> retention,
    Optional<Reached> retentionReached,
    String reasons) {

  static PlanLineRow of(StaffingLine l, Counted begin, Counted stay) {
    return new PlanLineRow(
        (l.year() + " " + Kind.choiceName(l.part().by()) + " " + l.part().name()).strip(),
        l.year(),
        l.part().by(),
        Optional.of(l.part().name()).filter(n -> !n.isEmpty()),
        l.target().map(TargetGoal.TeachingHours::hours),
        l.plannedHours(),
        l.staffedHours(),
        l.unstaffedHours(),
        l.open(),
        l.vacant(),
        l.vacantInYear(),
        l.difference(),
        l.hoursReached(),
        l.wantedStarters().map(TargetGoal.Recruitment::from),
        l.wantedStarters().map(TargetGoal.Recruitment::to),
        l.starters(),
        l.startersReached(),
        l.wantedRetention().map(TargetGoal.Retention::wanted),
        l.atStart(),
        l.stayed(),
        l.retention(),
        l.retentionReached(),
        String.join(" ", reasons(l, begin, stay)));
  }

  private static List<String> reasons(StaffingLine l, Counted begin, Counted stay) {
    List<String> all = new ArrayList<>();
    l.wantedRetention().map(TargetGoal.Retention::words).ifPresent(all::add);
    if (l.part().equals(StaffingPart.WHOLE)) {
      all.add("Counted as starters are " + begin.words() + ".");
      all.add("Counted for retention are " + stay.words() + ".");
    }
    if (l.weeks().isEmpty() && l.open() > 0) {
      all.add("No term of the year is set, so its vacancies have no hours in the year.");
    }
    if (l.part().name().equals(StaffingPart.SEVERAL)) {
      all.add("Of people with several: counted here once, and nowhere else.");
    }
    return all;
  }
}
