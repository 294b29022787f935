package org.tuttihub.tui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.domain.access.Role;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreCatalogue;

class MeantTest {
  private static final Actor ANA = Actor.local("ana");

  @Test
  void plain_words_lead_to_what_most_of_them_are_found_in() {
    List<String> commands = commands(ANA, "where are all the instruments today, please");

    assertEquals("instruments list", commands.getFirst());
  }

  @Test
  void the_first_word_says_where_and_the_others_what_is_looked_for() {
    assertTrue(
        commands(ANA, "instrument tuba 12").contains("instruments list --search \"tuba 12\""));
  }

  @Test
  void words_that_nothing_knows_lead_nowhere_and_quotes_into_no_command() {
    assertEquals(List.of(), commands(ANA, "zzyzx"));
    assertEquals(List.of(), commands(ANA, "who can do this"));
    assertTrue(commands(ANA, "instrument a\" --x").stream().noneMatch(c -> c.contains("--x")));
  }

  @Test
  void nobody_is_led_to_what_they_may_not_do() {
    Actor viewer = new Actor("PER-9", "V", Set.of(Role.VIEWER));

    assertTrue(commands(ANA, "instruments add").contains("instruments add"));
    assertTrue(commands(viewer, "instruments add").stream().noneMatch("instruments add"::equals));
  }

  private static List<String> commands(Actor actor, String typed) {
    return Meant.by(StoreCatalogue.of(Store.of(3)), actor, typed).stream()
        .map(Meant.Line::command)
        .toList();
  }
}
