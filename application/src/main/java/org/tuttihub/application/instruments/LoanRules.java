package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.tuttihub.application.plugins.LocalPolicy;
import org.tuttihub.application.plugins.LocalPolicy.Answer;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.LentTerms;
import org.tuttihub.domain.instruments.policy.Lending;
import org.tuttihub.domain.instruments.policy.LendingFacts;
import org.tuttihub.domain.instruments.policy.LendingPolicy;
import org.tuttihub.domain.instruments.policy.LendingTerms;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;

/**
 * On which terms something goes out: by the hub's policy, or as the desk says where it has none.
 * Where a policy is adopted and fails, nothing goes out.
 */
public record LoanRules(LocalPolicy<LendingPolicy, LendingFacts, LendingTerms> policy) {

  /**
   * The template with the words that borrowers accept, a clause on each line, where the policy has
   * none; its subject is the version.
   */
  public static final String OWN_WORDS = "loan-terms";

  public static LoanRules of(PolicyHost host) {
    return new LoanRules(new LocalPolicy<>(Lending.QUESTION, host, Lending::core));
  }

  /**
   * What is agreed.
   *
   * @param asked what was asked for, with the day, fee and deposit that hold
   */
  record Agreed(LoanAsked asked, LentTerms terms) {}

  /**
   * What is to go out.
   *
   * @param items one item, or what goes out of a class set
   */
  record Wanted(LoanAsked asked, List<Item> items, boolean classSet) {}

  /**
   * Agrees on a loan. Refuses what the policy refuses, a day beyond its latest, and another fee or
   * deposit than it says.
   */
  Outcome<Agreed> agreed(InstrumentRecords records, Wanted wanted) {
    return agreed(records, List.of(wanted)).getFirst();
  }

  /** Agrees on many loans, in their order; each counts for those of the same borrower after it. */
  List<Outcome<Agreed>> agreed(InstrumentRecords records, List<Wanted> wanted) {
    LendingFactsOf facts = new LendingFactsOf(records, wanted);
    Map<LocalDate, List<Integer>> byDay = new LinkedHashMap<>();
    List<BiFunction<PolicyRef, Settings, LendingFacts>> asked = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      asked.add(facts.of(wanted.get(i)));
      byDay.computeIfAbsent(wanted.get(i).asked().from(), _ -> new ArrayList<>()).add(i);
    }
    List<Outcome<Agreed>> agreed = new ArrayList<>(Collections.nCopies(wanted.size(), null));
    byDay.forEach(
        (day, those) -> {
          List<Outcome<Answer<LendingTerms>>> answers =
              policy.ask(records, day, those.stream().map(asked::get).toList());
          for (int i = 0; i < those.size(); i++) {
            LoanAsked one = wanted.get(those.get(i)).asked();
            agreed.set(those.get(i), answers.get(i).then(answer -> settled(records, one, answer)));
          }
        });
    return agreed;
  }

  private static Outcome<Agreed> settled(
      InstrumentRecords records, LoanAsked asked, Answer<LendingTerms> answer) {
    LendingTerms said = answer.terms();
    LentTerms terms = inWords(records, LentTerms.of(said, answer.reasons(), answer.by()));
    return terms
        .within(asked.due().or(said::until))
        .then(
            due ->
                terms
                    .amount("fee", said.fee(), asked.fee())
                    .then(
                        fee ->
                            terms
                                .amount("deposit", said.deposit(), asked.deposit())
                                .map(
                                    deposit ->
                                        new Agreed(asked.settled(due, fee, deposit), terms))));
  }

  /** In the words of the hub's own template, where the policy has none. */
  private static LentTerms inWords(InstrumentRecords records, LentTerms terms) {
    return terms.clauses().isEmpty()
        ? records
            .templates()
            .called(OWN_WORDS)
            .map(stored -> stored.value().wording())
            .map(
                own ->
                    terms.orSaying(
                        own.subject(),
                        own.body()
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList()))
            .orElse(terms)
        : terms;
  }
}
