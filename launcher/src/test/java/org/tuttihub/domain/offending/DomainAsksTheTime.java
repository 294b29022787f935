package org.tuttihub.domain.offending;

import java.time.Instant;

public final class DomainAsksTheTime {
  public Instant time() {
    return Instant.now();
  }
}
