package org.tuttihub.application.partners;

import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.partners.Relationship;
import org.tuttihub.domain.values.Identity;

/** What people and organisations are to organisations. */
public interface Relationships extends Kept<Relationship> {
  Noun NOUN = new Noun("partners", "relationships", "relationship", "REL");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Relationship relationship) {
    return relationship.identity();
  }
}
