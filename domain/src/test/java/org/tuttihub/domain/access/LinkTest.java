package org.tuttihub.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;

class LinkTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @Test
  void it_is_good_until_its_end_and_for_as_many_uses_as_it_has() {
    Link link = link(2);

    assertTrue(link.isGood(NOW));
    assertFalse(link.isGood(NOW.plusSeconds(60)));
    Link used = done(done(link.use(NOW)).use(NOW));
    assertFalse(used.isGood(NOW));
    assertEquals("links.over", code(used.use(NOW)));
    assertEquals("links.over", code(link.use(NOW.plusSeconds(60))));
  }

  @Test
  void it_is_revoked_once_and_then_good_for_nothing() {
    Link revoked = done(link(2).revoke(NOW));

    assertEquals("links.over", code(revoked.use(NOW)));
    assertEquals("links.already-revoked", code(revoked.revoke(NOW)));
  }

  @Test
  void whoever_holds_it_is_told_the_same_whatever_the_reason() {
    Link used = done(link(1).use(NOW));
    Link revoked = done(link(1).revoke(NOW));

    assertEquals(used.use(NOW), revoked.use(NOW));
    assertEquals(used.use(NOW), link(1).use(NOW.plusSeconds(60)));
  }

  @Test
  void no_walk_uses_it_more_often_than_it_may_be_used() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Link link = link(1 + random.nextInt(5));
      boolean ended = false;
      int uses = 0;
      for (int step = 0; step < 30; step++) {
        Instant at = NOW.plusSeconds(random.nextInt(90));
        boolean revokes = random.nextInt(10) == 0;
        Outcome<Link> next = revokes ? link.revoke(at) : link.use(at);
        if (next instanceof Outcome.Done<Link>(Link done)) {
          assertFalse(!revokes && (ended || !at.isBefore(link.expires())), "seed " + seed);
          uses += revokes ? 0 : 1;
          ended = ended || revokes;
          link = done;
        }
      }
      assertEquals(uses, link.used(), "seed " + seed);
      assertTrue(uses <= link.uses(), "seed " + seed);
    }
  }

  private static Link link(int uses) {
    return new Link(
        new Identity(new UUID(1, 2), "LNK-1"),
        "booking",
        Optional.empty(),
        "",
        "",
        Map.of(),
        "0a".repeat(32),
        NOW.plusSeconds(60),
        uses,
        0,
        Optional.empty());
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(var refusal) -> throw new AssertionError(refusal.sentence());
    };
  }

  private static String code(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.code() : "done";
  }
}
