package org.tuttihub.domain.values;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one gate for text: what comes in is NFC, has no control characters but tab and newline, no
 * lone surrogates, no bidirectional controls and no invisible marks that could deceive a reader.
 */
public final class CleanText {
  private static final int REPLACEMENT = 0xFFFD;

  private CleanText() {}

  /**
   * The text as it may be kept: NFC, line ends as newlines.
   *
   * @throws BadValue naming the character and its place
   */
  public static String of(String raw) {
    if (isPlain(raw)) {
      return raw;
    }
    String lines = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
    refuseHarmful(lines);
    return isComposed(lines) ? lines : Normalizer.normalize(lines, Normalizer.Form.NFC);
  }

  /** Letters and marks of western languages on one line: all of most text, and nothing to do. */
  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < ' ' || (c >= 0x7F && c < 0xA0) || c >= 0x300) {
        return false;
      }
    }
    return true;
  }

  /** Below the first combining mark nothing can be composed; most text never leaves there. */
  private static boolean isComposed(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 0x300) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
      }
    }
    return true;
  }

  /** The text on one line, without space around it; for names and titles. */
  public static String line(String raw) {
    String text = of(raw).strip();
    if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
      throw new BadValue("It must stand on one line: take out line breaks and tabs.");
    }
    return text;
  }

  /** Whether a code point may be kept. */
  public static boolean isHarmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint == '\t' || codePoint == '\n';
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      case Character.FORMAT -> codePoint == 0x200C || codePoint == 0x200D || codePoint == 0xAD;
      default -> (codePoint & 0xFFFE) != 0xFFFE && !(codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    };
  }

  /**
   * Any text, made fit to be shown and kept: what is harmful is replaced, character by character.
   */
  public static String defused(String raw) {
    return raw.codePoints()
        .map(codePoint -> isHarmless(codePoint) ? codePoint : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The same on one line of at most so many characters. */
  public static String defusedLine(String raw, int most) {
    String line = Normalizer.normalize(defused(raw).replaceAll("\\s+", " "), Normalizer.Form.NFC);
    int end = Math.min(line.length(), most);
    boolean cutsPair = end < line.length() && Character.isHighSurrogate(line.charAt(end - 1));
    return line.substring(0, cutsPair ? end - 1 : end).strip();
  }

  private static void refuseHarmful(String text) {
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      if ((codePoint < 0x20 || codePoint > 0x7E) && !isHarmless(codePoint)) {
        throw new BadValue(
            String.format(
                Locale.UK,
                "Character %,d is U+%04X, a control or invisible character: take it out.",
                text.codePointCount(0, at) + 1,
                codePoint));
      }
      at += Character.charCount(codePoint);
    }
  }
}
