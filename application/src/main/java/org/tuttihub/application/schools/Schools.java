package org.tuttihub.application.schools;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Urn;

/** The register of schools. A school's reference is its URN; {@code ukprn:…} finds it as well. */
public interface Schools extends Kept<School> {
  Noun NOUN = new Noun("schools", "schools", "school", "");

  /** Those of the given that are on the register. */
  Map<Urn, Stored<School>> findAll(Collection<Urn> urns);

  /** Adds many at once. */
  void addAll(List<School> schools);

  /** Replaces many at once. */
  void replaceAll(List<Stored<School>> schools);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(School school) {
    return school.identity();
  }
}
