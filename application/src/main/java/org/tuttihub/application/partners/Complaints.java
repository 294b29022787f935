package org.tuttihub.application.partners;

import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.partners.Complaint;
import org.tuttihub.domain.values.Identity;

/** The complaints about partnerships; for those who handle them only. */
public interface Complaints extends Kept<Complaint> {
  Noun NOUN = new Noun("partners", "complaints", "complaint", "CMP");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Complaint complaint) {
    return complaint.identity();
  }
}
