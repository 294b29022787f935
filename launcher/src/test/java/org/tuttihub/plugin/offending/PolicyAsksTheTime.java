package org.tuttihub.plugin.offending;

import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import org.tuttihub.application.plugins.PolicyHost;

/** Offends: a policy goes by what it is asked, and sees nothing else of the house. */
public final class PolicyAsksTheTime {
  final ReentrantLock lock = new ReentrantLock();
  PolicyHost host;

  long now(Clock clock) {
    return clock.millis();
  }
}
