package org.tuttihub.domain.workforce;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.TargetGoal.Measure;
import org.tuttihub.domain.workforce.TargetGoal.TeachingHours;
import org.tuttihub.domain.workforce.WorkforceTarget.Counted;

/**
 * What becomes of the hours of a year if so many leave and so many begin. People leave evenly over
 * the year, and a term is reckoned with those who are there in its middle; whoever begins stays.
 *
 * @param target what is wanted in the year
 * @param weekly hours that are agreed with these
 * @param terms in order
 * @param needed how many must begin beside those that are tried; absent where nobody would help
 * @param people how many are there at the start
 * @param reasons how it was reckoned, in sentences
 */
public record Turnover(
    Optional<BigDecimal> target,
    int people,
    BigDecimal weekly,
    List<OfTerm> terms,
    Optional<Integer> needed,
    List<String> reasons) {
  private static final MathContext EXACT = MathContext.DECIMAL64;

  /**
   * What is tried.
   *
   * @param turnover how many of the people at the start leave within the year, in percent
   * @param recruits how many begin
   * @param hours a week of each of these; as many as the others have, where not said
   * @param from the day on which they begin
   * @param taught how many of the agreed hours are taught, in percent
   */
  public record Tried(
      AcademicYear year,
      BigDecimal turnover,
      int recruits,
      Optional<BigDecimal> hours,
      LocalDate from,
      BigDecimal taught) {}

  /**
   * What a term comes to.
   *
   * @param staying how many of the people at the start are there in its middle, to a tenth
   * @param hours taught in it, by them and by those who began
   * @param byNewcomers how many of these by those who began
   * @param soFar hours since the first term of the year
   * @param due hours of the target so far, by teaching weeks
   */
  public record OfTerm(
      Term.Season term,
      LocalDate ends,
      int weeks,
      BigDecimal staying,
      BigDecimal hours,
      BigDecimal byNewcomers,
      BigDecimal soFar,
      Optional<BigDecimal> due) {

    /** Hours beyond the target so far; below nothing where some are missing. */
    public Optional<BigDecimal> difference() {
      return due.map(d -> Plain.of(soFar.subtract(d)));
    }
  }

  /** Reckons it from what is kept. */
  public static Turnover of(StaffingFacts facts, Tried tried) {
    return new Reckoning(facts, tried).reckoned();
  }

  /** One reckoning, from its facts to its reasons. */
  private static final class Reckoning {
    private final Tried tried;
    private final List<Term> terms;
    private final Counted counted;
    private final List<Member> people;
    private final Optional<BigDecimal> target;
    private final BigDecimal weekly;
    private final BigDecimal each;
    private final LocalDate start;

    private Reckoning(StaffingFacts facts, Tried tried) {
      this.tried = tried;
      this.start =
          facts.on().isBefore(tried.year().firstDay()) ? facts.on() : tried.year().firstDay();
      this.terms =
          facts.terms().stream()
              .filter(term -> term.year().equals(tried.year()))
              .sorted(Comparator.comparing(Term::firstDay))
              .toList();
      this.counted = StaffingPlan.counted(facts, tried.year(), Measure.RETENTION);
      this.people =
          facts.people().stream()
              .filter(member -> counted.counts(member) && member.works().holdsOn(start))
              .filter(member -> isThere(member, tried.year().firstDay()))
              .toList();
      this.target = target(facts, tried.year());
      this.weekly =
          people.stream()
              .flatMap(member -> member.hours().stream())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      this.each = tried.hours().orElseGet(this::usual);
    }

    private static boolean isThere(Member member, LocalDate day) {
      return member.works().until().map(last -> !last.isBefore(day)).orElse(true);
    }

    private static Optional<BigDecimal> target(StaffingFacts facts, AcademicYear year) {
      return facts.targets().stream()
          .filter(t -> t.year().equals(year) && t.scope().isWhole())
          .map(WorkforceTarget::goal)
          .filter(TeachingHours.class::isInstance)
          .map(goal -> ((TeachingHours) goal).hours())
          .findFirst();
    }

    private BigDecimal usual() {
      long agreed = people.stream().filter(member -> member.hours().isPresent()).count();
      return agreed == 0
          ? BigDecimal.ZERO
          : weekly.divide(BigDecimal.valueOf(agreed), 2, RoundingMode.HALF_UP);
    }

    private Turnover reckoned() {
      int weeks = terms.stream().mapToInt(Term::teachingWeeks).sum();
      List<OfTerm> lines = new ArrayList<>();
      BigDecimal soFar = BigDecimal.ZERO;
      int gone = 0;
      for (Term term : terms) {
        BigDecimal share = BigDecimal.ONE.subtract(left(term));
        BigDecimal old = taught(weekly.multiply(share), BigDecimal.valueOf(term.teachingWeeks()));
        BigDecimal fresh = taught(perWeek(tried.recruits()), weeksOf(term));
        soFar = soFar.add(old).add(fresh);
        gone += term.teachingWeeks();
        BigDecimal part = BigDecimal.valueOf(gone).divide(BigDecimal.valueOf(weeks), EXACT);
        lines.add(
            new OfTerm(
                term.season(),
                term.lastDay(),
                term.teachingWeeks(),
                rounded(share.multiply(BigDecimal.valueOf(people.size())), 1),
                rounded(old.add(fresh), 2),
                rounded(fresh, 2),
                rounded(soFar, 2),
                target.map(t -> rounded(t.multiply(part), 2))));
      }
      return new Turnover(
          target, people.size(), Plain.of(weekly), List.copyOf(lines), needed(soFar), reasons());
    }

    /** Which share of the people at the start has left by the middle of a term. */
    private BigDecimal left(Term term) {
      LocalDate first = tried.year().firstDay();
      long days = ChronoUnit.DAYS.between(first, tried.year().lastDay()) + 1;
      long until =
          (ChronoUnit.DAYS.between(first, term.firstDay())
                  + ChronoUnit.DAYS.between(first, term.lastDay())
                  + 1)
              / 2;
      return tried
          .turnover()
          .movePointLeft(2)
          .multiply(BigDecimal.valueOf(until))
          .divide(BigDecimal.valueOf(days), EXACT);
    }

    /** How many teaching weeks of a term those who begin are there for. */
    private BigDecimal weeksOf(Term term) {
      if (tried.from().isAfter(term.lastDay())) {
        return BigDecimal.ZERO;
      }
      if (!tried.from().isAfter(term.firstDay())) {
        return BigDecimal.valueOf(term.teachingWeeks());
      }
      long all = ChronoUnit.DAYS.between(term.firstDay(), term.lastDay()) + 1;
      long there = ChronoUnit.DAYS.between(tried.from(), term.lastDay()) + 1;
      return BigDecimal.valueOf(term.teachingWeeks() * there)
          .divide(BigDecimal.valueOf(all), EXACT);
    }

    private BigDecimal perWeek(int people) {
      return each.multiply(BigDecimal.valueOf(people));
    }

    private BigDecimal taught(BigDecimal weekly, BigDecimal weeks) {
      return weekly.multiply(weeks).multiply(tried.taught()).movePointLeft(2);
    }

    /** How many must begin beside those that are tried. */
    private Optional<Integer> needed(BigDecimal all) {
      BigDecimal one =
          taught(each, terms.stream().map(this::weeksOf).reduce(BigDecimal.ZERO, BigDecimal::add));
      return target.flatMap(
          t ->
              t.compareTo(all) <= 0
                  ? Optional.of(0)
                  : one.signum() == 0
                      ? Optional.empty()
                      : Optional.of(
                          t.subtract(all).divide(one, 0, RoundingMode.CEILING).intValueExact()));
    }

    private List<String> reasons() {
      List<String> all = new ArrayList<>();
      all.add(
          "At the start, on %s, there are %d people with %s hours a week (%s)."
              .formatted(start, people.size(), weekly.toPlainString(), counted.words()));
      long unagreed = people.stream().filter(member -> member.hours().isEmpty()).count();
      if (unagreed > 0) {
        all.add("Of %d no hours are agreed; they count as none.".formatted(unagreed));
      }
      all.add(
          "%s%% of them leave, evenly from %s to %s; each term counts those there in its middle."
              .formatted(
                  Plain.of(tried.turnover()).toPlainString(),
                  tried.year().firstDay(),
                  tried.year().lastDay()));
      all.add(
          "%d begin on %s with %s hours a week%s; none of them leaves."
              .formatted(
                  tried.recruits(),
                  tried.from(),
                  Plain.of(each).toPlainString(),
                  tried.hours().isPresent() ? "" : ", as many as the others have"));
      all.add(
          "%s%% of the hours agreed are taught, in %d teaching weeks."
              .formatted(
                  Plain.of(tried.taught()).toPlainString(),
                  terms.stream().mapToInt(Term::teachingWeeks).sum()));
      if (target.isEmpty()) {
        all.add("No target of teaching hours is set for " + tried.year() + ".");
      }
      return List.copyOf(all);
    }

    private static BigDecimal rounded(BigDecimal number, int places) {
      return Plain.of(number.setScale(places, RoundingMode.HALF_UP));
    }
  }
}
