package org.tuttihub.domain.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.TargetGoal.Recruitment;
import org.tuttihub.domain.workforce.TargetGoal.Retention;
import org.tuttihub.domain.workforce.TargetGoal.TeachingHours;
import org.tuttihub.domain.workforce.TargetGoal.Unit;
import org.tuttihub.domain.workforce.WorkforceTarget.Counted;
import org.tuttihub.domain.workforce.WorkforceTarget.Scope;
import org.tuttihub.domain.workforce.policy.Engagement;

class WorkforceTargetTest {
  private static final AcademicYear YEAR = new AcademicYear(2025);

  @Test
  void percent_and_percentage_points_are_two_things() {
    assertEquals(new BigDecimal("83.2"), retention(Unit.PERCENT).wanted());
    assertEquals(new BigDecimal("84"), retention(Unit.PERCENTAGE_POINTS).wanted());
    assertEquals(
        "Up by 4 percent of 80% in 2023/24: 83.2%. By 4 percentage points on 80% it would be 84%.",
        retention(Unit.PERCENT).says());
    assertEquals(
        "Up by 4 percentage points on 80% in 2023/24: 84%. By 4 percent of 80% it would be 83.2%.",
        retention(Unit.PERCENTAGE_POINTS).says());
  }

  @Test
  void hours_and_starters_are_said_as_people_write_them() {
    assertEquals("149,000 teaching hours.", new TeachingHours(new BigDecimal("149000.0")).says());
    assertEquals("90 to 100 people begin.", new Recruitment(90, 100).says());
    assertEquals("5 people begin.", new Recruitment(5, 5).says());
  }

  @Test
  void what_cannot_be_reached_is_no_target() {
    refused("hours", Scope.WHOLE, new TeachingHours(BigDecimal.ZERO), Counted.UNSAID);
    refused("at_most", Scope.WHOLE, new Recruitment(100, 90), Counted.UNSAID);
    refused("up_by", Scope.WHOLE, of("26", "80", 2023), Counted.UNSAID);
    refused("base", Scope.WHOLE, of("4", "0", 2023), Counted.UNSAID);
    refused("base_year", Scope.WHOLE, of("4", "80", 2025), Counted.UNSAID);
  }

  @Test
  void whom_it_counts_is_said_of_the_whole_alone() {
    Counted trainees = new Counted(List.of(Engagement.TRAINEE), List.of());
    Scope oboe = new Scope(Optional.of("oboe"), Optional.empty());

    refused("engagements", oboe, new Recruitment(1, 2), trainees);
    refused("engagements", Scope.WHOLE, new TeachingHours(BigDecimal.ONE), trainees);
    assertInstanceOf(
        Outcome.Done.class, target(Scope.WHOLE, new Recruitment(1, 2), trainees).checked());
    refused(
        "area",
        new Scope(Optional.of("oboe"), Optional.of("West")),
        new Recruitment(1, 2),
        Counted.UNSAID);
  }

  @Test
  void there_is_one_target_for_the_same_however_it_is_written() {
    WorkforceTarget one =
        target(
            new Scope(Optional.of("Óboe"), Optional.empty()),
            new Recruitment(1, 2),
            Counted.UNSAID);
    WorkforceTarget twin =
        target(
            new Scope(Optional.of("oboe"), Optional.empty()),
            new Recruitment(3, 4),
            Counted.UNSAID);
    WorkforceTarget other =
        target(
            new Scope(Optional.empty(), Optional.of("oboe")),
            new Recruitment(3, 4),
            Counted.UNSAID);

    assertEquals("workforce.target-twice", refusal(one.alone(List.of(other, twin))).code());
    assertInstanceOf(Outcome.Done.class, one.alone(List.of(one, other)));
  }

  private static Retention retention(Unit unit) {
    return new Retention(
        new BigDecimal("4"), unit, new BigDecimal("80.00"), new AcademicYear(2023));
  }

  private static Retention of(String by, String base, int baseYear) {
    return new Retention(
        new BigDecimal(by),
        Unit.PERCENTAGE_POINTS,
        new BigDecimal(base),
        new AcademicYear(baseYear));
  }

  private static WorkforceTarget target(Scope scope, TargetGoal goal, Counted counted) {
    return new WorkforceTarget(
        new Identity(UUID.randomUUID(), "WTG-1"), YEAR, scope, goal, counted, "The plan");
  }

  private static void refused(String field, Scope scope, TargetGoal goal, Counted counted) {
    Refusal refusal = refusal(target(scope, goal, counted).checked());
    assertEquals("workforce.target", refusal.code());
    assertEquals(List.of(field), refusal.faults().stream().map(Fault::field).toList());
  }

  private static Refusal refusal(Outcome<?> outcome) {
    return assertInstanceOf(Outcome.Refused.class, outcome).refusal();
  }
}
