package org.tuttihub.application.workforce;

import static org.tuttihub.domain.access.Permission.RELEASE_SESSIONS;
import static org.tuttihub.domain.access.Permission.WRITE_WORKFORCE;

import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.history.Put;
import org.tuttihub.application.imports.RunImport;
import org.tuttihub.application.programme.Activities;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.application.schools.Schools;

/** What is done with sessions. What changes who holds them is never undone past the gate. */
record SessionDeeds(UnitOfWork<? extends WorkforceRecords> work, Ids ids, ClearanceRules rules) {
  private static final String AGAIN =
      "give the sessions to them again (sessions reassign), which looks whether they are clear";
  private static final Note SESSIONS =
      Note.of("sessions", "Sessions", "Which, such as SES-3" + Several.UP_TO).naming(Sessions.NOUN);

  private static final Note ON = Note.of("on", "On", "The day");
  private static final Note TIME = Note.of("time", "Time", "When it begins, such as 14:30");
  private static final Note MINUTES = Note.of("minutes", "Minutes", "How long it lasts");
  private static final Note SERVICE = Note.of("service", "Service", "What is taught");
  private static final Note SCHOOL =
      Note.of("school", "School", "At or for which school, by its URN").naming(Schools.NOUN);
  private static final Note PLACE = Note.of("place", "Place", "Where it is");
  private static final Note STAFF =
      Note.of("staff", "Staff", "Who holds it, such as STF-3; nobody yet unless given")
          .naming(Staff.NOUN);
  private static final Note[] NOTES = {
    ON,
    TIME,
    MINUTES,
    SERVICE,
    SCHOOL,
    PLACE,
    STAFF,
    Note.of("activity", "Activity", "What of the programme it is part of, such as ACT-3")
        .naming(Activities.NOUN),
    Note.of("term", "Term", "The hub's term on that day unless given"),
    Note.of("source", "Session", "What the lesson system calls it, where it does")
  };

  Stream<Operation> all(RunImport<? extends WorkforceRecords> imports) {
    MoveSessions move = new MoveSessions(work, rules);
    return Stream.of(
        new FileIn<>(
            Sessions.NOUN,
            "Take a term's sessions from the lesson system",
            Shape.of(SessionLine.Beside.class),
            List.of(Note.of("term", "Term", "The term of rows that name none")),
            (acting, file, beside) -> imports.open(acting, file, new ImportSessions(ids, beside))),
        Deed.of(
            Sessions.NOUN,
            "plan",
            "Plan an activity's sessions: one a week in the hub's terms",
            WRITE_WORKFORCE,
            PlanSeries.Series.class,
            new PlanSeries(work, ids)::plan,
            Note.of("activity", "Activity", "Of the programme, such as ACT-3")
                .naming(Activities.NOUN),
            Note.of("first", "First", "The day of the first one"),
            Note.of("until", "Until", "The last day; the end of that term unless given"),
            Note.of("weeks", "Weeks", "From one to the next; 1 unless given"),
            Note.of("except", "Except", "Days on which there is none, such as half-term"),
            TIME,
            MINUTES,
            Note.of("service", "Service", "What is taught; the activity's title unless given"),
            SCHOOL,
            PLACE,
            STAFF,
            Note.of("group", "Group", "Which class, where several are at the same time")),
        adding(work),
        changing(work),
        Put.<WorkforceRecords, PlanSessions.Add, PlanSessions.Alter>deed(
            work,
            WorkforceRecords::sessions,
            this::adding,
            this::changing,
            "Put a session by the id that another system has for it"),
        Deed.of(
                Sessions.NOUN,
                "reassign",
                "Give sessions to somebody who is clear for them",
                RELEASE_SESSIONS,
                MoveSessions.Reassign.class,
                move::reassign,
                SESSIONS,
                Note.of("to", "To", "Who holds them from now on, such as STF-3").naming(Staff.NOUN))
            .never(AGAIN),
        Deed.of(
                Sessions.NOUN,
                "remove",
                "Take people off sessions; what is released needs cover then",
                WRITE_WORKFORCE,
                MoveSessions.Some.class,
                move::remove,
                SESSIONS)
            .never(AGAIN),
        Deed.of(
                Sessions.NOUN,
                "cancel",
                "Cancel sessions",
                WRITE_WORKFORCE,
                MoveSessions.Some.class,
                move::cancel,
                SESSIONS)
            .never("plan them again in the lesson system, and import them"),
        Deed.of(
                Releases.NOUN,
                "make",
                "Release a term's sessions, once everybody who holds one is clear",
                RELEASE_SESSIONS,
                ReleaseTerm.Make.class,
                new ReleaseTerm(work, ids, rules)::make,
                Note.of("year", "Year", "The academic year, such as 2026/27"),
                Note.of("term", "Term", "Which term of it"))
            .never("take people off their sessions, or cancel them"));
  }

  private Deed<PlanSessions.Add> adding(UnitOfWork<? extends WorkforceRecords> within) {
    return Deed.of(
        Sessions.NOUN,
        "add",
        "Plan one session",
        WRITE_WORKFORCE,
        PlanSessions.Add.class,
        new PlanSessions(within, ids)::add,
        NOTES);
  }

  private Deed<PlanSessions.Alter> changing(UnitOfWork<? extends WorkforceRecords> within) {
    return Deed.of(
        Sessions.NOUN,
        "change",
        "Say something else of a session; who holds it only until it is released",
        WRITE_WORKFORCE,
        PlanSessions.Alter.class,
        new PlanSessions(within, ids)::change,
        NOTES);
  }
}
