package org.tuttihub.domain.charging;

import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Identity;

/**
 * Something that the hub offers and charges for.
 *
 * @param code by which policies and price lists know it; never changed: {@code first-access}
 * @param classroom whether it is whole-class learning: every child takes part, and no family is
 *     ever charged, whatever local policy says
 */
public record Service(Identity identity, String code, String name, boolean classroom) {
  public Service {
    if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || code.length() > 60) {
      throw new BadValue(
          BadValue.shown(code)
              + " is not a service's code: small letters, digits and hyphens, such as"
              + " first-access.");
    }
  }

  public Service named(String other, boolean inClassrooms) {
    return new Service(identity, code, other, inClassrooms);
  }

  /** Refuses ({@code charging.parents-not-charged}) what no local policy can allow. */
  public Outcome<Service> chargedTo(Customer customer) {
    return classroom && customer.mayHaveRemission()
        ? Outcome.refused(
            Refusal.rule(
                "charging.parents-not-charged",
                name
                    + " is whole-class learning: no "
                    + customer.word()
                    + " is charged for it. The national plan says so for every hub.",
                "Quote it for the school."))
        : Outcome.done(this);
  }
}
