package org.tuttihub.postgres;

import static org.tuttihub.postgres.Examples.DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.plugins.LocalPolicy.Answer;
import org.tuttihub.application.workforce.Board;
import org.tuttihub.application.workforce.ClearanceRules;
import org.tuttihub.application.workforce.ReleaseTerm;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Period;
import org.tuttihub.domain.workforce.ClearanceRecord;
import org.tuttihub.domain.workforce.ClearanceRecord.How;
import org.tuttihub.domain.workforce.Credential;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.TeachingSession;
import org.tuttihub.domain.workforce.policy.ClearanceTerms;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.Requirement;
import org.tuttihub.domain.workforce.policy.RequirementKind;
import org.tuttihub.domain.workforce.policy.WorkRole;

/** Measures by hand 700 people, 30 requirements each, and 40,000 sessions; no test. */
final class WorkforceBench implements ClearanceRules {
  private static final int PEOPLE = 700;
  private static final int ASKED = 30;
  private static final int SESSIONS = 40_000;

  private final PgHub hub;
  private final ClearanceTerms terms =
      new ClearanceTerms(
          IntStream.range(0, ASKED)
              .mapToObj(
                  i ->
                      Requirement.of("thing-" + i, "Thing", "A thing.", RequirementKind.OTHER)
                          .every(24, 60))
              .toList(),
          6);

  private WorkforceBench(PgHub hub) {
    this.hub = hub;
  }

  @Override
  public Map<Asked, Outcome<Answer<ClearanceTerms>>> terms(Collection<Asked> asked) {
    Map<Asked, Outcome<Answer<ClearanceTerms>>> all = new HashMap<>();
    asked.forEach(one -> all.put(one, Outcome.done(new Answer<>(terms, List.of(), "bench"))));
    return all;
  }

  public static void main(String[] args) {
    try (TestDatabase database = TestDatabase.empty();
        PgHub hub = database.open()) {
      new WorkforceBench(hub).run();
    }
  }

  private void run() {
    List<UUID> staff = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      int number = i;
      new Deeds(hub).now(r -> staff.add(person(r, number)));
    }
    new Deeds(hub)
        .now(
            r ->
                r.sessions()
                    .addAll(
                        IntStream.range(0, SESSIONS).mapToObj(i -> session(i, staff)).toList()));
    Board board = new Board(hub.reads().workforce(), this);
    for (int i = 0; i < 15; i++) {
      timed("board", () -> board.rows(Optional.empty()));
    }
    for (int i = 0; i < 3; i++) {
      timed("bars", () -> board.bars(Optional.empty()));
    }
    ReleaseTerm release = new ReleaseTerm(hub.work(), UUID::randomUUID, this);
    timed(
        "release",
        () ->
            Deeds.done(
                release.make(
                    Examples.acting(),
                    new ReleaseTerm.Make(
                        AcademicYear.containing(Examples.acting().today()), Term.Season.AUTUMN))));
  }

  private static UUID person(AllRecords r, int number) {
    Identity identity = new Identity(UUID.randomUUID(), "STF-" + (1000 + number));
    r.staff()
        .add(
            new Member(
                identity,
                "Teacher " + number,
                "",
                Engagement.EMPLOYED,
                Optional.empty(),
                List.of(WorkRole.TEACHER),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                new Period(DAY.minusYears(9), Optional.empty())));
    LocalDate today = Examples.acting().today();
    for (int i = 0; i < ASKED; i++) {
      r.clearanceRecords()
          .add(
              new ClearanceRecord(
                  new Identity(UUID.randomUUID(), "CLR-" + (100_000 + number * ASKED + i)),
                  identity.id(),
                  new Credential(
                      "thing-" + i,
                      today.minusDays(number % 500),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty()),
                  How.SEEN,
                  "bench",
                  today,
                  Optional.empty(),
                  Optional.empty()));
    }
    return identity.id();
  }

  private static TeachingSession session(int number, List<UUID> staff) {
    LocalDate on = Examples.acting().today().plusDays(number % 60);
    return new TeachingSession.Planned(
        new TeachingSession.Facts(
            new Identity(UUID.randomUUID(), "SES-" + (1000 + number)),
            "L-" + number,
            AcademicYear.containing(Examples.acting().today()),
            Term.Season.AUTUMN,
            on,
            "14:30",
            30,
            "lessons",
            Optional.empty(),
            "",
            Optional.of(staff.get(number % staff.size()))));
  }

  private static void timed(String what, Runnable run) {
    long began = System.nanoTime();
    run.run();
    System.out.printf("%-10s %8.1f ms%n", what, (System.nanoTime() - began) / 1e6);
  }
}
