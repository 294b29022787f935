package org.tuttihub.files.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuttihub.application.tables.TableRow;

/**
 * Text as workbooks keep it: a character that XML cannot carry stands there as {@code _x000D_}, and
 * text that looks like such an escape has its first underscore escaped.
 */
final class ExcelText {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final String UNDERSCORE = "_x005F_";

  private ExcelText() {}

  /** As the person wrote it, cut one character behind the longest cell. */
  static String read(String kept) {
    String text =
        kept.contains("_x")
            ? ESCAPE
                .matcher(kept)
                .replaceAll(
                    found ->
                        Matcher.quoteReplacement(
                            Character.toString(Integer.parseInt(found.group(1), 16))))
            : kept;
    return text.length() > TableRow.LONGEST_CELL
        ? text.substring(0, TableRow.LONGEST_CELL + 1)
        : text;
  }

  /** As it is kept in the file. */
  static String kept(String text) {
    String safe =
        text.contains("_x")
            ? ESCAPE.matcher(text).replaceAll(found -> UNDERSCORE + found.group().substring(1))
            : text;
    if (safe.codePoints().noneMatch(ExcelText::isUnfit)) {
      return safe;
    }
    StringBuilder kept = new StringBuilder();
    safe.codePoints()
        .forEach(
            point -> {
              if (isUnfit(point)) {
                kept.append(String.format("_x%04X_", point));
              } else {
                kept.appendCodePoint(point);
              }
            });
    return kept.toString();
  }

  private static boolean isUnfit(int point) {
    boolean control = point < 0x20 && point != '\t' && point != '\n';
    boolean loneSurrogate = point >= 0xD800 && point <= 0xDFFF;
    return control || loneSurrogate || point == 0xFFFE || point == 0xFFFF;
  }
}
