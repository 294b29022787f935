package org.tuttihub.application.hub;

import java.util.List;
import org.tuttihub.domain.hub.Hub.LeadKind;
import org.tuttihub.domain.values.LaCode;

/** The hub in full. */
public record HubCard(
    String name,
    String leadOrganisation,
    LeadKind leadKind,
    List<LaCode> area,
    String vision,
    String purpose,
    String values) {}
