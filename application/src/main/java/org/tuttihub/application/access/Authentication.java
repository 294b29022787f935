package org.tuttihub.application.access;

import java.util.Optional;
import org.tuttihub.application.acting.Actor;

/** Finds out who acts. */
public interface Authentication {

  /**
   * Who a bearer token acts for; empty when it is unknown, expired, revoked, or its person gone.
   */
  Optional<Actor> byToken(String secret);
}
