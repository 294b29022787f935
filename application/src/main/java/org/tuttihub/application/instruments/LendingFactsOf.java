package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.Model;
import org.tuttihub.domain.instruments.policy.BorrowerKind;
import org.tuttihub.domain.instruments.policy.HubTerm;
import org.tuttihub.domain.instruments.policy.InstrumentFamily;
import org.tuttihub.domain.instruments.policy.LendingFacts;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** What a policy on loans is told of what is to go out. */
final class LendingFactsOf {
  private final InstrumentRecords records;
  private final List<Term> terms;
  private final Map<UUID, Model> models = new HashMap<>();

  /** How borrowers stand, each asked about once. */
  private final Map<Whose, Loans.Standing> standings = new HashMap<>();

  /** How much goes out to borrowers before the one that is asked about. */
  private final Map<Borrower, Integer> before = new HashMap<>();

  private record Whose(Borrower borrower, LocalDate on) {}

  LendingFactsOf(InstrumentRecords records, List<LoanRules.Wanted> wanted) {
    this.records = records;
    this.terms = records.hubs().only().map(Stored::value).map(Hub::terms).orElse(List.of());
    for (LoanRules.Wanted one : wanted) {
      for (Item item : one.items()) {
        models.computeIfAbsent(
            item.facts().model(),
            id -> records.models().find(new Key.ById(id)).orElseThrow().value());
      }
    }
  }

  /** The facts, once it is known which policy answers. */
  BiFunction<PolicyRef, Settings, LendingFacts> of(LoanRules.Wanted wanted) {
    LoanAsked asked = wanted.asked();
    Borrower borrower = asked.borrower();
    Loans.Standing has =
        standings.computeIfAbsent(
            new Whose(borrower, asked.from()),
            whose -> records.loans().standing(whose.borrower(), whose.on()));
    int open = has.open() + before.getOrDefault(borrower, 0);
    before.merge(borrower, wanted.items().size(), Integer::sum);
    Model first = models.get(wanted.items().getFirst().facts().model());
    return (ref, settings) ->
        new LendingFacts(
            ref,
            asked.from(),
            asked.due(),
            BorrowerKind.valueOf(borrower.kind().name()),
            wanted.classSet(),
            wanted.items().size(),
            InstrumentFamily.valueOf(first.family().name()),
            first.instrument(),
            first.size(),
            value(wanted.items()),
            terms(asked),
            open,
            has.overdue(),
            has.lost(),
            settings,
            new Facts(asked.facts()));
  }

  /** What all of them cost to replace, where that is known of each. */
  private Optional<Money> value(List<Item> items) {
    List<Optional<Money>> values =
        items.stream().map(item -> models.get(item.facts().model()).value()).toList();
    return values.stream().allMatch(Optional::isPresent)
        ? Optional.of(Money.sum(values.stream().flatMap(Optional::stream).toList()))
        : Optional.empty();
  }

  private List<HubTerm> terms(LoanAsked asked) {
    AcademicYear first = AcademicYear.containing(asked.from());
    AcademicYear last = AcademicYear.containing(asked.due().orElse(asked.from()));
    return terms.stream()
        .filter(t -> t.year().compareTo(first) >= 0 && t.year().compareTo(last) <= 0)
        .map(t -> new HubTerm(t.year(), t.firstDay(), t.lastDay()))
        .toList();
  }
}
