package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.TargetGoal;
import org.tuttihub.domain.workforce.TargetGoal.Measure;
import org.tuttihub.domain.workforce.WorkforceTarget;
import org.tuttihub.domain.workforce.WorkforceTarget.Counted;
import org.tuttihub.domain.workforce.WorkforceTarget.Scope;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/** Says what is to be reached with the workforce in a year. */
public final class WriteTarget {

  /** A target: hours for teaching hours, a range for recruitment, the rest for retention. */
  public record Add(
      AcademicYear year,
      Measure measure,
      Optional<String> instrument,
      Optional<String> area,
      Optional<BigDecimal> hours,
      Optional<Integer> atLeast,
      Optional<Integer> atMost,
      Optional<BigDecimal> upBy,
      Optional<TargetGoal.Unit> unit,
      Optional<BigDecimal> base,
      Optional<AcademicYear> baseYear,
      List<Engagement> engagements,
      List<WorkRole> roles,
      String source) {}

  /** What changes; of what it measures, the year and the scope stay. */
  public record Alter(
      Key id,
      Change<BigDecimal> hours,
      Change<Integer> atLeast,
      Change<Integer> atMost,
      Change<BigDecimal> upBy,
      Change<TargetGoal.Unit> unit,
      Change<BigDecimal> base,
      Change<AcademicYear> baseYear,
      Change<List<Engagement>> engagements,
      Change<List<WorkRole>> roles,
      Change<String> source) {}

  /** Which one goes. */
  public record Drop(Key id) {}

  private final UnitOfWork<? extends WorkforceRecords> work;
  private final Ids ids;

  public WriteTarget(UnitOfWork<? extends WorkforceRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses what makes no target, naming what is wrong, and a second one for the same. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            figures(asked)
                .goal(asked.measure())
                .map(
                    goal ->
                        new WorkforceTarget(
                            new Identity(ids.next(), records.workforceTargets().nextRef()),
                            asked.year(),
                            new Scope(asked.instrument(), asked.area()),
                            goal,
                            new Counted(asked.engagements(), asked.roles()),
                            asked.source()))
                .then(WorkforceTarget::checked)
                .then(target -> target.alone(records.workforceTargets().of(target.year())))
                .map(target -> records.workforceTargets().added(acting, target, said(target))));
  }

  /** Refuses what makes no target, naming what is wrong. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .workforceTargets()
                .step(acting, asked.id(), target -> over(target, asked), WriteTarget::said));
  }

  public Outcome<Receipt> drop(Acting acting, Drop asked) {
    return work.decide(
        acting,
        records ->
            records
                .workforceTargets()
                .drop(acting, asked.id(), Outcome::done, t -> t.identity() + " is dropped."));
  }

  private static String said(WorkforceTarget target) {
    return target.identity() + " for " + target.year() + ": " + target.goal().says();
  }

  private static TargetFigures figures(Add asked) {
    return new TargetFigures(
        asked.hours(),
        asked.atLeast(),
        asked.atMost(),
        asked.upBy(),
        asked.unit(),
        asked.base(),
        asked.baseYear());
  }

  private static Outcome<WorkforceTarget> over(WorkforceTarget t, Alter asked) {
    TargetFigures now = TargetFigures.of(t.goal());
    return new TargetFigures(
            asked.hours().over(now.hours()),
            asked.atLeast().over(now.atLeast()),
            asked.atMost().over(now.atMost()),
            asked.upBy().over(now.upBy()),
            asked.unit().over(now.unit()),
            asked.base().over(now.base()),
            asked.baseYear().over(now.baseYear()))
        .goal(t.goal().measure())
        .map(
            goal ->
                new WorkforceTarget(
                    t.identity(),
                    t.year(),
                    t.scope(),
                    goal,
                    new Counted(
                        asked.engagements().over(t.counted().engagements(), List.of()),
                        asked.roles().over(t.counted().roles(), List.of())),
                    asked.source().over(t.source(), "")))
        .then(WorkforceTarget::checked);
  }
}
