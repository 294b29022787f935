package org.tuttihub.domain.partners;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/**
 * That somebody signed an agreement.
 *
 * @param side for whom
 * @param name who, as it is written beneath the agreement
 * @param on the day that stands beside it
 * @param copy the file that shows it, where one is kept
 */
public record Signature(Side side, String name, LocalDate on, Optional<UUID> copy) {

  /** One of which no copy is kept. */
  public Signature(Side side, String name, LocalDate on) {
    this(side, name, on, Optional.empty());
  }

  /** The two who sign. */
  public enum Side {
    HUB,
    PARTNER;

    public Side other() {
      return this == HUB ? PARTNER : HUB;
    }

    /** In a sentence: {@code the hub}. */
    public String words() {
      return "the " + name().toLowerCase(Locale.ROOT);
    }
  }

  /** Refuses ({@code partners.signed-later}) one of a day that is still to come. */
  Outcome<Signature> by(LocalDate today) {
    return on.isAfter(today)
        ? Outcome.refused(
            Refusal.rule(
                "partners.signed-later",
                "The signature is of " + on + ", which is still to come.",
                "Give " + today + " or a day before it."))
        : Outcome.done(this);
  }

  /** Both signatures; refuses ({@code partners.signed-already}) a second one for the same side. */
  Outcome<Signatures> and(Signature other, Identity agreement) {
    return side == other.side()
        ? Outcome.refused(
            Refusal.rule(
                "partners.signed-already",
                agreement.ref() + " was signed for " + side.words() + " on " + on + ".",
                "What is missing is the signature for " + side.other().words() + "."))
        : Outcome.done(Signatures.of(this, other));
  }
}
