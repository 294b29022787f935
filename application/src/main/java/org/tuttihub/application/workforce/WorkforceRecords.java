package org.tuttihub.application.workforce;

import org.tuttihub.application.messages.MessageRecords;
import org.tuttihub.application.partners.PartnerRecords;
import org.tuttihub.application.programme.ProgrammeRecords;

/** What deeds about the workforce need. */
public interface WorkforceRecords
    extends PartnerRecords, ProgrammeRecords, MessageRecords, StaffingRecords {
  Staff staff();

  ClearanceRecords clearanceRecords();

  Overrides overrides();

  Sessions sessions();

  Releases releases();

  Rolls rolls();

  CpdEvents cpdEvents();

  CpdBookings cpdBookings();

  CheckIns checkIns();

  Observations observations();

  ObservationRules observationRules();
}
