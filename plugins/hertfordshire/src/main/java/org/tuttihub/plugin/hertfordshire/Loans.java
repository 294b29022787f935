package org.tuttihub.plugin.hertfordshire;

import java.util.ArrayList;
import java.util.List;
import org.tuttihub.domain.instruments.policy.BorrowerKind;
import org.tuttihub.domain.instruments.policy.HubTerm;
import org.tuttihub.domain.instruments.policy.LendingFacts;
import org.tuttihub.domain.instruments.policy.LendingPolicy;
import org.tuttihub.domain.instruments.policy.LendingTerms;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.values.Money;

/**
 * What the service states of loans: a class set is hired to a school by the term, at a fee that
 * covers delivery and collection; everything stays the property of the service. What single
 * instruments cost, who insures them, notice and what follows a default it does not state, and so
 * this does not say.
 */
public final class Loans implements LendingPolicy {
  private static final List<String> CLAUSES =
      List.of(
          "The instrument and its accessories remain the property of the service throughout.",
          "The hire period runs from collection to return, weekends and holidays included.",
          "Wear and tear is superficial and leaves the function unaffected.",
          "Consumables, such as reeds and strings, are no accessories.");

  private static final List<String> OF_SETS =
      List.of(
          "A class set is hired by the term; the fee covers delivery and collection.",
          "Items that need repair are replaced subject to stock.");

  @Override
  public Decision<LendingTerms> terms(LendingFacts facts) {
    return facts.classSet() ? classSet(facts) : single(facts);
  }

  private static Decision<LendingTerms> single(LendingFacts facts) {
    return new Decision.Decided<>(
        LendingTerms.NOTHING_SAID.saying(CLAUSES),
        List.of(
            "The instrument remains the property of the service.",
            "What single instruments cost, and for how long they go out, is not stated."),
        facts.policy());
  }

  private static Decision<LendingTerms> classSet(LendingFacts facts) {
    if (facts.borrower() != BorrowerKind.SCHOOL) {
      return declined(
          facts,
          "hertfordshire.sets-for-schools",
          "A class set is hired to a school, and this borrower is a "
              + facts.borrower().words()
              + ".",
          "Hire it to the school, or lend single instruments.");
    }
    List<HubTerm> terms = facts.termsMet();
    if (terms.isEmpty()) {
      return declined(
          facts,
          "hertfordshire.out-of-term",
          "A class set is hired by the term, and these days are in none.",
          "Let it begin or end in a term.");
    }
    List<String> reasons = new ArrayList<>();
    reasons.add("A class set is hired to a school by the term.");
    Money fee = Money.ZERO;
    for (HubTerm term : terms) {
      Money one =
          facts.settings().row("class_set_fees", "year", term.year().toString()).money("a_term");
      reasons.add("The term from " + term.first() + " costs " + one + ".");
      fee = fee.plus(one);
    }
    reasons.add("The fee covers delivery and collection.");
    return new Decision.Decided<>(
        LendingTerms.NOTHING_SAID
            .until(terms.getLast().last())
            .fee(fee)
            .saying(and(CLAUSES, OF_SETS)),
        reasons,
        facts.policy());
  }

  private static Decision<LendingTerms> declined(
      LendingFacts facts, String code, String fact, String remedy) {
    return new Decision.Declined<>(Refusal.rule(code, fact, remedy), List.of(fact), facts.policy());
  }

  private static List<String> and(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
