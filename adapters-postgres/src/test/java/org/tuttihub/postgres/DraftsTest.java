package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.access.Drafts;

/** Unfinished forms outlive the process in which they were typed. */
class DraftsTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Drafts.Limits FEW = new Drafts.Limits(3, 100, Duration.ofDays(14));

  private static TestDatabase database;
  private static PgHub hub;

  @BeforeAll
  static void open() {
    database = TestDatabase.empty();
    hub = database.open();
  }

  @AfterAll
  static void close() {
    hub.close();
    database.close();
  }

  @BeforeEach
  void empty() {
    database.sql("delete from draft");
  }

  @Test
  void everybody_gets_back_what_is_theirs_from_another_process_and_nobody_elses() {
    at(0).keep("PER-1", "gaps add", Map.of("text", "few\0 bands\n\"north\"", "groups", ""));

    try (PgHub other = database.open()) {
      Drafts there = other.drafts(clock(1), FEW);

      assertEquals(
          Map.of("gaps add", Map.of("text", "few bands\n\"north\"", "groups", "")),
          there.of("PER-1"));
      assertEquals(Map.of(), there.of("PER-2"));
    }
  }

  @Test
  void what_was_typed_last_counts_and_what_is_done_is_gone() {
    at(0).keep("PER-1", "a", Map.of("text", "x", "more", "y"));
    at(1).keep("PER-1", "a", Map.of("text", "z"));
    at(2).keep("PER-1", "b", Map.of("text", "x"));

    at(3).drop("PER-1", "b");

    assertEquals(Map.of("a", Map.of("text", "z")), at(3).of("PER-1"));
  }

  @Test
  void too_many_forms_and_too_many_letters_push_out_the_oldest_of_the_same_person() {
    at(0).keep("PER-2", "kept", Map.of("text", "x"));
    for (String form : List.of("a", "b", "c", "d")) {
      at(form.charAt(0)).keep("PER-1", form, Map.of("text", form));
    }
    assertEquals(List.of("b", "c", "d"), List.copyOf(at(200).of("PER-1").keySet()));

    at(200).keep("PER-1", "e", Map.of("text", "x".repeat(98)));
    at(201).keep("PER-1", "f", Map.of("text", "x".repeat(101)));

    assertEquals(List.of("c", "d", "e"), List.copyOf(at(202).of("PER-1").keySet()));
    at(203).keep("PER-1", "g", Map.of("text", "xxx"));
    assertEquals(List.of("g"), List.copyOf(at(204).of("PER-1").keySet()));
    assertEquals(1, at(204).of("PER-2").size());
  }

  @Test
  void after_their_time_they_are_not_shown_and_go_when_anybody_leaves_something() {
    at(0).keep("PER-1", "a", Map.of("text", "x"));
    Drafts later = hub.drafts(Clock.fixed(NOON.plus(Duration.ofDays(15)), ZoneOffset.UTC), FEW);

    assertEquals(Map.of(), later.of("PER-1"));
    later.keep("PER-2", "b", Map.of("text", "y"));

    assertEquals(List.of("PER-2"), database.sql("select actor from draft"));
  }

  private static Drafts at(int seconds) {
    return hub.drafts(clock(seconds), FEW);
  }

  private static Clock clock(int seconds) {
    return Clock.fixed(NOON.plusSeconds(seconds), ZoneOffset.UTC);
  }
}
