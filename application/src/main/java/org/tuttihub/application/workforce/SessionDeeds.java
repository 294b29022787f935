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
import org.tuttihub.application.imports.RunImport;
import org.tuttihub.application.records.UnitOfWork;

/** What is done with sessions. What changes who holds them is never undone past the gate. */
record SessionDeeds(UnitOfWork<? extends WorkforceRecords> work, Ids ids, ClearanceRules rules) {
  private static final String AGAIN =
      "give the sessions to them again (sessions reassign), which looks whether they are clear";
  private static final Note SESSIONS =
      Note.of("sessions", "Sessions", "Which, such as SES-3; up to 500").naming(Sessions.NOUN);

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
}
