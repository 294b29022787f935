package org.tuttihub.application.partners;

import java.util.Optional;
import org.tuttihub.domain.partners.Provision;

/**
 * What somebody offers, as the provision audit found it.
 *
 * @param organisation the provider, where the hub has it on record
 * @param gap the gap that was recorded from it
 */
public record ProvisionRow(
    String ref,
    String provider,
    Optional<String> organisation,
    String style,
    String place,
    Optional<Provision.Demand> demand,
    String note,
    Optional<String> gap) {}
