package org.tuttihub.application.imports;

import java.util.List;
import org.tuttihub.domain.values.CleanText;

/**
 * What was found in one row of a file.
 *
 * @param row the row's number in the file
 * @param key what the row is about, such as a URN; empty where it could not be told
 * @param fields which fields are changed
 * @param column which column is wrong; empty unless refused
 * @param reason why it is refused or passed over; empty otherwise
 * @param cells the row as it came, kept only when refused, to be corrected and sent again
 */
public record Verdict(
    long row,
    Finding finding,
    String key,
    List<String> fields,
    String column,
    String reason,
    List<String> cells) {

  /** What a row is, compared with what is kept. */
  public enum Finding {
    NEW,
    CHANGED,
    SAME,
    REFUSED,
    /** No record at all: a total, a heading, a title. */
    PASSED_OVER
  }

  public static Verdict fresh(long row, String key) {
    return new Verdict(row, Finding.NEW, key, List.of(), "", "", List.of());
  }

  public static Verdict changed(long row, String key, List<String> fields) {
    return new Verdict(row, Finding.CHANGED, key, fields, "", "", List.of());
  }

  public static Verdict same(long row, String key) {
    return new Verdict(row, Finding.SAME, key, List.of(), "", "", List.of());
  }

  /** A row that is about no record, and why it is thought so. */
  public static Verdict passedOver(long row, String reason) {
    return new Verdict(row, Finding.PASSED_OVER, "", List.of(), "", reason, List.of());
  }

  /**
   * A refused row; what is harmful in its cells is replaced, so that they can be kept and shown.
   */
  public static Verdict refused(
      long row, String key, String column, String reason, List<String> cells) {
    List<String> fit = cells.stream().map(CleanText::defused).toList();
    return new Verdict(row, Finding.REFUSED, key, List.of(), column, reason, fit);
  }
}
