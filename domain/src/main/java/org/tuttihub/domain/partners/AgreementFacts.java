package org.tuttihub.domain.partners;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.policy.Clause;
import org.tuttihub.domain.values.Identity;

/**
 * What two agree.
 *
 * @param partner with whom
 * @param first the first day on which it may hold
 * @param last the last day
 * @param renews the agreement whose next period it is; absent for a first one
 * @param printed what its text is made from, once somebody has signed; absent until then
 */
public record AgreementFacts(
    Identity identity,
    UUID partner,
    LocalDate first,
    LocalDate last,
    Wording wording,
    Optional<UUID> renews,
    Optional<Printed> printed) {

  /** Nobody has signed it. */
  public AgreementFacts(
      Identity identity,
      UUID partner,
      LocalDate first,
      LocalDate last,
      Wording wording,
      Optional<UUID> renews) {
    this(identity, partner, first, last, wording, renews, Optional.empty());
  }

  /**
   * What is written in it, in the order in which it is read.
   *
   * @param works how the partnership works
   * @param outcomes what it is to achieve
   * @param hubGives what the hub contributes
   * @param partnerGives what the partner contributes
   * @param monitoring how it is watched
   * @param data what is reported, and when
   * @param clauses the rest, each under its heading
   */
  public record Wording(
      String works,
      String outcomes,
      String hubGives,
      String partnerGives,
      String monitoring,
      String data,
      List<Clause> clauses) {
    public Wording {
      clauses = List.copyOf(clauses);
    }
  }

  /** Whether a day is one of its days. */
  public boolean spans(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** The same on paper; what is on paper already stays. */
  AgreementFacts onPaper(Printed text) {
    return printed.isPresent()
        ? this
        : new AgreementFacts(identity, partner, first, last, wording, renews, Optional.of(text));
  }

  /** What is agreed for the period after this one, for as long unless a last day is given. */
  AgreementFacts next(Identity next, Optional<LocalDate> until) {
    LocalDate begins = last.plusDays(1);
    int months = (int) Math.max(1, ChronoUnit.MONTHS.between(first, begins));
    return new AgreementFacts(
        next,
        partner,
        begins,
        until.orElse(begins.plusMonths(months).minusDays(1)),
        wording,
        Optional.of(identity.id()));
  }

  /**
   * Refuses ({@code partners.agreement-dates}) days in the wrong order, and more months than the
   * hub's terms allow.
   *
   * @param months how many at the most
   */
  public Outcome<AgreementFacts> checked(int months) {
    LocalDate latest = first.plusMonths(months).minusDays(1);
    if (last.isBefore(first)) {
      return no(
          "It would end on " + last + ", before it begins on " + first + ".",
          "Let it end on " + first + " or after.");
    }
    return last.isAfter(latest)
        ? no(
            "It would run from " + first + " to " + last + ", longer than " + months + " months.",
            "Let it end on " + latest + " or before, and renew it in time.")
        : Outcome.done(this);
  }

  private static Outcome<AgreementFacts> no(String fact, String remedy) {
    return Outcome.refused(Refusal.rule("partners.agreement-dates", fact, remedy));
  }
}
