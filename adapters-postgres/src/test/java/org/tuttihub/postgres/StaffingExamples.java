package org.tuttihub.postgres;

import static org.tuttihub.postgres.Examples.DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.workforce.PathwayRow;
import org.tuttihub.application.workforce.StaffingReads;
import org.tuttihub.application.workforce.TraineeshipRow;
import org.tuttihub.application.workforce.VacancyRow;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.workforce.CheckIn;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.Offered;
import org.tuttihub.domain.workforce.Pathway;
import org.tuttihub.domain.workforce.TargetGoal;
import org.tuttihub.domain.workforce.Traineeship;
import org.tuttihub.domain.workforce.Vacancy;
import org.tuttihub.domain.workforce.WorkforceTarget;
import org.tuttihub.domain.workforce.WorkforceTarget.Counted;
import org.tuttihub.domain.workforce.WorkforceTarget.Scope;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;
import org.tuttihub.postgres.EveryReadTest.Listed;

/** One of everything that the plan for the workforce has; STF-1 and STF-2 are there. */
final class StaffingExamples {
  private static final AcademicYear YEAR = AcademicYear.containing(DAY);

  private StaffingExamples() {}

  static void fill(AllRecords r) {
    r.workforceTargets()
        .add(
            target(
                "WTG-1",
                new Scope(Optional.of("oboe"), Optional.empty()),
                new TargetGoal.TeachingHours(new BigDecimal("1.5")),
                Counted.UNSAID));
    r.workforceTargets()
        .add(target("WTG-2", Scope.WHOLE, new TargetGoal.Recruitment(1, 2), Counted.UNSAID));
    r.workforceTargets()
        .add(
            target(
                "WTG-3",
                Scope.WHOLE,
                new TargetGoal.Retention(
                    new BigDecimal("4"),
                    TargetGoal.Unit.PERCENT,
                    new BigDecimal("80"),
                    new AcademicYear(YEAR.start() - 2)),
                new Counted(List.of(Engagement.SELF_EMPLOYED), List.of(WorkRole.TEACHER))));
    Member staff = r.staff().find(Key.of("STF-1")).orElseThrow().value();
    Vacancy open = vacancy("VAC-1", new Vacancy.Ending.Open());
    Pathway pathway =
        new Pathway(
            Examples.identity("PWY-1"),
            "Career Accelerator",
            List.of("Sessions", "Recruiting"),
            List.of("Whole class", "Freelance"),
            Optional.of(new BigDecimal("2")),
            "The plan");
    r.pathways().add(pathway);
    r.pathways()
        .add(
            new Pathway(
                Examples.identity("PWY-2"),
                "Shadowing",
                List.of("Watch"),
                List.of(),
                Optional.empty(),
                ""));
    Member mentor = r.staff().find(Key.of("STF-2")).orElseThrow().value();
    r.traineeships()
        .add(
            new Traineeship(
                Examples.identity("TRN-1"),
                pathway.identity().id(),
                staff.identity().id(),
                Optional.of(mentor.identity().id()),
                DAY,
                List.of(new Traineeship.Done("Sessions", DAY)),
                List.of(new Traineeship.Shadowed(DAY, new BigDecimal("1.5"))),
                Optional.of("Freelance"),
                Traineeship.State.RUNNING,
                Optional.empty()));
    CheckIn planned =
        new CheckIn(
            Examples.identity("CHK-1"),
            staff.identity().id(),
            mentor.identity().id(),
            DAY,
            CheckIn.State.PLANNED,
            List.of(),
            "");
    r.checkIns().add(planned);
    r.checkIns()
        .add(
            new CheckIn(
                Examples.identity("CHK-2"),
                staff.identity().id(),
                mentor.identity().id(),
                DAY,
                CheckIn.State.HELD,
                List.of("dbs"),
                "To bring it"));
    r.vacancies().add(open);
    r.vacancies().add(vacancy("VAC-2", new Vacancy.Ending.Filled(staff.identity().id(), DAY)));
  }

  private static WorkforceTarget target(String ref, Scope scope, TargetGoal goal, Counted counted) {
    return new WorkforceTarget(
        Examples.identity(ref), YEAR, scope, goal, counted, "The plan, page 9");
  }

  private static final Offered OFFERED =
      new Offered(
          DAY.minusDays(1),
          Engagement.EMPLOYED,
          3,
          "Point 2",
          Optional.of(new Money(2550)),
          Optional.empty(),
          10,
          15,
          "riverside@1/offers");

  private static Vacancy vacancy(String ref, Vacancy.Ending ending) {
    return new Vacancy(
        Examples.identity(ref),
        WorkRole.TEACHER,
        Optional.of("oboe"),
        Optional.of("West"),
        new BigDecimal("6"),
        DAY.minusDays(9),
        Optional.of(DAY),
        "Two schools",
        ending instanceof Vacancy.Ending.Open ? Optional.empty() : Optional.of(OFFERED),
        ending);
  }

  /** Every list of the plan for the workforce. */
  static Map<String, Listed<?>> lists(StaffingReads reads) {
    Map<String, Listed<?>> all = new LinkedHashMap<>();
    all.put("vacancies", new Listed<>(VacancyRow.class, reads.vacancies()));
    all.put("pathways", new Listed<>(PathwayRow.class, reads.pathways()));
    all.put("traineeships", new Listed<>(TraineeshipRow.class, reads.traineeships()));
    return all;
  }

  /** Every card of the plan for the workforce. */
  static List<Optional<?>> cards(StaffingReads reads, Optional<LocalDate> day) {
    return List.of(
        reads.target(Key.of("WTG-1"), day),
        reads.vacancy(Key.of("VAC-1"), day),
        Optional.of(reads.targets(day)).filter(all -> all.size() == 3),
        Optional.of(reads.facts(day))
            .filter(f -> f.people().size() == 3 && f.vacancies().size() == 2)
            .filter(f -> f.targets().size() == 3 && !f.terms().isEmpty()),
        reads.pathway(Key.of("PWY-1"), day),
        reads
            .traineeship(Key.of("TRN-1"), day)
            .filter(
                t -> t.value().lacks().equals(List.of("Recruiting", "0.5 hours of shadowing"))));
  }
}
