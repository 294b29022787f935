package org.tuttihub.application.samples;

import static org.tuttihub.application.samples.Acts.TODAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.workforce.CheckIn;
import org.tuttihub.domain.workforce.Offered;
import org.tuttihub.domain.workforce.Pathway;
import org.tuttihub.domain.workforce.TargetGoal;
import org.tuttihub.domain.workforce.Traineeship;
import org.tuttihub.domain.workforce.Vacancy;
import org.tuttihub.domain.workforce.Vacancy.Ending;
import org.tuttihub.domain.workforce.WorkforceTarget;
import org.tuttihub.domain.workforce.WorkforceTarget.Counted;
import org.tuttihub.domain.workforce.WorkforceTarget.Scope;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/** The lives of the plan for the workforce. */
public final class StaffingSamples {
  /** How many records {@link #ground} adds. */
  public static final int GROUND = 1;

  private StaffingSamples() {}

  /** PWY-901. */
  static void ground(AllRecords records) {
    records.pathways().add(accelerator());
  }

  static Stream<Life<?>> lives() {
    return Stream.of(targets(), vacancies(), pathways(), traineeships(), checkIns());
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

  /** PWY-901, which is part of the ground. */
  public static Pathway accelerator() {
    return pathway(Samples.identity(901, "PWY-901"), Optional.of(new BigDecimal("3.5")));
  }

  private static Pathway pathway(Identity identity, Optional<BigDecimal> shadowing) {
    return new Pathway(
        identity,
        "Career \"Accelerator\"",
        List.of("Sessions, in person", "Recruiting {students}"),
        List.of("Whole class", "Freelance work"),
        shadowing,
        "The plan");
  }

  private static Life<Pathway> pathways() {
    Identity identity = Samples.identity(913, "PWY-913");
    return new Life<>(
        AllRecords::pathways,
        List.of(
            new Pathway(identity, "Bare", List.of("One"), List.of(), Optional.empty(), ""),
            pathway(identity, Optional.empty()),
            pathway(identity, Optional.of(new BigDecimal("12")))));
  }

  private static Life<Traineeship> traineeships() {
    Traineeship begun =
        new Traineeship(
            Samples.identity(914, "TRN-914"),
            accelerator().identity().id(),
            WorkforceSamples.cora().identity().id(),
            Optional.empty(),
            TODAY.minusDays(90),
            List.of(),
            List.of(),
            Optional.empty(),
            Traineeship.State.RUNNING,
            Optional.empty());
    Traineeship further =
        Outcomes.done(
            begun
                .shadow(new BigDecimal("2.50"), TODAY.minusDays(3), TODAY)
                .then(t -> t.shadow(new BigDecimal("1"), TODAY, TODAY))
                .then(t -> t.did(accelerator(), "sessions, in person", TODAY, TODAY))
                .then(t -> t.choose(accelerator(), "whole class")));
    return new Life<>(
        AllRecords::traineeships,
        List.of(
            begun,
            further,
            Outcomes.done(begun.shadow(new BigDecimal("4"), TODAY, TODAY)),
            Outcomes.done(further.stop(TODAY, TODAY))));
  }

  private static Life<CheckIn> checkIns() {
    CheckIn planned =
        Outcomes.done(
            CheckIn.plan(
                Samples.identity(915, "CHK-915"),
                WorkforceSamples.cora(),
                ObservationSamples.nell(),
                TODAY));
    return new Life<>(
        AllRecords::checkIns,
        List.of(
            planned,
            Outcomes.done(planned.hold(TODAY, List.of("dbs"), "To bring it", TODAY)),
            Outcomes.done(planned.cancel())));
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
            Optional.empty(),
            new Ending.Open());
    Vacancy offered =
        Outcomes.done(
            open.offer(
                new Offered(
                    TODAY.minusDays(2),
                    Engagement.SELF_EMPLOYED,
                    3,
                    "Grade \"3\"",
                    Optional.of(new Money(2750)),
                    Optional.empty(),
                    14,
                    30,
                    "riverside@1/offers"),
                TODAY));
    Vacancy filled =
        Outcomes.done(offered.fill(WorkforceSamples.cora(), TODAY.minusDays(1), TODAY));
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
            Optional.empty(),
            new Ending.Withdrawn(TODAY));
    return new Life<>(AllRecords::vacancies, List.of(open, offered, filled, withdrawn));
  }
}
