package org.tuttihub.application.instruments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuttihub.application.papers.Days;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.ItemFacts;
import org.tuttihub.domain.instruments.LentTerms;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.instruments.LoanFacts;
import org.tuttihub.domain.instruments.Model;
import org.tuttihub.domain.values.Urn;

/** What borrowers read of their loans. */
final class LoanWords {
  private final Map<UUID, String> items = new HashMap<>();
  private final Map<Urn, String> schools = new HashMap<>();

  /** Reads at once what is said of some loans. */
  LoanWords(InstrumentRecords records, Collection<Loan> loans) {
    Map<UUID, Model> models = new HashMap<>();
    for (Stored<Model> model : records.models().every()) {
      models.put(model.value().identity().id(), model.value());
    }
    List<UUID> ids = loans.stream().map(loan -> loan.facts().item()).distinct().toList();
    records
        .items()
        .those(ids)
        .forEach(
            item -> {
              ItemFacts facts = item.value().facts();
              items.put(
                  facts.identity().id(),
                  facts.assetNumber() + ", " + models.get(facts.model()).words());
            });
    List<Urn> urns =
        loans.stream()
            .flatMap(loan -> loan.facts().borrower().school().stream())
            .distinct()
            .toList();
    records
        .schools()
        .findAll(urns)
        .forEach((urn, school) -> schools.put(urn, school.value().entry().name()));
  }

  /** Number and model of what was lent. */
  String item(Loan loan) {
    return items.getOrDefault(loan.facts().item(), "");
  }

  /** Whoever is written to: by name, or as the school. */
  String name(Borrower borrower) {
    return borrower.name().isBlank()
        ? borrower.school().map(urn -> schools.getOrDefault(urn, urn.text())).orElse("")
        : borrower.name();
  }

  /** What whoever borrows these accepts; they went out together, on the same terms. */
  String terms(List<Loan> together) {
    LoanFacts first = together.getFirst().facts();
    LentTerms terms = first.terms().orElseThrow();
    List<String> lines = new ArrayList<>();
    lines.add(together.stream().map(this::item).collect(Collectors.joining("; ")) + ".");
    lines.add(
        "From "
            + Days.inWords(first.from())
            + first.due().map(day -> ", due back by " + Days.inWords(day)).orElse("")
            + ".");
    together.stream()
        .flatMap(loan -> loan.facts().fee().stream())
        .findFirst()
        .ifPresent(fee -> lines.add("The fee is " + fee + "."));
    together.stream()
        .flatMap(loan -> loan.facts().deposit().stream())
        .findFirst()
        .ifPresent(deposit -> lines.add("The deposit is " + deposit + "; it is paid back."));
    lines.addAll(settled(terms));
    lines.addAll(terms.clauses());
    return String.join("\n", lines);
  }

  private static List<String> settled(LentTerms terms) {
    List<String> lines = new ArrayList<>();
    switch (terms.insurer()) {
      case HUB -> lines.add("The hub insures it.");
      case BORROWER -> lines.add("The borrower insures it.");
      case NOT_SAID -> {}
    }
    terms.noticeDays().ifPresent(n -> lines.add("Notice is " + days(n) + "."));
    afterDefault(terms).ifPresent(lines::add);
    terms.payDays().ifPresent(n -> lines.add("A loss is paid for within " + days(n) + "."));
    return lines;
  }

  /** What follows when the terms are broken. */
  static Optional<String> afterDefault(LentTerms terms) {
    return terms
        .returnDays()
        .map(n -> "When the terms are broken, it is brought back within " + days(n) + ".");
  }

  private static String days(int days) {
    return days == 1 ? "1 day" : days + " days";
  }

  /** Those that went out with a loan to the same borrower, as parts of one class set. */
  static List<Stored<Loan>> together(InstrumentRecords records, Stored<Loan> loan) {
    LoanFacts facts = loan.value().facts();
    return facts.kit().isEmpty()
        ? List.of(loan)
        : records.loans().openOfKit(facts.kit().get()).stream()
            .filter(other -> other.value().facts().borrower().equals(facts.borrower()))
            .filter(other -> other.value().facts().from().equals(facts.from()))
            .toList();
  }

  /** Whether there is anything that the borrower can accept. */
  static boolean hasWords(Loan loan) {
    return loan.facts().terms().filter(terms -> !terms.clauses().isEmpty()).isPresent();
  }
}
