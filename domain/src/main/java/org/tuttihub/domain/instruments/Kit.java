package org.tuttihub.domain.instruments;

import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/**
 * A class set, or another kit of items that go out together. Its items say that they are part of
 * it.
 *
 * @param place the store it is packed in
 */
public record Kit(Identity identity, String name, String place, String note) {

  /** Refuses one without a name or a place. */
  public Outcome<Kit> checked() {
    return name.isBlank() || place.isBlank()
        ? Outcome.refused(
            Refusal.rule("instruments.kit", "A class set has a name and a place.", "Give both."))
        : Outcome.done(this);
  }
}
