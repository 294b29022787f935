package org.tuttihub.plugin.host;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.tuttihub.domain.policy.Decision;

/** How a plugin has fared since the start. */
final class Figures {
  private final LongAdder calls = new LongAdder();
  private final LongAdder nanos = new LongAdder();
  private final LongAdder refusals = new LongAdder();
  private final LongAdder failures = new LongAdder();

  void answered(List<? extends Decision<?>> decisions, long took) {
    calls.add(decisions.size());
    nanos.add(took);
    refusals.add(decisions.stream().filter(Decision.Declined.class::isInstance).count());
  }

  void failed() {
    failures.increment();
  }

  long calls() {
    return calls.sum();
  }

  long meanMicros() {
    long count = calls();
    return count == 0 ? 0 : nanos.sum() / count / 1000;
  }

  long refusals() {
    return refusals.sum();
  }

  long failures() {
    return failures.sum();
  }
}
