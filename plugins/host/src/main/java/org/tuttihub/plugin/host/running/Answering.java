package org.tuttihub.plugin.host.running;

import java.util.ArrayList;
import java.util.List;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Question;
import org.tuttihub.domain.policy.Unanswerable;

/** Puts a question to a policy, once for each of the facts. */
final class Answering {
  /** Exact money never wraps around; somebody asked for a world's worth of lessons. */
  private static final Refusal TOO_MUCH =
      Refusal.rule(
          "policy.too-much",
          "The amounts are larger than can be reckoned with.",
          "Look at the quantities, the facts and the prices: one is far too large.");

  private Answering() {}

  static <P, F, T> List<Decision<T>> answers(
      Question<P, F, T> question, Object policy, PolicyRef ref, List<F> facts) {
    P asked = question.policy().cast(policy);
    List<Decision<T>> answers = new ArrayList<>(facts.size());
    for (F one : facts) {
      answers.add(answer(question, asked, ref, one));
    }
    return answers;
  }

  private static <P, F, T> Decision<T> answer(
      Question<P, F, T> question, P policy, PolicyRef ref, F facts) {
    try {
      return question.ask().apply(policy, facts);
    } catch (Unanswerable no) {
      return new Decision.Declined<>(no.refusal(), List.of(), ref);
    } catch (ArithmeticException e) {
      if (String.valueOf(e.getMessage()).endsWith("overflow")) {
        return new Decision.Declined<>(TOO_MUCH, List.of(), ref);
      }
      throw e;
    }
  }
}
