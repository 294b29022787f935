package org.tuttihub.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor.ANSI;
import java.util.List;
import org.tuttihub.domain.access.Palette;
import org.tuttihub.tui.canvas.Tone;

/** How a tone looks: at most one of sixteen colours, and how it is written. */
record Dress(List<SGR> ways, ANSI colour) {
  private static final Dress PLAIN = new Dress(List.of(), ANSI.DEFAULT);
  private static final Dress BOLD = of(ANSI.DEFAULT, SGR.BOLD);

  private static Dress of(ANSI colour, SGR... ways) {
    return new Dress(List.of(ways), colour);
  }

  static Dress of(Tone tone, Palette palette) {
    return switch (tone) {
      case PLAIN -> PLAIN;
      case STRONG -> BOLD;
      case CHOSEN -> of(ANSI.DEFAULT, SGR.REVERSE);
      case FIELD -> of(ANSI.DEFAULT, SGR.UNDERLINE);
      case FAINT -> palette == Palette.USUAL ? of(ANSI.BLACK_BRIGHT) : PLAIN;
      case GOOD, WARNING, BAD -> state(tone, palette);
    };
  }

  private static Dress state(Tone tone, Palette palette) {
    boolean isGood = tone == Tone.GOOD;
    boolean isWarning = tone == Tone.WARNING;
    return switch (palette) {
      case USUAL -> isGood ? of(ANSI.GREEN) : bold(isWarning ? ANSI.YELLOW : ANSI.RED);
      case HIGH_CONTRAST ->
          bold(isGood ? ANSI.GREEN_BRIGHT : isWarning ? ANSI.YELLOW_BRIGHT : ANSI.RED_BRIGHT);
      case COLOUR_BLIND ->
          isGood ? of(ANSI.CYAN) : bold(isWarning ? ANSI.YELLOW : ANSI.MAGENTA_BRIGHT);
      case MONOCHROME ->
          isGood ? PLAIN : isWarning ? BOLD : of(ANSI.DEFAULT, SGR.BOLD, SGR.UNDERLINE);
    };
  }

  private static Dress bold(ANSI colour) {
    return of(colour, SGR.BOLD);
  }
}
