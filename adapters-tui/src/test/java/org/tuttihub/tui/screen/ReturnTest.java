package org.tuttihub.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.access.Drafts;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.records.Changes;
import org.tuttihub.application.today.Visits;
import org.tuttihub.domain.access.OwnTerminal;
import org.tuttihub.domain.access.Palette;
import org.tuttihub.domain.access.Role;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.Desk;
import org.tuttihub.tui.DraftsInMemory;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreToday;

/** What is kept for somebody whose connection dropped, and who comes back. */
class ReturnTest {
  private final List<String> visits = new CopyOnWriteArrayList<>();
  private final Desk desk =
      new Desk(
          new Watched(),
          _ -> new OwnTerminal(false, Palette.MONOCHROME, true),
          new DraftsInMemory(Clock.systemUTC(), Drafts.Limits.USUAL));

  @Test
  void a_connection_that_drops_in_the_middle_of_a_form_loses_nothing() throws Exception {
    try (Live first = new Live(parts("PER-1"))) {
      first.until("LATE").keys.send(":instruments add\r");
      first.until("Instruments › add").keys.send("Tuba 1");
      first.until("Tuba 1");
      first.keys.hangUp();
      assertTrue(first.endsWithin(Duration.ofSeconds(5)));
    }

    try (Live other = new Live(parts("PER-2"))) {
      other.until("LATE");
      assertFalse(other.screen.text().contains("not finished"), other.screen.text());
    }
    try (Live again = new Live(parts("PER-1"))) {
      again.until("A form was not finished: instruments add").keys.send("\r");
      again.until("Tuba 1");
    }
  }

  @Test
  void every_visit_is_begun_and_ended() throws Exception {
    try (Live live = new Live(parts("PER-1"))) {
      live.until("LATE").keys.send("q");
      assertTrue(live.endsWithin(Duration.ofSeconds(5)));
    }

    assertEquals(List.of("PER-1 came", "PER-1 left"), visits);
  }

  @Test
  void a_desk_that_is_broken_keeps_nobody_out() throws Exception {
    Visits broken =
        new Visits() {
          @Override
          public void begun(String actor, Instant at) {
            throw new IllegalStateException("no database");
          }

          @Override
          public void ended(String actor, Instant at) {
            throw new IllegalStateException("no database");
          }
        };
    ConsoleParts parts =
        parts("PER-1").at(new Desk(broken, desk.terminal(), desk.drafts()), OwnTerminal.USUAL);

    try (Live live = new Live(parts)) {
      live.until("LATE").keys.send("q");
      assertTrue(live.endsWithin(Duration.ofSeconds(5)));
    }
  }

  @Test
  void what_somebody_says_of_their_terminal_holds_after_the_next_deed() throws Exception {
    try (Live live = new Live(parts("PER-1"))) {
      live.until("─").keys.send(":hub rename\r");
      live.until("Hub › rename").keys.send("X\u0013");
      live.until("---");
      assertFalse(live.screen.text().contains("─"), live.screen.text());
    }
  }

  private ConsoleParts parts(String person) {
    ConsoleParts usual = Live.parts(StoreToday.of(Store.of(20)), true);
    Actor actor = new Actor(person, "Ana", Set.of(Role.ADMINISTRATOR));
    return new ConsoleParts(
            usual.catalogue(),
            usual.beginning(),
            actor,
            usual.tables(),
            usual.title(),
            usual.notices(),
            Changes.NONE,
            usual.folder(),
            usual.colour(),
            usual.charset())
        .at(desk, OwnTerminal.USUAL);
  }

  private final class Watched implements Visits {
    @Override
    public void begun(String actor, Instant at) {
      visits.add(actor + " came");
    }

    @Override
    public void ended(String actor, Instant at) {
      visits.add(actor + " left");
    }
  }
}
