package org.tuttihub.domain.instruments.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.policy.Unanswerable;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Size;

/**
 * What a policy on loans is told: nothing of who the borrower is, only what sort.
 *
 * @param on the day on which it goes out, which is the day asked about
 * @param until the day by which it would come back, where somebody has said so
 * @param classSet whether a class set goes out, as a whole
 * @param items how many instruments go out together: 1, or what of a class set does
 * @param family of the first of them
 * @param instrument what that one is, such as {@code violin}
 * @param size that one's; absent where it comes in one size only
 * @param value what it costs to replace all of them; absent where that is not known
 * @param terms the hub's terms in the academic years that the loan touches, in order
 * @param open how many instruments the borrower has out already
 * @param overdue how many of these are overdue on the day
 * @param lost how many the borrower did not bring back
 * @param facts what the policy wants to know beside, as declared in its descriptor; never kept
 */
public record LendingFacts(
    PolicyRef policy,
    LocalDate on,
    Optional<LocalDate> until,
    BorrowerKind borrower,
    boolean classSet,
    int items,
    InstrumentFamily family,
    String instrument,
    Optional<Size> size,
    Optional<Money> value,
    List<HubTerm> terms,
    int open,
    int overdue,
    int lost,
    Settings settings,
    Facts facts) {
  public LendingFacts {
    terms = terms.stream().sorted(Comparator.comparing(HubTerm::first)).toList();
  }

  /** The same with what the policy's descriptor completes. */
  public LendingFacts with(PolicyRef ref, Settings known, Facts given) {
    return new LendingFacts(
        ref,
        on,
        until,
        borrower,
        classSet,
        items,
        family,
        instrument,
        size,
        value,
        terms,
        open,
        overdue,
        lost,
        known,
        given);
  }

  /** The academic year in which it goes out. */
  public AcademicYear year() {
    return AcademicYear.containing(on);
  }

  /** What it costs to replace; refuses the question where nobody has said. */
  public Money knownValue() {
    return value.orElseThrow(
        () ->
            unanswerable(
                "value",
                "Nobody has said what the " + instrument + " costs to replace.",
                "Write the value of its model: models change."));
  }

  /**
   * The terms in which the borrower has it: those that share a day with the loan; where nobody has
   * said until when, the one that runs on the day, or else the next one of that academic year.
   * Refuses the question where the hub has set no terms for one of the years.
   */
  public List<HubTerm> termsMet() {
    for (AcademicYear each = year();
        !each.firstDay().isAfter(until.orElse(on));
        each = each.next()) {
      known(each);
    }
    return until.isPresent()
        ? terms.stream().filter(term -> term.meets(on, until.get())).toList()
        : terms.stream()
            .filter(term -> term.year().equals(year()) && !term.last().isBefore(on))
            .limit(1)
            .toList();
  }

  private void known(AcademicYear each) {
    if (terms.stream().noneMatch(term -> term.year().equals(each))) {
      throw unanswerable(
          "terms", "The hub has set no terms for " + each + ".", "Set them: terms set.");
    }
  }

  private static Unanswerable unanswerable(String fact, String words, String remedy) {
    return new Unanswerable(
        Refusal.rule(
            "policy.missing-fact", words, remedy, List.of(new Fault(fact, "It is missing."))));
  }
}
