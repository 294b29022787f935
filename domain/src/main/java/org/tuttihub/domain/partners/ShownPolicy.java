package org.tuttihub.domain.partners;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.policy.HeldPolicy;
import org.tuttihub.domain.values.Identity;

/**
 * A policy, or a proof, that a partner has shown. The hub accepts it or refuses it. That it has
 * lapsed is not kept but follows from its last day.
 */
public sealed interface ShownPolicy {

  Facts facts();

  /** It waits to be looked at. */
  record Shown(Facts facts) implements ShownPolicy {}

  /**
   * The hub accepted it.
   *
   * @param by who did, as history calls them
   */
  record Accepted(Facts facts, String by, LocalDate on) implements ShownPolicy {}

  /** It is not enough. */
  record Refused(Facts facts, String why, LocalDate on) implements ShownPolicy {}

  /**
   * What was shown.
   *
   * @param title its name and edition
   * @param first from when on it holds
   * @param last the last day on which it holds; absent where it has none
   */
  record Facts(
      Identity identity,
      UUID partner,
      HeldPolicy policy,
      String title,
      LocalDate first,
      Optional<LocalDate> last) {

    /** Refuses ({@code partners.policy-dates}) one that lapses before it holds. */
    public Outcome<Facts> checked() {
      return last.filter(first::isAfter).isPresent()
          ? Outcome.refused(
              Refusal.rule(
                  "partners.policy-dates",
                  "It would lapse on " + last.get() + ", before it holds from " + first + " on.",
                  "Give a last day from " + first + " on, or none."))
          : Outcome.done(this);
    }
  }

  /** How it stands on a day. */
  enum Standing {
    SHOWN,
    ACCEPTED,
    REFUSED,
    /** Accepted, and out of date. */
    LAPSED
  }

  default Standing standing(LocalDate today) {
    return switch (this) {
      case Shown _ -> Standing.SHOWN;
      case Refused _ -> Standing.REFUSED;
      case Accepted _ ->
          facts().last().filter(last -> last.isBefore(today)).isPresent()
              ? Standing.LAPSED
              : Standing.ACCEPTED;
    };
  }

  default Identity identity() {
    return facts().identity();
  }

  /** Whether it is accepted and holds on a day. */
  default boolean isInDate(LocalDate day) {
    return this instanceof Accepted
        && !facts().first().isAfter(day)
        && facts().last().map(last -> !last.isBefore(day)).orElse(true);
  }

  /** The hub accepts it. */
  default Outcome<ShownPolicy> accept(String by, LocalDate on) {
    return this instanceof Shown(Facts f)
        ? f.last().filter(last -> last.isBefore(on)).isPresent()
            ? Outcome.refused(
                Refusal.rule(
                    "partners.policy-lapsed",
                    identity().ref() + " lapsed on " + f.last().get() + ".",
                    "Ask for the one that holds now, and record it."))
            : Outcome.done(new Accepted(f, by, on))
        : notNow("accepted");
  }

  /** It is not enough. */
  default Outcome<ShownPolicy> refuse(String why, LocalDate on) {
    return this instanceof Shown(Facts f)
        ? Outcome.done(new Refused(f, why, on))
        : notNow("refused");
  }

  private Outcome<ShownPolicy> notNow(String step) {
    String state = getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return Outcome.refused(
        Refusal.rule(
            "partners.policy-settled",
            identity().ref() + " is " + state + " already and cannot be " + step + ".",
            "Record what the partner shows instead: held-policies add."));
  }
}
