package org.tuttihub.application.programme;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuttihub.application.schools.SchoolRecords;
import org.tuttihub.domain.values.Urn;

/** Which schools are on the register; each is looked up once in an import. */
final class KnownSchools {
  private final Set<Urn> asked = new HashSet<>();
  private final Set<Urn> known = new HashSet<>();

  void learn(SchoolRecords records, Collection<Urn> urns) {
    Set<Urn> others = urns.stream().filter(urn -> !asked.contains(urn)).collect(Collectors.toSet());
    if (!others.isEmpty()) {
      asked.addAll(others);
      known.addAll(records.schools().findAll(others).keySet());
    }
  }

  boolean has(Urn urn) {
    return known.contains(urn);
  }
}
