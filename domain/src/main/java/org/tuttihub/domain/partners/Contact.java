package org.tuttihub.domain.partners;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/**
 * A person outside the hub whom it can turn to. What is kept of them is what it takes to reach
 * them, and since when that is known to be right.
 *
 * @param organisation for whom they speak; absent where for themselves
 * @param verifiedOn when somebody last found that all this is right; absent where nobody has
 */
public record Contact(
    Identity identity,
    String name,
    Optional<UUID> organisation,
    String post,
    String email,
    String telephone,
    Optional<LocalDate> verifiedOn) {

  /**
   * Refuses what is no e-mail address, without repeating it ({@code partners.contact-email}), and
   * what was found right on a day to come ({@code partners.verified}).
   */
  public Outcome<Contact> checked(LocalDate today) {
    if (!email.matches("|[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
      return Outcome.refused(
          Refusal.rule(
              "partners.contact-email",
              "What is given as an e-mail address is none.",
              "Give one such as office@example.org, or leave it empty."));
    }
    return verifiedOn
        .filter(on -> on.isAfter(today))
        .map(
            on ->
                Outcome.<Contact>refused(
                    Refusal.rule(
                        "partners.verified",
                        identity.ref()
                            + " cannot have been verified on "
                            + on
                            + ", which is still to come.",
                        "Give " + today + " or a day before it.")))
        .orElseGet(() -> Outcome.done(this));
  }

  /** Says that all this was found right; refuses ({@code partners.verified}) a day to come. */
  public Outcome<Contact> verified(LocalDate on, LocalDate today) {
    return new Contact(identity, name, organisation, post, email, telephone, Optional.of(on))
        .checked(today);
  }
}
