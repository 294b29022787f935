package org.tuttihub.domain.commissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.commissioning.policy.CommissioningTerms;
import org.tuttihub.domain.commissioning.policy.Stage;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Money;

/**
 * Whether enough of what a project costs comes from elsewhere, as the hub's rules said on a day: at
 * the bid, and again when it is known what everything came to. A shortfall may be let pass where
 * the rules allow it, for a reason and by somebody.
 *
 * @param needed how much must come from elsewhere
 * @param counted how much of what others bear counts towards that
 * @param rule the rule, in words
 * @param mayOverride whether a shortfall may be let pass
 * @param by whose rule it is
 * @param reasons why it came out like that, in order
 */
public record Share(
    Stage stage,
    LocalDate on,
    Money needed,
    Money counted,
    String rule,
    boolean mayOverride,
    String by,
    List<String> reasons,
    Optional<Exemption> override) {

  /** Why a shortfall was let pass, and who approved that. */
  public record Exemption(String reason, String approver, LocalDate on) {}

  public Share {
    reasons = List.copyOf(reasons);
  }

  public static Share of(
      Stage stage, LocalDate on, CommissioningTerms terms, List<String> reasons, String by) {
    return new Share(
        stage,
        on,
        terms.needed(),
        terms.counted(),
        terms.rule(),
        terms.mayOverride(),
        by,
        reasons,
        Optional.empty());
  }

  public boolean isMet() {
    return counted.compareTo(needed) >= 0;
  }

  public Money shortfall() {
    return isMet() ? Money.ZERO : needed.minus(counted);
  }

  /** Refuses a shortfall that nobody let pass ({@code commissioning.share}). */
  public Outcome<Share> passed(String ref, String overriding) {
    return isMet() || override.isPresent()
        ? Outcome.done(this)
        : No.rule(
            "commissioning.share",
            counted
                + " of what "
                + ref
                + " costs comes from elsewhere, and "
                + needed
                + " must ("
                + rule
                + ", "
                + by
                + "): "
                + shortfall()
                + " is missing.",
            mayOverride
                ? "Find more from elsewhere, or let it pass with a reason and who approved it: "
                    + overriding
                : "More must come from elsewhere; this rule has no exceptions.");
  }

  /** A shortfall is let pass; refuses where there is none, and where the rule has no exceptions. */
  Outcome<Share> overridden(String ref, Exemption why) {
    if (isMet()) {
      return No.rule(
          "commissioning.share-met",
          "Enough of " + ref + " comes from elsewhere.",
          "There is nothing to let pass.");
    }
    return mayOverride
        ? Outcome.done(
            new Share(stage, on, needed, counted, rule, true, by, reasons, Optional.of(why)))
        : No.rule(
            "commissioning.no-override",
            "The rule has no exceptions: " + rule + " (" + by + ").",
            "More must come from elsewhere.");
  }
}
