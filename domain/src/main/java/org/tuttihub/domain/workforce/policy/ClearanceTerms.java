package org.tuttihub.domain.workforce.policy;

import java.util.List;
import org.tuttihub.domain.values.BadValue;

/**
 * What is asked of somebody before they teach. A policy may ask for more than the core does, never
 * for less: who is with children always has a DBS check and training in safeguarding, and both
 * block.
 *
 * @param requirements in the order in which people are told them; up to 60, each code once
 * @param detailMonths for how many months the details of a DBS check (its number, remarks) may be
 *     kept, 1 to 12
 */
public record ClearanceTerms(List<Requirement> requirements, int detailMonths) {
  /** The most that is asked of one person. */
  public static final int MOST = 60;

  public ClearanceTerms {
    requirements = List.copyOf(requirements);
    if (requirements.size() > MOST) {
      throw new BadValue("At most " + MOST + " things are asked of one person.");
    }
    if (requirements.stream().map(Requirement::code).distinct().count() < requirements.size()) {
      throw new BadValue("Each requirement has a code of its own.");
    }
    if (detailMonths < 1 || detailMonths > 12) {
      throw new BadValue("Details of a DBS check are kept for 1 to 12 months.");
    }
  }

  /** Whether something of a kind is asked for, and blocks. */
  public boolean blocksWithout(RequirementKind kind) {
    return requirements.stream().anyMatch(r -> r.kind() == kind && r.blocks());
  }
}
