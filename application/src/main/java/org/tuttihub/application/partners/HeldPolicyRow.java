package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.partners.ShownPolicy;
import org.tuttihub.domain.partners.policy.HeldPolicy;

/**
 * A policy that a partner has shown.
 *
 * @param settledOn when it was accepted or refused
 * @param acceptedBy who accepted it, as history calls them
 * @param daysLeft until its last day; below zero once that has passed
 */
public record HeldPolicyRow(
    String ref,
    ShownPolicy.Standing standing,
    String partner,
    String name,
    HeldPolicy policy,
    String title,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<Integer> daysLeft,
    Optional<LocalDate> settledOn,
    Optional<String> acceptedBy,
    String why) {}
