package org.tuttihub.postgres.programme;

import org.tuttihub.application.programme.Activities;
import org.tuttihub.application.programme.Bookings;
import org.tuttihub.application.programme.OfferWindows;
import org.tuttihub.application.programme.ProgrammeRecords;
import org.tuttihub.application.programme.PupilCounts;
import org.tuttihub.application.programme.WaitingCounts;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the room {@code programme}, on the connection of one unit of work. */
public interface PgProgrammeRecords extends ProgrammeRecords {
  Session session();

  @Override
  default Activities activities() {
    return new PgActivities(session(), View.NOW);
  }

  @Override
  default OfferWindows offerWindows() {
    return new PgOfferWindows(session(), View.NOW);
  }

  @Override
  default Bookings bookings() {
    return new PgBookings(session(), View.NOW);
  }

  @Override
  default WaitingCounts waitingCounts() {
    return new PgWaitingCounts(session(), View.NOW);
  }

  @Override
  default PupilCounts pupilCounts() {
    return new PgPupilCounts(session(), View.NOW);
  }
}
