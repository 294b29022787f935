package org.tuttihub.application.programme;

import org.tuttihub.application.funds.FundRecords;
import org.tuttihub.application.objectives.ObjectiveRecords;
import org.tuttihub.application.schools.SchoolRecords;

/** What deeds about the programme need. */
public interface ProgrammeRecords extends ObjectiveRecords, SchoolRecords, FundRecords {
  Activities activities();

  OfferWindows offerWindows();

  Bookings bookings();

  WaitingCounts waitingCounts();

  PupilCounts pupilCounts();
}
