package org.tuttihub.domain.policy;

import java.util.List;
import org.tuttihub.domain.outcome.Refusal;

/**
 * What a policy says to the facts it was given.
 *
 * @param <T> what is decided
 */
public sealed interface Decision<T> {

  /** Why, in plain English, in the order in which the rules were applied. */
  List<String> reasons();

  /** The policy that was relied upon, and its version. */
  PolicyRef by();

  /** The policy has an answer. */
  record Decided<T>(T outcome, List<String> reasons, PolicyRef by) implements Decision<T> {
    public Decided {
      reasons = List.copyOf(reasons);
    }
  }

  /** The policy says no, or cannot say: the refusal names the rule and what would satisfy it. */
  record Declined<T>(Refusal refusal, List<String> reasons, PolicyRef by) implements Decision<T> {
    public Declined {
      reasons = List.copyOf(reasons);
    }
  }
}
