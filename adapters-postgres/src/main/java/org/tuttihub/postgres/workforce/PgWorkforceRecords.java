package org.tuttihub.postgres.workforce;

import org.tuttihub.application.workforce.CheckIns;
import org.tuttihub.application.workforce.ClearanceRecords;
import org.tuttihub.application.workforce.CpdBookings;
import org.tuttihub.application.workforce.CpdEvents;
import org.tuttihub.application.workforce.ObservationRules;
import org.tuttihub.application.workforce.Observations;
import org.tuttihub.application.workforce.Overrides;
import org.tuttihub.application.workforce.Releases;
import org.tuttihub.application.workforce.Rolls;
import org.tuttihub.application.workforce.Sessions;
import org.tuttihub.application.workforce.Staff;
import org.tuttihub.application.workforce.WorkforceRecords;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the room {@code workforce}, on the connection of one unit of work. */
public interface PgWorkforceRecords extends WorkforceRecords, PgStaffingRecords {
  @Override
  Session session();

  @Override
  default Staff staff() {
    return new PgStaff(session(), View.NOW);
  }

  @Override
  default ClearanceRecords clearanceRecords() {
    return new PgClearanceRecords(session(), View.NOW);
  }

  @Override
  default Overrides overrides() {
    return new PgOverrides(session(), View.NOW);
  }

  @Override
  default Sessions sessions() {
    return new PgSessions(session(), View.NOW);
  }

  @Override
  default Releases releases() {
    return new PgReleases(session(), View.NOW);
  }

  @Override
  default Rolls rolls() {
    return new PgRolls(session(), View.NOW);
  }

  @Override
  default CpdEvents cpdEvents() {
    return new PgCpdEvents(session(), View.NOW);
  }

  @Override
  default CpdBookings cpdBookings() {
    return new PgCpdBookings(session(), View.NOW);
  }

  @Override
  default CheckIns checkIns() {
    return new PgCheckIns(session(), View.NOW);
  }

  @Override
  default Observations observations() {
    return new PgObservations(session(), View.NOW);
  }

  @Override
  default ObservationRules observationRules() {
    return new PgObservationRules(session(), View.NOW);
  }
}
