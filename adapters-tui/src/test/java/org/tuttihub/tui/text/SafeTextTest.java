package org.tuttihub.tui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SafeTextTest {

  @Test
  void no_poison_gets_through() {
    assertTrue(Poison.all().size() >= 60);

    for (String poison : Poison.all()) {
      assertTrue(Poison.isClean(SafeText.line(poison)), () -> shown(poison));
      assertTrue(Poison.isClean(SafeText.lines(poison)), () -> shown(poison));
      assertTrue(Poison.isClean(SafeText.typed(poison)), () -> shown(poison));
      assertTrue(SafeText.line(poison).indexOf('\n') < 0, () -> shown(poison));
    }
  }

  @Test
  void random_text_never_throws_and_is_always_clean() {
    long seed = System.nanoTime();
    Random random = new Random(seed);

    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 20; i++) {
        text.append((char) random.nextInt(0x10000));
      }
      String safe = SafeText.line(text.toString());
      assertTrue(Poison.isClean(safe), () -> "seed " + seed + ": " + shown(text.toString()));
      String ascii = SafeText.ascii(safe);
      assertTrue(ascii.chars().allMatch(c -> c >= ' ' && c < 0x7F), () -> "seed " + seed);
      assertTrue(Glyphs.width(Glyphs.left(safe, 12)) == 12, () -> "seed " + seed);
    }
  }

  @Test
  void names_of_people_are_shown_as_they_are() {
    for (String name : Poison.names()) {
      assertEquals(name, SafeText.line(name));
    }
  }

  @Test
  void what_is_hidden_is_shown_by_its_number() {
    assertEquals("⟨U+009B⟩31mred", SafeText.line("\u009b31mred"));
    assertEquals("abc⟨U+202E⟩def", SafeText.line("abc\u202edef"));
    assertEquals("⟨U+D800⟩", SafeText.line("\ud800"));
    assertEquals("⟨U+1F600⟩", SafeText.line("\uD83D\uDE00"));
  }

  @Test
  void lines_become_dots_where_there_is_one_line_only() {
    assertEquals("first · second", SafeText.line("first\r\n\nsecond\n"));
    assertEquals("first\n\nsecond", SafeText.lines("first\r\n\nsecond\n"));
  }

  @Test
  void widths_follow_our_own_table() {
    assertEquals(8, Glyphs.width("山田太郎"));
    assertEquals(1, Glyphs.width("é"));
    assertEquals(1, Glyphs.width("e\u0301"));
    assertEquals(4, Glyphs.width("محمد"));
    assertEquals("山…", Glyphs.cut("山田太郎", 4));
    assertEquals("  3", Glyphs.right("3", 3));
  }

  @Test
  void a_plain_terminal_gets_plain_letters() {
    assertEquals("Zoe Angstrom", SafeText.ascii("Zoë Ångström"));
    assertEquals("GBP 3,900 - \"so\"", SafeText.ascii("£3,900 – “so”"));
    assertEquals("????", SafeText.ascii("山田太郎"));
  }

  @Test
  void long_words_are_broken_and_others_kept_whole() {
    assertEquals("[the quick, brown fox]", Wrap.to(10, "the quick brown fox").toString());
    assertEquals("[abcde, fgh]", Wrap.to(5, "abcdefgh").toString());
    assertEquals("[山, 田]", Wrap.to(3, "山田").toString());
    assertEquals("[山, 田]", Wrap.to(1, "山田").toString());
    assertEquals("[]", Wrap.to(5, "").toString());
  }

  @Test
  void a_word_without_end_is_broken_in_the_time_that_its_length_takes() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertEquals(10_000, Wrap.to(10, "x".repeat(100_000)).size()));
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(20).forEach(point -> shown.append(String.format("U+%04X ", point)));
    return shown.toString();
  }
}
