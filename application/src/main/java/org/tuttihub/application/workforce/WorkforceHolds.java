package org.tuttihub.application.workforce;

import java.util.List;
import org.tuttihub.application.catalogue.Held;
import org.tuttihub.application.records.Noun;

/** What the room {@code workforce} holds about people. */
public final class WorkforceHolds {
  private static final String STAFF = "Somebody who works for the hub";
  private static final String SAFE = "So that nobody is with children who may not be.";
  private static final String OFFERED = "To know what was offered to whoever fills a vacancy.";
  private static final String SHOWN =
      "As long as they work for the hub; after that without a name, once they are erased.";

  private static final String LEARNS = "To know how far a trainee has come, and with whom.";
  private static final String TRAINED = "To know how much training they had.";

  public static final List<Held> ABOUT_PEOPLE =
      List.of(
          Held.of(Staff.NOUN, "name", STAFF, "To know who works for the hub."),
          Held.of(Staff.NOUN, "email", STAFF, "To write to them."),
          Held.of(Staff.NOUN, "engagement", STAFF, "To know what must be asked of them."),
          Held.of(Staff.NOUN, "roles", STAFF, "To know what must be asked of them."),
          Held.of(Staff.NOUN, "instruments", STAFF, "To know what they can teach."),
          Held.of(Staff.NOUN, "areas", STAFF, "To know where they work."),
          Held.of(Staff.NOUN, "hours", STAFF, "To know how much can be taught."),
          Held.of(Staff.NOUN, "skills", STAFF, "To know what else they can do."),
          Held.of(Staff.NOUN, "manager", STAFF, "To know who looks after them."),
          Held.of(
              Staff.NOUN, "partner", "Somebody who works for a partner", "To know whose they are."),
          Held.of(Staff.NOUN, "from", STAFF, "To know when they may teach."),
          Held.of(Staff.NOUN, "until", STAFF, "To know when they may teach."),
          computed(WorkforceViews.CLEARANCE, "name"),
          computed(WorkforceViews.CLEARANCE, "state"),
          computed(WorkforceViews.CLEARANCE, "reasons"),
          computed(WorkforceViews.RENEWALS, "name"),
          computed(WorkforceViews.RENEWALS, "requirement"),
          computed(WorkforceViews.DETAILS, "name"),
          computed(WorkforceViews.LEAVERS, "name"),
          Held.of(
                  WorkforceViews.LEAVERS,
                  "kept_because",
                  "Somebody who left",
                  "To know why it is held longer who they were.")
              .kept("Until somebody says that it is held no longer."),
          Held.of(ClearanceRecords.NOUN, "name", STAFF, SAFE).kept(SHOWN),
          Held.of(ClearanceRecords.NOUN, "requirement", STAFF, SAFE).kept(SHOWN),
          Held.of(ClearanceRecords.NOUN, "got_on", STAFF, SAFE).kept(SHOWN),
          Held.of(ClearanceRecords.NOUN, "ends_on", STAFF, SAFE).kept(SHOWN),
          Held.of(ClearanceRecords.NOUN, "level", STAFF, SAFE).kept(SHOWN),
          Held.of(ClearanceRecords.NOUN, "why", STAFF, "To know why a record does not count."),
          detail("number", "To tell one certificate from another."),
          detail("remarks", "To know what was decided on a check."),
          detail("kept_because", "To know why the details are kept longer."),
          Held.of(
              ClearanceRecords.NOUN,
              "seen_by",
              "Whoever saw what somebody has shown",
              "To know whom to ask about it."),
          Held.of(
              ClearanceRecords.NOUN,
              "sampled_by",
              "Whoever checked a declaration by sample",
              "To know whom to ask about it."),
          computed(CheckInViews.DUE, "name"),
          Held.of(CheckIns.NOUN, "staff", STAFF, SAFE).kept(SHOWN),
          Held.of(CheckIns.NOUN, "name", STAFF, SAFE).kept(SHOWN),
          Held.of(CheckIns.NOUN, "manager", STAFF, "To know who looks after them.").kept(SHOWN),
          Held.of(CheckIns.NOUN, "manager_name", STAFF, "To know who looks after them.")
              .kept(SHOWN),
          Held.of(CheckIns.NOUN, "open", STAFF, SAFE).kept(SHOWN),
          Held.of(CheckIns.NOUN, "agreed", STAFF, "To know what was agreed.").kept(SHOWN),
          Held.of(Overrides.NOUN, "name", STAFF, SAFE),
          Held.of(Overrides.NOUN, "reason", STAFF, "To know why they taught without something."),
          Held.of(
              Overrides.NOUN,
              "asked_by",
              "Whoever asked for an override",
              "So that it is on record who answers for it."),
          Held.of(
              Overrides.NOUN,
              "approved_by",
              "Whoever approved an override",
              "So that it is on record who answers for it."),
          Held.of(Sessions.NOUN, "name", STAFF, "To know who teaches a session."),
          Held.of(WorkforceViews.COVER, "name", STAFF, "To know who does not teach a session."),
          Held.of(Releases.NOUN, "people", STAFF, "To show that everybody was clear."),
          Held.of(
              Releases.NOUN,
              "by",
              "Whoever released a term's sessions",
              "So that it is on record who answers for it."),
          Held.of(Vacancies.NOUN, "staff", STAFF, "To know who does the work.").kept(SHOWN),
          Held.of(Vacancies.NOUN, "name", STAFF, "To know who does the work.").kept(SHOWN),
          Held.of(Vacancies.NOUN, "years_teaching", STAFF, OFFERED).kept(SHOWN),
          Held.of(Vacancies.NOUN, "grade", STAFF, OFFERED).kept(SHOWN),
          Held.of(Vacancies.NOUN, "hourly_pence", STAFF, OFFERED).kept(SHOWN),
          Held.of(Vacancies.NOUN, "yearly_pence", STAFF, OFFERED).kept(SHOWN),
          Held.of(Vacancies.NOUN, "points", STAFF, OFFERED).kept(SHOWN),
          Held.of(Traineeships.NOUN, "staff", STAFF, LEARNS).kept(SHOWN),
          Held.of(Traineeships.NOUN, "name", STAFF, LEARNS).kept(SHOWN),
          Held.of(Traineeships.NOUN, "mentor", STAFF, LEARNS).kept(SHOWN),
          Held.of(Traineeships.NOUN, "strand", STAFF, LEARNS).kept(SHOWN),
          Held.of(Traineeships.NOUN, "done", STAFF, LEARNS).kept(SHOWN),
          Held.of(Traineeships.NOUN, "shadowed", STAFF, LEARNS).kept(SHOWN),
          Held.of(CpdBookings.NOUN, "staff", STAFF, TRAINED).kept(SHOWN),
          Held.of(CpdBookings.NOUN, "state", "Whoever booked an event", TRAINED).kept(SHOWN),
          Held.of(
                  CpdBookings.NOUN,
                  "contact",
                  "Somebody of a partner who comes to an event",
                  "To know who comes.")
              .kept("As long as the contact."),
          Held.of(CpdBookings.NOUN, "name", STAFF, TRAINED).kept(SHOWN),
          Held.of(
                  CpdBookings.NOUN,
                  "guest",
                  "Somebody outside who comes to an event",
                  "To know who comes.")
              .kept("Until it is forgotten for good, which is due a year after the event."),
          Held.of(CpdBookings.NOUN, "school", "Somebody at a school", "To know whence they come."),
          Held.of(CpdViews.HOURS, "name", STAFF, TRAINED)
              .kept("Until it is computed again, which is each time; it is not kept."));

  private WorkforceHolds() {}

  private static Held computed(Noun noun, String field) {
    return Held.of(noun, field, STAFF, SAFE)
        .kept("Until it is computed again, which is each time; it is not kept.");
  }

  private static Held detail(String field, String purpose) {
    return Held.of(ClearanceRecords.NOUN, field, STAFF, purpose)
        .kept(
            "Until it is forgotten for good: after six months, unless the policy says otherwise.");
  }
}
