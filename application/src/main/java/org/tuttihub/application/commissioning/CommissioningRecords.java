package org.tuttihub.application.commissioning;

import org.tuttihub.application.access.AccessRecords;
import org.tuttihub.application.partners.PartnerRecords;
import org.tuttihub.application.programme.ProgrammeRecords;

/** What deeds about commissioning need. */
public interface CommissioningRecords extends ProgrammeRecords, PartnerRecords, AccessRecords {
  Calls calls();

  Bids bids();

  Sheets sheets();

  Conflicts conflicts();

  Projects projects();

  /** The partners among these records, as commissioning looks at them. */
  default PartnerStandings standings() {
    return new PartnerStandings(this);
  }
}
