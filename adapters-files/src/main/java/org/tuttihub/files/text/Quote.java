package org.tuttihub.files.text;

import java.io.IOException;
import java.util.function.IntPredicate;

/** The quotation marks of separated text: around a cell, and doubled inside it. */
final class Quote {

  static final char MARK = '"';

  /** More than the longest cell with every mark doubled; what is longer is not looked through. */
  private static final int FURTHEST = 1 << 18;

  private Quote() {}

  /**
   * Where the quoted cell that begins here is closed, as a number of characters ahead, or -1 if it
   * is none: the mark is not closed, or text follows the closing mark.
   */
  static int closing(CharWindow text, IntPredicate endsCell) throws IOException {
    for (int ahead = 1; ahead < FURTHEST; ahead++) {
      int next = text.peek(ahead);
      if (next == CharWindow.END) {
        return -1;
      }
      if (next == MARK) {
        if (text.peek(ahead + 1) != MARK) {
          return endsCell.test(text.peek(ahead + 1)) ? ahead : -1;
        }
        ahead++;
      }
    }
    return -1;
  }

  static boolean endsLine(int character) {
    return character == '\n' || character == '\r' || character == CharWindow.END;
  }
}
