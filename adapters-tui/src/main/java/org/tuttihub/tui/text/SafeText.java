package org.tuttihub.tui.text;

import java.text.Normalizer;

/**
 * The one way of data to a screen. What could steer a terminal, hide itself, turn the direction of
 * writing or upset the columns is shown by its number, {@code ⟨U+009B⟩}. Never throws.
 */
public final class SafeText {
  private static final int MOST_MARKS = 3;

  private SafeText() {}

  /** On one line: line ends become a dot between spaces, tabs a space. */
  public static String line(String raw) {
    if (isPlain(raw)) {
      return raw;
    }
    return safe(raw.strip().replaceAll("\\R+", " · ").replace('\t', ' '));
  }

  /** Text of several lines, which keeps its line ends and nothing else that is no letter. */
  public static String lines(String raw) {
    return String.join(
        "\n",
        raw.replace("\t", "    ").lines().map(line -> isPlain(line) ? line : safe(line)).toList());
  }

  /** As it is being typed: every character in its place, line ends apart. */
  public static String typed(String raw) {
    return isPlain(raw) ? raw : safe(raw.replace('\t', ' '));
  }

  /** Safe text for a terminal that knows no letters but those of ASCII. */
  public static String ascii(String safe) {
    if (isPlain(safe)) {
      return safe;
    }
    StringBuilder plain = new StringBuilder(safe.length());
    Normalizer.normalize(safe, Normalizer.Form.NFKD)
        .codePoints()
        .filter(point -> !Widths.isMark(point))
        .forEach(point -> plain.append(plain(point)));
    return plain.toString();
  }

  private static String plain(int point) {
    return switch (point) {
      case '‘', '’', '′' -> "'";
      case '“', '”', '″' -> "\"";
      case '–', '—', '‐', '‑', '−', '─' -> "-";
      case '…' -> "...";
      case '·', '•' -> ".";
      case '▸', '›' -> ">";
      case '↑' -> "^";
      case '↓' -> "v";
      case '⟨' -> "<";
      case '⟩' -> ">";
      case '×' -> "x";
      case '£' -> "GBP ";
      case '€' -> "EUR ";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ' -> "d";
      case '\n' -> "\n";
      default -> point >= ' ' && point < 0x7F ? Character.toString(point) : "?";
    };
  }

  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static String safe(String raw) {
    StringBuilder safe = new StringBuilder(raw.length() + 8);
    int marks = MOST_MARKS;
    for (int at = 0; at < raw.length(); ) {
      int point = raw.codePointAt(at);
      at += Character.charCount(point);
      if (Widths.isMark(point) && isHarmless(point) && marks < MOST_MARKS) {
        safe.appendCodePoint(point);
        marks++;
      } else if (!Widths.isMark(point) && isHarmless(point)) {
        safe.appendCodePoint(point);
        marks = 0;
      } else if (Character.getType(point) == Character.SPACE_SEPARATOR) {
        safe.append(' ');
        marks = MOST_MARKS;
      } else {
        safe.append(String.format("⟨U+%04X⟩", point));
        marks = MOST_MARKS;
      }
    }
    return safe.toString();
  }

  private static boolean isHarmless(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> point == ' ';
      case Character.NON_SPACING_MARK -> !isSelector(point);
      default -> Widths.isAgreed(point);
    };
  }

  /** Marks that show nothing themselves but change what stands before them. */
  private static boolean isSelector(int point) {
    return (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0xE0100 && point <= 0xE01EF)
        || point == 0x034F
        || (point >= 0x180B && point <= 0x180F)
        || (point >= 0x17B4 && point <= 0x17B5);
  }
}
