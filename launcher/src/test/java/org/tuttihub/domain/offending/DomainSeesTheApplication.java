package org.tuttihub.domain.offending;

import org.tuttihub.application.acting.Door;

public final class DomainSeesTheApplication {
  public Door door() {
    return Door.REST;
  }
}
