package org.tuttihub.domain.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.StaffingFacts.Taught;
import org.tuttihub.domain.workforce.StaffingPart.By;
import org.tuttihub.domain.workforce.TargetGoal.Measure;
import org.tuttihub.domain.workforce.WorkforceTarget.Counted;

/**
 * The plan for the workforce against reality, year by year: of the whole, by instrument and by
 * area.
 */
public final class StaffingPlan {
  private final StaffingFacts facts;
  private final AcademicYear year;

  private StaffingPlan(StaffingFacts facts, AcademicYear year) {
    this.facts = facts;
    this.year = year;
  }

  /** Every year that has targets or sessions, and the one that runs; the latest first. */
  public static List<StaffingLine> of(StaffingFacts facts) {
    TreeSet<AcademicYear> years = new TreeSet<>(Comparator.reverseOrder());
    years.add(AcademicYear.containing(facts.on()));
    facts.targets().forEach(target -> years.add(target.year()));
    facts.taught().forEach(taught -> years.add(taught.year()));
    return years.stream().flatMap(year -> new StaffingPlan(facts, year).lines()).toList();
  }

  /** Those of one year. */
  public static List<StaffingLine> of(StaffingFacts facts, AcademicYear year) {
    return new StaffingPlan(facts, year).lines().toList();
  }

  /** Whom the target of the whole counts; the usual where there is none. */
  public static Counted counted(StaffingFacts facts, AcademicYear year, Measure measure) {
    return facts.targets().stream()
        .filter(target -> target.year().equals(year) && target.scope().isWhole())
        .filter(target -> target.goal().measure() == measure)
        .map(WorkforceTarget::counted)
        .findFirst()
        .orElse(Counted.UNSAID);
  }

  private Stream<StaffingLine> lines() {
    return Stream.of(By.values()).flatMap(this::lines);
  }

  private Stream<StaffingLine> lines(By by) {
    Map<StaffingPart.Same, Sums> parts = new LinkedHashMap<>();
    Function<StaffingPart, Sums> sums =
        part -> parts.computeIfAbsent(part.same(), _ -> new Sums(part));
    if (by == By.WHOLE) {
      parts.put(StaffingPart.WHOLE.same(), new Sums(StaffingPart.WHOLE));
    }
    targets(by).forEach(target -> sums.apply(StaffingPart.of(target.scope())).aims.add(target));
    facts.taught().stream()
        .filter(taught -> taught.year().equals(year))
        .forEach(taught -> sums.apply(StaffingPart.of(by, taught)).add(taught));
    facts.vacancies().stream()
        .filter(this::isWanted)
        .forEach(vacancy -> sums.apply(StaffingPart.of(by, vacancy)).add(vacancy));
    people(by, sums);
    return parts.values().stream()
        .sorted(
            Comparator.comparing((Sums s) -> !s.part.isNamed()).thenComparing(s -> s.part.name()))
        .map(Sums::line);
  }

  private Stream<WorkforceTarget> targets(By by) {
    return facts.targets().stream()
        .filter(target -> target.year().equals(year))
        .filter(target -> StaffingPart.of(target.scope()).by() == by);
  }

  private boolean isWanted(Vacancy vacancy) {
    return vacancy.isOpenOn(facts.end(year))
        && vacancy.wantedBy().map(day -> !day.isAfter(year.lastDay())).orElse(true);
  }

  private void people(By by, Function<StaffingPart, Sums> sums) {
    Counted begin = counted(facts, year, Measure.RECRUITMENT);
    Counted stay = counted(facts, year, Measure.RETENTION);
    for (Member member : facts.people()) {
      LocalDate first = member.works().from();
      if (begin.counts(member) && year.contains(first) && !first.isAfter(facts.on())) {
        sums.apply(StaffingPart.of(by, member)).starters++;
      }
      if (hasBegun() && stay.counts(member) && member.works().holdsOn(year.firstDay())) {
        Sums part = sums.apply(StaffingPart.of(by, member));
        part.atStart++;
        part.stayed += hasStayed(member) ? 1 : 0;
      }
    }
  }

  private boolean hasBegun() {
    return !facts.on().isBefore(year.firstDay());
  }

  /** Whoever works on the last day of the year for the last time has left with it. */
  private boolean hasStayed(Member member) {
    return member.works().until().map(last -> last.isAfter(facts.end(year))).orElse(true);
  }

  /** What a part comes to, while it is added up. */
  private final class Sums {
    private final StaffingPart part;
    private final List<WorkforceTarget> aims = new ArrayList<>();
    private long planned;
    private long staffed;
    private int open;
    private BigDecimal vacant = BigDecimal.ZERO;
    private int starters;
    private int atStart;
    private int stayed;

    private Sums(StaffingPart part) {
      this.part = part;
    }

    private void add(Taught taught) {
      planned += taught.minutes();
      staffed += taught.held() ? taught.minutes() : 0;
    }

    private void add(Vacancy vacancy) {
      open++;
      vacant = vacant.add(vacancy.hours());
    }

    private <G extends TargetGoal> Optional<G> aim(Class<G> kind) {
      return aims.stream()
          .map(WorkforceTarget::goal)
          .filter(kind::isInstance)
          .map(kind::cast)
          .findFirst();
    }

    private StaffingLine line() {
      return new StaffingLine(
          year,
          part,
          facts.on().isAfter(year.lastDay()),
          aim(TargetGoal.TeachingHours.class),
          planned,
          staffed,
          open,
          Plain.of(vacant),
          facts.weeks(year),
          aim(TargetGoal.Recruitment.class),
          starters,
          aim(TargetGoal.Retention.class),
          Optional.of(atStart).filter(_ -> hasBegun()),
          stayed);
    }
  }
}
