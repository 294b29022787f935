package org.tuttihub.plugin.host.running;

import java.time.Duration;
import java.util.List;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Question;

/** A place where a plugin's policies run. */
public interface Runner extends AutoCloseable {

  /** How many facts are best put in one call. */
  int most();

  /**
   * Puts a question to a policy, for each of the facts.
   *
   * @param within how long it may take
   * @return as many answers; each may still be nothing, or nonsense
   */
  <P, F, T> List<Decision<T>> ask(
      Question<P, F, T> question, PolicyRef policy, List<F> facts, Duration within) throws Failure;

  @Override
  void close();
}
