package org.tuttihub.plugin.host.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.values.Money;

/**
 * What an example expects; each part may be left out, and is then not judged.
 *
 * @param refused the code of the refusal that is expected
 */
record ChargingExpectation(
    Optional<Money> charge,
    Optional<Money> subsidy,
    Optional<Money> remission,
    Optional<Money> pays,
    Optional<Money> passedOn,
    Optional<String> refused) {

  boolean isEmpty() {
    return refused.isEmpty()
        && charge.isEmpty()
        && subsidy.isEmpty()
        && remission.isEmpty()
        && pays.isEmpty()
        && passedOn.isEmpty();
  }

  boolean isBoth() {
    return refused.isPresent()
        && (charge.isPresent()
            || subsidy.isPresent()
            || remission.isPresent()
            || pays.isPresent()
            || passedOn.isPresent());
  }

  /** What is not as expected, in words. */
  Optional<String> differs(Decision<Quotation> decision) {
    return switch (decision) {
      case Decision.Decided<Quotation> decided -> differs(decided.outcome());
      case Decision.Declined<Quotation> declined ->
          refused.isPresent() && refused.get().equals(declined.refusal().code())
              ? Optional.empty()
              : Optional.of(
                  refused.map(code -> "it was to be refused (" + code + ")").orElse(expected())
                      + ", and was refused ("
                      + declined.refusal().code()
                      + "): "
                      + declined.refusal().sentence());
    };
  }

  private Optional<String> differs(Quotation quotation) {
    if (refused.isPresent()) {
      return Optional.of(
          "it was to be refused (" + refused.get() + "), and costs " + quotation.pays() + ".");
    }
    List<String> wrong = new ArrayList<>();
    compare("charge", charge, quotation.charge(), wrong);
    compare("subsidy", subsidy, quotation.subsidies(), wrong);
    compare("remission", remission, quotation.remissions(), wrong);
    compare("pays", pays, quotation.pays(), wrong);
    compare("passed on", passedOn, quotation.passedOn(), wrong);
    return wrong.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", wrong) + ".");
  }

  private static void compare(
      String what, Optional<Money> expected, Money got, List<String> wrong) {
    if (expected.isPresent() && !expected.get().equals(got)) {
      wrong.add(what + " was to be " + expected.get() + ", and is " + got);
    }
  }

  private String expected() {
    return pays.or(() -> charge)
        .map(money -> "it was to cost " + money)
        .orElse("it was to be priced");
  }
}
