package org.tuttihub.domain.charging.policy;

import org.tuttihub.domain.policy.Facts;

/**
 * One thing that is asked for.
 *
 * @param number from 1, its place in what was asked for; a policy that is asked about a part of it
 *     does not see the other numbers
 * @param service what: {@code first-access}, {@code ensemble}
 * @param variant which of its prices: {@code 60-minutes}; may be empty where there is but one
 * @param quantity how many of it: classes, children, instruments; at least 1
 * @param terms for how many terms, 1 to 3
 * @param facts what the policy wants to know of it
 */
public record Item(
    int number, String service, String variant, int quantity, int terms, Facts facts) {

  /** What people call it: {@code item 1 (ensemble 60-minutes)}. */
  public String name() {
    return "item " + number + " (" + service + (variant.isEmpty() ? "" : " " + variant) + ")";
  }
}
