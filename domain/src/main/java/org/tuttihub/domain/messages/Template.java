package org.tuttihub.domain.messages;

import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/**
 * A text from which messages are written.
 *
 * @param code by which it is called: {@code survey-asks}
 * @param wording with places in braces
 * @param purpose what it is for, in the hub's words; may be empty
 */
public record Template(Identity identity, String code, Wording wording, String purpose) {
  private static final String CODE = "[a-z][a-z0-9-]{0,39}";

  /** Refuses a code that is none ({@code templates.code}) and words that cannot be sent. */
  public Outcome<Template> checked() {
    return code.matches(CODE)
        ? wording.checked().map(_ -> this)
        : Outcome.refused(
            Refusal.rule(
                "templates.code",
                "A template's code is lower-case letters, digits and hyphens.",
                "Give one such as survey-asks."));
  }
}
