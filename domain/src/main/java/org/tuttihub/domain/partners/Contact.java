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

  /** Refuses ({@code partners.contact-email}) what is no e-mail address, without repeating it. */
  public Outcome<Contact> checked() {
    return email.matches("|[^\\s@]+@[^\\s@]+\\.[^\\s@]+")
        ? Outcome.done(this)
        : Outcome.refused(
            Refusal.rule(
                "partners.contact-email",
                "What is given as an e-mail address is none.",
                "Give one such as office@example.org, or leave it empty."));
  }

  /** Says that all this was found right; refuses ({@code partners.verified}) a day to come. */
  public Outcome<Contact> verified(LocalDate on, LocalDate today) {
    if (on.isAfter(today)) {
      return Outcome.refused(
          Refusal.rule(
              "partners.verified",
              identity.ref() + " cannot have been verified on " + on + ", which is still to come.",
              "Give " + today + " or a day before it."));
    }
    return Outcome.done(
        new Contact(identity, name, organisation, post, email, telephone, Optional.of(on)));
  }
}
