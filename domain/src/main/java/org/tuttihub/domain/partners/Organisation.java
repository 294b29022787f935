package org.tuttihub.domain.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Ukprn;
import org.tuttihub.domain.values.Urn;

/**
 * A body that the hub has to do with, whether it is a partner or not; also somebody who works under
 * their own name.
 *
 * @param address where it is written to; may have several lines
 * @param website from {@code https://} on; empty where there is none
 */
public record Organisation(
    Identity identity, Kind kind, String name, Numbers numbers, String address, String website) {

  /** What sort of body it is. */
  public enum Kind {
    COUNCIL,
    CHARITY,
    CIC,
    COMPANY,
    SOLE_TRADER,
    SCHOOL,
    TRUST,
    /** A college or university. */
    FE_HE,
    VENUE,
    OTHER
  }

  /**
   * What registers know it by; empty where they do not.
   *
   * @param company eight digits, or two letters and six digits
   * @param charity six or seven digits
   */
  public record Numbers(Optional<Ukprn> ukprn, String company, String charity, Optional<Urn> urn) {}

  /** Refuses ({@code partners.organisation}) numbers that no register gives, and odd addresses. */
  public Outcome<Organisation> checked() {
    List<Fault> faults = new ArrayList<>();
    if (!numbers.company().matches("|[0-9]{8}|[A-Z]{2}[0-9]{6}")) {
      faults.add(
          new Fault(
              "company_number", "Give eight digits, or two letters and six digits, or nothing."));
    }
    if (!numbers.charity().matches("|[0-9]{6,7}(-[0-9]{1,3})?")) {
      faults.add(new Fault("charity_number", "Give six or seven digits, or nothing."));
    }
    if (!website.matches("|https?://\\S+")) {
      faults.add(new Fault("website", "Give it from https:// on, or nothing."));
    }
    return faults.isEmpty()
        ? Outcome.done(this)
        : Outcome.refused(
            Refusal.rule(
                "partners.organisation",
                "The organisation cannot be kept as it is written.",
                "Correct what is named.",
                faults));
  }
}
