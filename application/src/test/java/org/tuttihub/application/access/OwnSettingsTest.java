package org.tuttihub.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.domain.access.OwnTerminal;
import org.tuttihub.domain.access.Palette;
import org.tuttihub.domain.access.Role;

class OwnSettingsTest {
  private final InMemoryTutti tutti = new InMemoryTutti();
  private final OwnSettings settings = new OwnSettings(tutti.hub);

  @Test
  void a_viewer_says_how_they_like_their_terminal_and_takes_it_back() {
    done(tutti.ask("people add", Map.of("sign_in", "v.looks", "name", "Vera", "roles", "viewer")));
    Actor vera = new Actor("PER-1", "Vera", Set.of(Role.VIEWER));

    Receipt receipt =
        done(
            tutti.ask(
                by(vera), "me change", Map.of("line_by_line", "yes", "palette", "monochrome")));
    assertEquals("Your settings are changed.", receipt.said());
    assertEquals(new OwnTerminal(true, Palette.MONOCHROME, false), settings.of(vera));

    done(tutti.ask(by(vera), "history undo", Map.of("deed", receipt.deed().toString())));
    assertEquals(OwnTerminal.USUAL, settings.of(vera));
  }

  @Test
  void what_an_administrator_changes_of_a_person_leaves_their_terminal_alone() {
    done(tutti.ask("people add", Map.of("sign_in", "v.looks", "name", "Vera", "roles", "viewer")));
    Actor vera = new Actor("PER-1", "Vera", Set.of(Role.VIEWER));
    done(tutti.ask(by(vera), "me change", Map.of("ascii", "yes")));

    done(tutti.ask("people change", Map.of("id", "PER-1", "name", "Vera Looks")));
    done(tutti.ask("people disable", Map.of("id", "PER-1")));
    done(tutti.ask("people enable", Map.of("id", "PER-1")));

    assertEquals(new OwnTerminal(false, Palette.USUAL, true), settings.of(vera));
  }

  @Test
  void whoever_is_nobody_that_signs_in_is_told_what_to_do_instead() {
    Actor local = Actor.local("ana");

    assertEquals(
        "me.nobody",
        refused(tutti.ask(by(local), "me change", Map.of("line_by_line", "yes"))).code());
    assertEquals(OwnTerminal.USUAL, settings.of(local));
  }

  private Acting by(Actor actor) {
    return new Acting.Beginning(Acts.CLOCK, tutti.ids).by(actor, Door.CONSOLE);
  }
}
