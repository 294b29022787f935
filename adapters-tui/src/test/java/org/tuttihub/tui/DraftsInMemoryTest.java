package org.tuttihub.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.access.Drafts;

class DraftsInMemoryTest {
  private Instant now = Instant.parse("2026-11-22T10:00:00Z");
  private final Drafts drafts =
      new DraftsInMemory(new Moving(), new Drafts.Limits(3, 100, Duration.ofDays(7)));

  @Test
  void everybody_gets_back_what_is_theirs_and_nobody_elses() {
    drafts.keep("PER-1", "gaps add", Map.of("text", "few bands"));

    assertEquals(Map.of("gaps add", Map.of("text", "few bands")), drafts.of("PER-1"));
    assertEquals(Map.of(), drafts.of("PER-2"));
  }

  @Test
  void too_many_forms_push_out_the_oldest() {
    for (String form : new String[] {"a", "b", "c", "d"}) {
      drafts.keep("PER-1", form, Map.of("text", form));
    }

    assertEquals(Set.of("b", "c", "d"), drafts.of("PER-1").keySet());
  }

  @Test
  void too_many_letters_push_out_the_oldest_and_too_long_a_form_is_not_kept() {
    drafts.keep("PER-1", "a", Map.of("text", "x".repeat(60)));
    drafts.keep("PER-1", "b", Map.of("text", "x".repeat(60)));
    drafts.keep("PER-1", "c", Map.of("text", "x".repeat(101)));

    assertEquals(Set.of("b"), drafts.of("PER-1").keySet());
  }

  @Test
  void drafts_end_after_their_time_and_when_they_are_finished() {
    drafts.keep("PER-1", "a", Map.of("text", "x"));
    drafts.keep("PER-1", "b", Map.of("text", "x"));
    drafts.drop("PER-1", "a");

    assertEquals(Set.of("b"), drafts.of("PER-1").keySet());
    now = now.plus(Duration.ofDays(8));
    assertEquals(Map.of(), drafts.of("PER-1"));
  }

  @Test
  void nothing_of_them_is_told_by_their_name() {
    drafts.keep("PER-1", "gaps add", Map.of("text", "few bands"));

    assertEquals("drafts", drafts.toString());
  }

  private final class Moving extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
