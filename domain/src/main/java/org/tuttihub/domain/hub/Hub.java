package org.tuttihub.domain.hub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.LaCode;

/**
 * The hub: a partnership for one area, which may span several authorities, led by one Hub Lead
 * Organisation. It is founded once; after that its words, its area and its terms change, the hub
 * remains. One database is one hub.
 *
 * @param leadOrganisation the one body that holds the grant and answers for coordination
 * @param area the authorities covered, by code; their schools are the hub's schools
 * @param terms in order, never overlapping, each inside its academic year
 */
public record Hub(
    Identity identity,
    String name,
    String leadOrganisation,
    LeadKind leadKind,
    List<LaCode> area,
    String vision,
    String purpose,
    String values,
    List<Term> terms) {

  /** What kind of body leads. */
  public enum LeadKind {
    COUNCIL,
    CHARITY,
    CIC,
    COMPANY,
    OTHER
  }

  public Hub {
    area = area.stream().distinct().sorted().toList();
    terms = terms.stream().sorted(Comparator.comparing(Term::firstDay)).toList();
  }

  /** A hub covers at least one authority. */
  public static Outcome<Hub> found(Hub hub) {
    return hub.area.isEmpty()
        ? Outcome.refused(
            Refusal.rule(
                "hub.no-area",
                "A hub covers at least one local authority.",
                "Give the three-digit codes of the authorities, such as 919."))
        : Outcome.done(hub);
  }

  /** Sets the dates of one term, in place of what stood for it before. */
  public Outcome<Hub> withTerm(Term term) {
    List<Term> changed = new ArrayList<>(terms);
    changed.removeIf(t -> t.year().equals(term.year()) && t.season() == term.season());
    Optional<Term> clash = changed.stream().filter(term::overlaps).findFirst();
    if (clash.isPresent()) {
      return Outcome.refused(
          Refusal.rule(
              "hub.terms-overlap",
              "The "
                  + term
                  + " term would overlap the "
                  + clash.get()
                  + " term ("
                  + clash.get().firstDay()
                  + " to "
                  + clash.get().lastDay()
                  + ").",
              "Choose dates outside it, or change that term first."));
    }
    changed.add(term);
    return Outcome.done(withTerms(changed));
  }

  /** The term in which a day lies, if it lies in one. */
  public Optional<Term> termOn(LocalDate day) {
    return terms.stream().filter(t -> t.contains(day)).findFirst();
  }

  /** The terms of one academic year. */
  public List<Term> termsOf(AcademicYear year) {
    return terms.stream().filter(t -> t.year().equals(year)).toList();
  }

  private Hub withTerms(List<Term> changed) {
    return new Hub(
        identity, name, leadOrganisation, leadKind, area, vision, purpose, values, changed);
  }
}
