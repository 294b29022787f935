package org.tuttihub.tui.text;

import static java.lang.Character.UnicodeScript;

import java.util.Set;

/**
 * How many cells a character takes. Only characters about which terminals agree are known here;
 * {@link SafeText} shows all others by their number.
 */
final class Widths {
  private static final int[][] WIDE = {
    {0x2E80, 0x2FD5}, {0x2FF0, 0x303E}, {0x3041, 0x3163}, {0x3165, 0x33FF}, {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF}, {0xA000, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
    {0xFE10, 0xFE19}, {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x20000, 0x3FFFD}
  };

  /** Jamo join into syllables on some terminals only; hexagrams changed their width. */
  private static final int[][] DISPUTED = {
    {0x1100, 0x11FF}, {0x231A, 0x231B}, {0x2329, 0x232A}, {0x2E3A, 0x2E3B}, {0x3164, 0x3164},
    {0x4DC0, 0x4DFF}, {0xD7B0, 0xD7FF}, {0xFFA0, 0xFFA0}, {0xFFF9, 0xFFFC}, {0xFDFD, 0xFDFD}
  };

  private static final Set<UnicodeScript> LATER_PLANES = Set.of(UnicodeScript.HAN);

  private Widths() {}

  /** The cells of a character that is known; marks take none of their own. */
  static int of(int point) {
    return point >= 0x2E80 && within(WIDE, point) ? 2 : 1;
  }

  /** Whether a character joins the one before it. */
  static boolean isMark(int point) {
    int type = Character.getType(point);
    return point > 0x7F && (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK);
  }

  /** Whether terminals agree on what a character looks like and how wide it is. */
  static boolean isAgreed(int point) {
    if (point > 0xFFFF && !LATER_PLANES.contains(UnicodeScript.of(point))) {
      return false;
    }
    return !within(DISPUTED, point)
        && !Character.isEmojiPresentation(point)
        && !Character.isEmojiModifier(point);
  }

  private static boolean within(int[][] ranges, int point) {
    for (int[] range : ranges) {
      if (point >= range[0] && point <= range[1]) {
        return true;
      }
    }
    return false;
  }
}
