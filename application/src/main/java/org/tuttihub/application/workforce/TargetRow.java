package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.TargetGoal;
import org.tuttihub.domain.workforce.TargetGoal.Measure;
import org.tuttihub.domain.workforce.TargetGoal.Recruitment;
import org.tuttihub.domain.workforce.TargetGoal.Retention;
import org.tuttihub.domain.workforce.TargetGoal.TeachingHours;
import org.tuttihub.domain.workforce.WorkforceTarget;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/**
 * A target for the workforce.
 *
 * @param says what it asks for, in a sentence; of retention, by both units
 * @param upBy by how much retention is to go up, in the unit
 * @param base what retention was in the base year, in percent
 * @param wanted what retention is to be, in percent
 * @param engagements whom it counts; empty where the usual
 */
public record TargetRow(
    String ref,
    AcademicYear year,
    Measure measure,
    Optional<String> instrument,
    Optional<String> area,
    String says,
    Optional<BigDecimal> hours,
    Optional<Integer> atLeast,
    Optional<Integer> atMost,
    Optional<BigDecimal> upBy,
    Optional<TargetGoal.Unit> unit,
    Optional<BigDecimal> base,
    Optional<AcademicYear> baseYear,
    Optional<BigDecimal> wanted,
    List<Engagement> engagements,
    List<WorkRole> roles,
    String source) {

  static TargetRow of(WorkforceTarget t) {
    Optional<TeachingHours> hours = as(TeachingHours.class, t);
    Optional<Recruitment> starters = as(Recruitment.class, t);
    Optional<Retention> retention = as(Retention.class, t);
    return new TargetRow(
        t.identity().ref(),
        t.year(),
        t.goal().measure(),
        t.scope().instrument(),
        t.scope().area(),
        t.goal().says(),
        hours.map(TeachingHours::hours),
        starters.map(Recruitment::from),
        starters.map(Recruitment::to),
        retention.map(Retention::by),
        retention.map(Retention::unit),
        retention.map(Retention::base),
        retention.map(Retention::baseYear),
        retention.map(Retention::wanted),
        t.counted().engagements(),
        t.counted().roles(),
        t.source());
  }

  private static <G extends TargetGoal> Optional<G> as(Class<G> kind, WorkforceTarget target) {
    return Optional.of(target.goal()).filter(kind::isInstance).map(kind::cast);
  }
}
