package org.tuttihub.domain.workforce;

import java.util.List;

/**
 * Somebody on the roll, with all that counts at the gate.
 *
 * @param credentials what they have shown and still counts, in any order
 * @param overrides those that were approved
 */
public record OnRoll(
    Member member, List<Credential> credentials, List<ClearanceOverride.Approved> overrides) {
  public OnRoll {
    credentials = List.copyOf(credentials);
    overrides = List.copyOf(overrides);
  }
}
