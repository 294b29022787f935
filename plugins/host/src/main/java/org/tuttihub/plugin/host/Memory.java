package org.tuttihub.plugin.host;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.PolicyRef;

/**
 * The last few answers, by what was asked: a unit of work that is run again after a conflict gets
 * the answer that it had. Small, and in memory only: facts about a family are never stored.
 */
final class Memory {
  private static final int MOST = 64;

  private record Asked(PolicyRef policy, Object facts) {}

  private final Map<Asked, Decision<?>> answers =
      new LinkedHashMap<>(2 * MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Decision<?>> eldest) {
          return size() > MOST;
        }
      };

  /** The remembered answer; nothing when there is none. The facts' question settles its type. */
  @SuppressWarnings("unchecked")
  synchronized <T> Decision<T> recall(PolicyRef policy, Object facts) {
    return (Decision<T>) answers.get(new Asked(policy, facts));
  }

  synchronized void keep(PolicyRef policy, Object facts, Decision<?> answer) {
    answers.put(new Asked(policy, facts), answer);
  }
}
