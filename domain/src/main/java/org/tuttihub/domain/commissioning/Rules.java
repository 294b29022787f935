package org.tuttihub.domain.commissioning;

import java.util.List;
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
 */
public record Rules(String procedure, int invitations, List<Criterion> criteria, String by) {
  public Rules {
    criteria = List.copyOf(criteria);
  }

  public static Rules of(CommissioningTerms terms, String by) {
    return new Rules(terms.procedure(), terms.bids(), terms.criteria(), by);
  }
}
