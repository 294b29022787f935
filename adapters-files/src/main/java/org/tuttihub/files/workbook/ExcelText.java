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

  /** Stands for the underscore of an escape of our own; no text that is fit has it. */
  private static final char MARK = '\0';

  private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}[_\0])");

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

  /**
   * As it is kept in the file. An underscore is escaped wherever it would begin an escape, also
   * where the underscore that ends it begins the next one.
   */
  static String kept(String text) {
    boolean fit = text.codePoints().noneMatch(ExcelText::isUnfit);
    if (fit && !text.contains("_x")) {
      return text;
    }
    StringBuilder marked = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (isUnfit(point)) {
                marked.append(MARK).append(String.format("x%04X_", point));
              } else {
                marked.appendCodePoint(point);
              }
            });
    return LOOKS_LIKE_ONE.matcher(marked).replaceAll(UNDERSCORE).replace(MARK, '_');
  }

  private static boolean isUnfit(int point) {
    boolean control = point < 0x20 && point != '\t' && point != '\n';
    boolean loneSurrogate = point >= 0xD800 && point <= 0xDFFF;
    return control || loneSurrogate || point == 0xFFFE || point == 0xFFFF;
  }
}
