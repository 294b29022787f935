package org.tuttihub.domain.values;

import java.text.Normalizer;
import java.util.Locale;

/** The key by which text is searched and sorted: no accents, lower case, single spaces. */
public final class Folded {
  private Folded() {}

  public static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      if (c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      if (Character.isWhitespace(c)) {
        gap = folded.length() > 0;
        continue;
      }
      if (gap) {
        folded.append(' ');
        gap = false;
      }
      folded.append(c);
    }
    return folded.toString();
  }
}
