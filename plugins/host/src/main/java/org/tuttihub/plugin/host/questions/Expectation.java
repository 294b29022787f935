package org.tuttihub.plugin.host.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.domain.policy.Decision;

/** Holds a decision against what a worked example expects. */
final class Expectation {
  private Expectation() {}

  /**
   * What is not as expected, in words; empty when all is.
   *
   * @param refused the code of the refusal that is expected; absent where an answer is
   * @param wrong what about an answer is not as expected
   */
  static <T> Optional<String> differs(
      Optional<String> refused, Decision<T> decision, Function<T, List<String>> wrong) {
    return switch (decision) {
      case Decision.Decided<T> decided ->
          refused.isPresent()
              ? Optional.of("it was to be refused (" + refused.get() + "), and is answered.")
              : Optional.of(wrong.apply(decided.outcome()))
                  .filter(all -> !all.isEmpty())
                  .map(all -> String.join("; ", all) + ".");
      case Decision.Declined<T> declined ->
          refused.filter(declined.refusal().code()::equals).isPresent()
              ? Optional.empty()
              : Optional.of(
                  refused
                          .map(code -> "it was to be refused (" + code + ")")
                          .orElse("it was to hold")
                      + ", and was refused ("
                      + declined.refusal().code()
                      + "): "
                      + declined.refusal().sentence());
    };
  }
}
