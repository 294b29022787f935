package org.tuttihub.application.partners;

import org.tuttihub.application.files.FileRecords;
import org.tuttihub.application.hub.HubRecords;
import org.tuttihub.application.messages.MessageRecords;
import org.tuttihub.application.needs.NeedsRecords;

/** What deeds about partners need. */
public interface PartnerRecords extends NeedsRecords, HubRecords, MessageRecords, FileRecords {
  Organisations organisations();

  Contacts contacts();

  Relationships relationships();

  Partners partners();

  Agreements agreements();

  HeldPolicies heldPolicies();

  Breaches breaches();

  Standards standards();

  Reviews reviews();

  SurveyRounds surveyRounds();

  SurveyReturns surveyReturns();

  Complaints complaints();

  ProvisionAudit provision();
}
