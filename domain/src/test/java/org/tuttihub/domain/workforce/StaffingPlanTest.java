package org.tuttihub.domain.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Period;
import org.tuttihub.domain.workforce.StaffingFacts.Taught;
import org.tuttihub.domain.workforce.StaffingLine.Reached;
import org.tuttihub.domain.workforce.StaffingPart.By;
import org.tuttihub.domain.workforce.TargetGoal.Recruitment;
import org.tuttihub.domain.workforce.TargetGoal.Retention;
import org.tuttihub.domain.workforce.TargetGoal.TeachingHours;
import org.tuttihub.domain.workforce.TargetGoal.Unit;
import org.tuttihub.domain.workforce.WorkforceTarget.Counted;
import org.tuttihub.domain.workforce.WorkforceTarget.Scope;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

class StaffingPlanTest {
  private static final List<Engagement> OWN =
      Stream.of(Engagement.values()).filter(e -> e != Engagement.PARTNER).toList();

  private static final AcademicYear YEAR = new AcademicYear(2025);
  private static final LocalDate OVER = LocalDate.of(2026, 10, 1);

  @Test
  void hours_of_sessions_are_held_against_the_target_by_instrument_and_nothing_counts_twice() {
    StaffingFacts facts =
        facts(
            OVER,
            List.of(
                target(Scope.WHOLE, new TeachingHours(new BigDecimal("10")), Counted.UNSAID),
                target(
                    new Scope(Optional.of("OBOE"), Optional.empty()),
                    new TeachingHours(new BigDecimal("2")),
                    Counted.UNSAID)),
            List.of(
                new Taught(YEAR, true, List.of("oboe"), List.of("West"), 90),
                new Taught(YEAR, true, List.of("oboe", "flute"), List.of("West", "East"), 240),
                new Taught(YEAR, true, List.of(), List.of(), 30),
                new Taught(YEAR, false, List.of(), List.of(), 60)),
            List.of());

    List<StaffingLine> lines = StaffingPlan.of(facts, YEAR);

    assertEquals(
        List.of("", "OBOE", "(held by nobody)", "(not known)", "(several)"),
        lines.stream().filter(l -> l.part().by() != By.AREA).map(l -> l.part().name()).toList());
    StaffingLine whole = lines.getFirst();
    assertEquals(new BigDecimal("7"), whole.plannedHours());
    assertEquals(new BigDecimal("1"), whole.unstaffedHours());
    assertEquals(Optional.of(new BigDecimal("-4")), whole.difference());
    assertEquals(Optional.of(Reached.NO), whole.hoursReached());
    assertEquals(Optional.of(new BigDecimal("-0.5")), lines.get(1).difference());
  }

  @Test
  void whoever_counts_at_the_start_and_is_there_at_the_end_has_stayed() {
    List<Member> people =
        List.of(
            member("a", "2020-01-01", null, Engagement.EMPLOYED),
            member("b", "2025-09-01", "2026-08-31", Engagement.EMPLOYED), // leaves with the year
            member("c", "2020-01-01", "2026-09-01", Engagement.CONTRACTUAL),
            member("d", "2020-01-01", "2025-08-31", Engagement.EMPLOYED), // left before
            member("e", "2025-09-02", null, Engagement.EMPLOYED), // not there at the start
            member("f", "2020-01-01", null, Engagement.VOLUNTEER)); // does not count

    StaffingLine whole =
        StaffingPlan.of(
                facts(OVER, List.of(retention(Unit.PERCENT, "64")), List.of(), people), YEAR)
            .getFirst();

    assertEquals(Optional.of(3), whole.atStart());
    assertEquals(2, whole.stayed());
    assertEquals(Optional.of(new BigDecimal("66.7")), whole.retention());
    assertEquals(2, whole.starters());
    // 64% up by 4 percent is 66.56%, by 4 percentage points 68%: one is reached, the other not.
    assertEquals(Optional.of(Reached.YES), whole.retentionReached());
    assertEquals(
        Optional.of(Reached.NO),
        StaffingPlan.of(
                facts(OVER, List.of(retention(Unit.PERCENTAGE_POINTS, "64")), List.of(), people),
                YEAR)
            .getFirst()
            .retentionReached());
  }

  @Test
  void whom_the_target_counts_is_counted_in_the_parts_too() {
    Counted trainees = new Counted(List.of(Engagement.TRAINEE), List.of(WorkRole.TEACHER));
    List<Member> people =
        List.of(
            member("a", "2025-10-01", null, Engagement.EMPLOYED),
            member("b", "2025-10-01", null, Engagement.TRAINEE));

    List<StaffingLine> lines =
        StaffingPlan.of(
            facts(
                OVER,
                List.of(target(Scope.WHOLE, new Recruitment(1, 1), trainees)),
                List.of(),
                people),
            YEAR);

    assertEquals(Optional.of(Reached.YES), lines.getFirst().startersReached());
    assertEquals(1, sum(lines, By.INSTRUMENT, StaffingLine::starters));
    assertEquals(1, sum(lines, By.AREA, StaffingLine::starters));
  }

  @Test
  void a_year_that_runs_is_not_missed_yet_and_one_to_come_has_no_retention() {
    List<WorkforceTarget> targets =
        List.of(
            target(Scope.WHOLE, new Recruitment(1, 2), Counted.UNSAID),
            retention(Unit.PERCENT, "80"));
    List<Member> people = List.of(member("a", "2020-01-01", null, Engagement.EMPLOYED));
    StaffingLine runs =
        StaffingPlan.of(facts(LocalDate.of(2026, 1, 9), targets, List.of(), people), YEAR)
            .getFirst();
    StaffingLine toCome =
        StaffingPlan.of(facts(LocalDate.of(2025, 8, 31), targets, List.of(), people), YEAR)
            .getFirst();

    assertEquals(Optional.of(Reached.NOT_YET), runs.startersReached());
    assertEquals(Optional.of(Reached.NOT_YET), runs.retentionReached());
    assertEquals(Optional.empty(), toCome.atStart());
    assertEquals(Optional.empty(), toCome.retentionReached());
  }

  @Test
  void vacancies_count_in_the_year_in_which_they_are_wanted_while_they_are_open() {
    List<Vacancy> vacancies =
        List.of(
            vacancy("2025-10-01", "2026-01-05", new Vacancy.Ending.Open()),
            vacancy("2025-10-01", "2026-09-05", new Vacancy.Ending.Open()), // wanted later
            vacancy("2025-10-01", null, new Vacancy.Ending.Withdrawn(LocalDate.of(2026, 2, 1))),
            vacancy("2025-10-01", null, new Vacancy.Ending.Withdrawn(LocalDate.of(2026, 9, 1))));

    StaffingLine whole =
        StaffingPlan.of(
                new StaffingFacts(OVER, List.of(), List.of(), List.of(), vacancies, terms()), YEAR)
            .getFirst();

    assertEquals(2, whole.open());
    assertEquals(new BigDecimal("12"), whole.vacant());
    assertEquals(Optional.of(new BigDecimal("360")), whole.vacantInYear());
  }

  @Test
  void parts_add_up_to_the_whole_whatever_people_teach() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<Member> people = new ArrayList<>();
      List<Taught> taught = new ArrayList<>();
      List<Vacancy> vacancies = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        people.add(someone(random));
        boolean held = random.nextBoolean();
        taught.add(
            new Taught(
                YEAR,
                held,
                held ? some(random, "oboe", "Oboe", "flute") : List.of(),
                held ? some(random, "West", "East") : List.of(),
                random.nextInt(500)));
        vacancies.add(
            vacancy("2025-09-0" + (1 + random.nextInt(9)), null, new Vacancy.Ending.Open()));
      }
      StaffingFacts facts = new StaffingFacts(OVER, List.of(), taught, people, vacancies, terms());

      List<StaffingLine> lines = StaffingPlan.of(facts, YEAR);

      StaffingLine whole = lines.getFirst();
      for (By by : List.of(By.INSTRUMENT, By.AREA)) {
        String seen = "round " + round + " " + lines;
        assertEquals(whole.planned(), sum(lines, by, StaffingLine::planned), seen);
        assertEquals(whole.staffed(), sum(lines, by, StaffingLine::staffed), seen);
        assertEquals(whole.open(), sum(lines, by, StaffingLine::open), seen);
        assertEquals(whole.starters(), sum(lines, by, StaffingLine::starters), seen);
        assertEquals(whole.stayed(), sum(lines, by, StaffingLine::stayed), seen);
        assertEquals(
            whole.atStart().orElseThrow().longValue(),
            sum(lines, by, l -> l.atStart().orElseThrow()),
            seen);
        assertTrue(whole.stayed() <= whole.atStart().orElseThrow(), seen);
      }
    }
  }

  private static long sum(List<StaffingLine> lines, By by, ToLongFunction<StaffingLine> figure) {
    return lines.stream().filter(l -> l.part().by() == by).mapToLong(figure).sum();
  }

  private static Member someone(Random random) {
    LocalDate from = LocalDate.of(2025, 6, 1).plusDays(random.nextInt(200));
    return member(
        some(random, "oboe", "Oboe", "flute"),
        some(random, "West", "East"),
        from,
        Optional.of(from.plusDays(random.nextInt(600))).filter(_ -> random.nextBoolean()),
        OWN.get(random.nextInt(OWN.size())));
  }

  private static List<String> some(Random random, String... of) {
    return IntStream.range(0, random.nextInt(3))
        .mapToObj(_ -> of[random.nextInt(of.length)])
        .toList();
  }

  private static Member member(String area, String from, String until, Engagement engagement) {
    return member(
        List.of("oboe"),
        List.of(area),
        LocalDate.parse(from),
        Optional.ofNullable(until).map(LocalDate::parse),
        engagement);
  }

  private static Member member(
      List<String> instruments,
      List<String> areas,
      LocalDate from,
      Optional<LocalDate> until,
      Engagement engagement) {
    return new Member(
        identity(),
        "Somebody",
        "",
        engagement,
        Optional.empty(),
        List.of(WorkRole.TEACHER),
        instruments,
        areas,
        Optional.of(BigDecimal.TEN),
        Optional.empty(),
        "",
        new Period(from, until));
  }

  private static Vacancy vacancy(String opened, String wanted, Vacancy.Ending ending) {
    return new Vacancy(
        identity(),
        WorkRole.TEACHER,
        Optional.of("oboe"),
        Optional.empty(),
        new BigDecimal("6"),
        LocalDate.parse(opened),
        Optional.ofNullable(wanted).map(LocalDate::parse),
        "",
        Optional.empty(),
        ending);
  }

  private static WorkforceTarget retention(Unit unit, String base) {
    return target(
        Scope.WHOLE,
        new Retention(new BigDecimal("4"), unit, new BigDecimal(base), new AcademicYear(2023)),
        Counted.UNSAID);
  }

  private static WorkforceTarget target(Scope scope, TargetGoal goal, Counted counted) {
    return new WorkforceTarget(identity(), YEAR, scope, goal, counted, "The plan");
  }

  private static StaffingFacts facts(
      LocalDate on, List<WorkforceTarget> targets, List<Taught> taught, List<Member> people) {
    return new StaffingFacts(on, targets, taught, people, List.of(), terms());
  }

  private static List<Term> terms() {
    return List.of(
        new Term(
            YEAR, Term.Season.AUTUMN, LocalDate.of(2025, 9, 3), LocalDate.of(2025, 12, 19), 14),
        new Term(
            YEAR, Term.Season.SPRING, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 7, 20), 16));
  }

  private static Identity identity() {
    return new Identity(UUID.randomUUID(), "X-1");
  }
}
