package org.tuttihub.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.googlecode.lanterna.TextColor.ANSI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuttihub.domain.access.Palette;
import org.tuttihub.tui.canvas.Tone;

class DressTest {

  @ParameterizedTest
  @EnumSource(Palette.class)
  void what_is_bad_looks_unlike_what_is_good_or_a_warning(Palette palette) {
    Dress bad = Dress.of(Tone.BAD, palette);

    assertNotEquals(bad, Dress.of(Tone.GOOD, palette));
    assertNotEquals(bad, Dress.of(Tone.WARNING, palette));
  }

  @ParameterizedTest
  @EnumSource(Tone.class)
  void monochrome_has_no_colour(Tone tone) {
    assertEquals(ANSI.DEFAULT, Dress.of(tone, Palette.MONOCHROME).colour());
  }

  @Test
  void whoever_does_not_tell_red_from_green_sees_neither() {
    for (Tone tone : Tone.values()) {
      ANSI colour = Dress.of(tone, Palette.COLOUR_BLIND).colour();
      assertNotEquals(ANSI.RED, colour);
      assertNotEquals(ANSI.GREEN, colour);
    }
  }
}
