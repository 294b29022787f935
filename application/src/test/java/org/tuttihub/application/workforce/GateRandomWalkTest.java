package org.tuttihub.application.workforce;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.workforce.ClearanceOverride.Approved;
import org.tuttihub.domain.workforce.Credential;
import org.tuttihub.domain.workforce.OnRoll;
import org.tuttihub.domain.workforce.TeachingSession;
import org.tuttihub.domain.workforce.TeachingSession.Released;
import org.tuttihub.domain.workforce.policy.ClearanceTerms;
import org.tuttihub.domain.workforce.policy.Requirement;
import org.tuttihub.domain.workforce.policy.RequirementKind;

/**
 * Random days, records and policies: no path puts somebody who is not clear, and has no override
 * that holds, into a released session; and whoever is clear no more is never told to teach it.
 */
class GateRandomWalkTest {
  private static final int STEPS = 700;
  private static final int PEOPLE = 5;

  private final WorkforceRoom room = new WorkforceRoom();
  private final Map<String, Optional<UUID>> heldBefore = new HashMap<>();
  private Random random = new Random(0);
  private boolean failing;
  private List<Requirement> asked = List.of();
  private int put;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nobody_who_is_not_clear_comes_into_a_released_session(long seed) {
    random = new Random(seed);
    rules();
    for (int i = 0; i < PEOPLE; i++) {
      String staff = room.teacher("T" + i);
      if (i > 0) {
        shown(staff, "dbs");
        shown(staff, "papers");
      }
    }

    for (int step = 0; step < STEPS; step++) {
      Outcome<Receipt> outcome = step();
      check("seed " + seed + ", step " + step + ": " + outcome);
    }

    assertTrue(put > 5, "Only " + put + " came into a released session, seed " + seed);
  }

  private Outcome<Receipt> step() {
    return switch (random.nextInt(28)) {
      case 0 -> another(() -> room.today = room.today.plusDays(random.nextInt(9)));
      case 1 -> another(this::rules);
      case 2 -> another(this::fail);
      case 3, 4 -> imported();
      case 5, 10, 11 -> room.ask("releases make", Map.of("year", "2026/27", "term", "autumn"));
      case 6, 12, 13, 14, 15 ->
          room.ask("sessions reassign", Map.of("sessions", session(), "to", staff()));
      case 7 -> room.ask("sessions remove", Map.of("sessions", session()));
      case 8 -> override();
      case 9 ->
          room.ask(
              "clearance-records withdraw",
              Map.of("id", "CLR-" + (1 + random.nextInt(20)), "why", "Wrong."));
      case 16 -> planned();
      case 17, 18, 19 ->
          room.ask(
              "sessions change",
              Map.of(
                  "id",
                  session(),
                  random.nextBoolean() ? "staff" : "place",
                  staff(),
                  "on",
                  room.today.plusDays(random.nextInt(20) - 3).toString(),
                  "term",
                  "autumn"));
      default -> shown();
    };
  }

  private Outcome<Receipt> another(Runnable change) {
    change.run();
    return Outcome.refused(Refusal.rule("tests.changed", "Something changed.", ""));
  }

  private void fail() {
    failing = random.nextInt(3) == 0;
    say();
  }

  private void rules() {
    asked =
        List.of(
            random(
                Requirement.of("dbs", "DBS", "A check.", RequirementKind.DBS)
                    .every(2 + random.nextInt(2), 9)),
            Requirement.of("papers", "Papers", "Papers.", RequirementKind.OTHER)
                .thatMayBeOverridden());
    say();
  }

  private Requirement random(Requirement one) {
    return random.nextInt(4) == 0 ? one.every(6, 0) : one;
  }

  private void say() {
    room.rule =
        failing
            ? Outcome.refused(Refusal.rule("policy.failed", "It failed.", "No guess."))
            : Outcome.done(new ClearanceTerms(asked, 6));
  }

  private Outcome<Receipt> imported() {
    int days = random.nextInt(20) - 3;
    LocalDate on = room.today.plusDays(days);
    return room.bring(
        WorkforceRoom.row("s" + random.nextInt(12), on, random.nextInt(5) == 0 ? "" : staff()));
  }

  private Outcome<Receipt> planned() {
    return room.ask(
        "sessions put",
        Map.of(
            "id",
            "lessons:" + random.nextInt(9),
            "on",
            room.today.plusDays(random.nextInt(20) - 3).toString(),
            "minutes",
            "30",
            "service",
            "lessons",
            "staff",
            staff(),
            "term",
            "autumn"));
  }

  private Outcome<Receipt> override() {
    Outcome<Receipt> asking =
        room.ask(
            "overrides ask",
            Map.of(
                "staff",
                staff(),
                "requirement",
                random.nextBoolean() ? "papers" : "dbs",
                "reason",
                "In the post.",
                "until",
                room.today.plusDays(random.nextInt(13)).toString()));
    return asking.then(
        receipt ->
            room.ask(
                random.nextInt(3) == 0 ? room.anna() : room.ben(),
                "overrides approve",
                Map.of("id", receipt.subject().ref())));
  }

  private Outcome<Receipt> shown() {
    return shown(staff(), random.nextInt(3) > 0 ? "dbs" : "papers");
  }

  private Outcome<Receipt> shown(String staff, String requirement) {
    Map<String, String> given = new HashMap<>();
    given.put("staff", staff);
    given.put("requirement", requirement);
    given.put("got_on", room.today.minusDays(random.nextInt(30)).toString());
    if (requirement.equals("dbs")) {
      given.put("level", random.nextInt(6) == 0 ? "enhanced" : "enhanced-barred");
    } else {
      given.put("ends_on", room.today.plusDays(random.nextInt(60)).toString());
    }
    return room.ask("clearance-records add", given);
  }

  private String staff() {
    return "STF-" + (1 + random.nextInt(PEOPLE));
  }

  private String session() {
    return "SES-" + (1 + random.nextInt(12));
  }

  /** Whoever came into a released session is clear; whoever is told to teach one is clear then. */
  private void check(String when) {
    Map<UUID, OnRoll> people = new HashMap<>();
    room.people().forEach(one -> people.put(one.member().identity().id(), one));
    Map<UUID, Bar> bars = new HashMap<>();
    room.board.bars(Optional.empty()).forEach(bar -> bars.put(bar.staff(), bar));
    Map<UUID, LocalDate> came = new HashMap<>();
    for (TeachingSession one : new ArrayList<>(room.sessions())) {
      String ref = one.identity().ref();
      Optional<UUID> now = one instanceof Released r ? r.facts().staff() : Optional.empty();
      if (now.isPresent() && !now.equals(heldBefore.get(ref))) {
        put++;
        LocalDate day = one.facts().on().isBefore(room.today) ? room.today : one.facts().on();
        came.merge(now.get(), day, (a, b) -> a.isBefore(b) ? a : b);
      }
      if (now.isPresent() && isHeld(bars.get(now.get()), one)) {
        assertTrue(isClear(people.get(now.get()), one.facts().on()), when + " teaches " + ref);
      }
      heldBefore.put(ref, now);
    }
    came.forEach((who, day) -> assertTrue(isClear(people.get(who), day), when + " came " + who));
  }

  /** Whether lists say that whoever holds a session teaches it. */
  private boolean isHeld(Bar bar, TeachingSession one) {
    LocalDate on = one.facts().on();
    return !on.isBefore(room.today)
        && (bar == null
            || (bar.from().filter(from -> !on.isBefore(from)).isPresent()
                && bar.until().filter(on::isAfter).isEmpty()));
  }

  /** The same told in another way than the gate does it. */
  private boolean isClear(OnRoll one, LocalDate day) {
    return !failing && asked.stream().allMatch(r -> isMet(one, r, day));
  }

  private static boolean isMet(OnRoll one, Requirement asked, LocalDate day) {
    for (Credential c : one.credentials()) {
      boolean fits =
          c.requirement().equals(asked.code())
              && (asked.level().isEmpty() || c.level().equals(asked.level()));
      boolean begun = !day.isBefore(c.gotOn());
      boolean young =
          asked.months().isEmpty() || day.isBefore(c.gotOn().plusMonths(asked.months().get()));
      boolean says = c.endsOn().isEmpty() || !day.isAfter(c.endsOn().get());
      if (fits && begun && young && says) {
        return true;
      }
    }
    for (Approved o : one.overrides()) {
      if (!asked.safeguarding()
          && o.request().requirement().equals(asked.code())
          && !o.by().equals(o.request().by())
          && !day.isBefore(o.on())
          && !day.isAfter(o.request().until())) {
        return true;
      }
    }
    return false;
  }
}
