package org.tuttihub.application.instruments;

import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.instruments.Schedule;
import org.tuttihub.domain.values.Identity;

/** Maintenance that comes again; files call a schedule by its reference. */
public interface Schedules extends KeptMany<Schedule> {
  Noun NOUN = new Noun("instruments", "maintenance-schedules", "maintenance schedule", "MNT");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Schedule schedule) {
    return schedule.identity();
  }
}
