package org.tuttihub.tui.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeysPageTest {
  private static final Path PAGE = Path.of(System.getProperty("tutti.root", ".."), "docs", "keys.md");

  @Test
  void the_page_of_the_manual_is_the_list_of_keys() throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, KeysPage.markdown());
    }

    assertEquals(Files.readString(PAGE), KeysPage.markdown());
  }

  @Test
  void a_key_means_one_thing_in_a_place() {
    for (Where where : Where.values()) {
      Set<String> keys = new HashSet<>();
      Bindings.all().stream()
          .filter(binding -> binding.where() == where)
          .flatMap(binding -> binding.keys().stream())
          .forEach(key -> assertTrue(keys.add(key), () -> key + " twice in " + where));
    }
  }

  @Test
  void every_place_says_how_to_leave_it_and_how_to_get_help() {
    for (Where where : Where.values()) {
      if (!where.groups().isEmpty()) {
        List<Act> foot = Bindings.footer(where).stream().map(Binding::act).toList();
        assertTrue(foot.contains(Act.BACK) || foot.contains(Act.LEAVE), () -> "no way out of " + where);
        assertTrue(foot.contains(Act.HELP) || where == Where.HELP, () -> "no help in " + where);
      }
    }
  }

  @Test
  void nothing_essential_needs_alt_or_shifted_arrows() {
    assertTrue(
        Bindings.all().stream()
            .flatMap(binding -> binding.keys().stream())
            .noneMatch(key -> key.startsWith("Alt-") || key.matches("(Ctrl|Shift)-(Up|Down|Left|Right)")));
  }

  @Test
  void letters_do_nothing_where_they_are_typed() {
    for (Where where : Where.values()) {
      if (where.isTyping()) {
        assertTrue(Bindings.find(where, Press.typed("q")).isEmpty());
      }
    }
  }
}
