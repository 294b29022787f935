package org.tuttihub.domain.funds;

import java.time.LocalDate;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/**
 * Money received from elsewhere than a grant: from schools, parents, trusts, trading. Instalments
 * of a grant are no income: the grant counts as a whole.
 *
 * @param source the code of where it comes from, as returns count it: {@code schools}
 * @param restricted whether it was given for something and pays for nothing else
 * @param claim the claim, invoice run or instalment it belongs to; may be empty
 */
public record Income(
    Identity identity,
    UUID fund,
    String source,
    Money amount,
    LocalDate on,
    boolean restricted,
    String claim,
    String note) {
  private static final String SOURCE = "[a-z][a-z0-9-]{0,39}";

  /** Refuses an amount that is none, a source that is no code, and a fund that may not take it. */
  public Outcome<Income> into(Fund of) {
    if (amount.compareTo(Money.ZERO) <= 0) {
      return no("funds.no-amount", "Income is more than nothing.", "Give its amount.");
    }
    return source.matches(SOURCE)
        ? of.mayTake(restricted).map(_ -> this)
        : no(
            "funds.source",
            "A source's code is lower-case letters, digits and hyphens.",
            "Give one such as schools, parents, trusts or trading.");
  }

  private static Outcome<Income> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
