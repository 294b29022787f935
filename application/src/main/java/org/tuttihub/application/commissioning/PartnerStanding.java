package org.tuttihub.application.commissioning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.partners.policy.PartnerType;

/**
 * What commissioning needs to know of a partner.
 *
 * @param notLive why no money can go to it on the day asked about; absent when it can
 */
public record PartnerStanding(
    UUID id, String ref, String name, List<PartnerType> types, Optional<String> notLive) {
  public PartnerStanding {
    types = List.copyOf(types);
  }
}
