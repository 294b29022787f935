package org.tuttihub.domain.workforce;

import java.util.UUID;
import org.tuttihub.domain.values.Urn;
import org.tuttihub.domain.workforce.CpdEvent.Audience;

/** Who comes to an event of continuing professional development. */
public sealed interface Attendee {

  /**
   * Somebody of the hub's workforce, a partner's people among them.
   *
   * @param audience staff, or partners where they work for one
   */
  record Staff(UUID id, Audience audience) implements Attendee {}

  /** A person outside the hub whom it knows already. */
  record Outside(UUID contact) implements Attendee {
    @Override
    public Audience audience() {
      return Audience.PARTNERS;
    }
  }

  /** Somebody who works at a school; the name stands beside the booking until it is forgotten. */
  record AtSchool(Urn school) implements Attendee {
    @Override
    public Audience audience() {
      return Audience.SCHOOL_STAFF;
    }
  }

  Audience audience();
}
