package org.tuttihub.application.workforce;

/** What deeds about the plan for the workforce need, beside the workforce itself. */
public interface StaffingRecords {
  WorkforceTargets workforceTargets();

  Vacancies vacancies();

  Pathways pathways();

  Traineeships traineeships();
}
