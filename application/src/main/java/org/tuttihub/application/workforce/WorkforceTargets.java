package org.tuttihub.application.workforce;

import java.util.List;
import org.tuttihub.application.records.Droppable;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.WorkforceTarget;

/** What the hub wants to reach with its workforce. */
public interface WorkforceTargets extends Droppable<WorkforceTarget> {
  Noun NOUN = new Noun("workforce", "workforce-targets", "workforce target", "WTG");

  /** Those for a year. */
  List<WorkforceTarget> of(AcademicYear year);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(WorkforceTarget target) {
    return target.identity();
  }
}
