package org.tuttihub.application.plan;

import java.util.List;
import org.tuttihub.application.hub.HubRecords;
import org.tuttihub.application.partners.PartnerRecords;
import org.tuttihub.application.programme.ProgrammeRecords;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.values.AcademicYear;

/** What deeds about the plan need. */
public interface PlanRecords extends HubRecords, ProgrammeRecords, PartnerRecords {
  PlanVersions plans();

  /** The objectives of a year that are in force, by reference. */
  List<Objective> activeObjectives(AcademicYear year);
}
