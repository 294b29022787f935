package org.tuttihub.domain.commissioning;

import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.commissioning.policy.CommissioningTerms;
import org.tuttihub.domain.commissioning.policy.Criterion;

/**
 * By which rules a call is run: those that held on the day it was opened, so that every bid of it
 * is judged alike.
 *
 * @param procedure by which procurement rules awards are made, in words
 * @param invitations how many partners must have been asked at the least
 * @param criteria what bids are scored by
 * @param by whose rules these are
 * @param reviewers how many reviewers a bid needs at the least; absent where there is no such rule
 */
public record Rules(
    String procedure,
    int invitations,
    List<Criterion> criteria,
    String by,
    Optional<Integer> reviewers) {
  public Rules {
    criteria = List.copyOf(criteria);
  }

  /** With no rule on how many score a bid. */
  public Rules(String procedure, int invitations, List<Criterion> criteria, String by) {
    this(procedure, invitations, criteria, by, Optional.empty());
  }

  public static Rules of(CommissioningTerms terms, String by) {
    return new Rules(terms.procedure(), terms.bids(), terms.criteria(), by, terms.reviewers());
  }
}
