package org.tuttihub.application.samples;

import static org.tuttihub.application.samples.Acts.TODAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.TargetGoal;
import org.tuttihub.domain.workforce.Vacancy;
import org.tuttihub.domain.workforce.Vacancy.Ending;
import org.tuttihub.domain.workforce.WorkforceTarget;
import org.tuttihub.domain.workforce.WorkforceTarget.Counted;
import org.tuttihub.domain.workforce.WorkforceTarget.Scope;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/** The lives of the plan for the workforce. */
public final class StaffingSamples {
  private StaffingSamples() {}

  static Stream<Life<?>> lives() {
    return Stream.of(targets(), vacancies());
  }

  private static Life<WorkforceTarget> targets() {
    Identity identity = Samples.identity(911, "WTG-911");
    WorkforceTarget hours =
        new WorkforceTarget(
            identity,
            Acts.THIS_YEAR,
            new Scope(Optional.of("cello \"in C\""), Optional.empty()),
            new TargetGoal.TeachingHours(new BigDecimal("149000.5")),
            Counted.UNSAID,
            "The plan, page 9");
    WorkforceTarget starters =
        new WorkforceTarget(
            identity,
            Acts.THIS_YEAR,
            new Scope(Optional.empty(), Optional.of("North, {mostly}")),
            new TargetGoal.Recruitment(90, 100),
            Counted.UNSAID,
            "The plan");
    WorkforceTarget retention =
        new WorkforceTarget(
            identity,
            Acts.THIS_YEAR,
            Scope.WHOLE,
            new TargetGoal.Retention(
                new BigDecimal("4"),
                TargetGoal.Unit.PERCENTAGE_POINTS,
                new BigDecimal("80.5"),
                new AcademicYear(Acts.THIS_YEAR.start() - 2)),
            new Counted(
                List.of(Engagement.EMPLOYED, Engagement.TRAINEE), List.of(WorkRole.CONDUCTOR)),
            "The plan");
    return new Life<>(AllRecords::workforceTargets, List.of(hours, starters, retention));
  }

  private static Life<Vacancy> vacancies() {
    Identity identity = Samples.identity(912, "VAC-912");
    Vacancy open =
        new Vacancy(
            identity,
            WorkRole.TEACHER,
            Optional.of("oboe"),
            Optional.of("The \"north\""),
            new BigDecimal("12.5"),
            TODAY.minusDays(40),
            Optional.of(TODAY.plusDays(9)),
            "Two schools",
            Ending.OPEN);
    Vacancy filled = Outcomes.done(open.fill(WorkforceSamples.cora(), TODAY.minusDays(1), TODAY));
    Vacancy withdrawn =
        new Vacancy(
            identity,
            WorkRole.OFFICE,
            Optional.empty(),
            Optional.empty(),
            new BigDecimal("37"),
            TODAY,
            Optional.empty(),
            "",
            new Ending.Withdrawn(TODAY));
    return new Life<>(AllRecords::vacancies, List.of(open, filled, withdrawn));
  }
}
