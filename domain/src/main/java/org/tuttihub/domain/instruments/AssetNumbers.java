package org.tuttihub.domain.instruments;

import java.util.regex.Pattern;
import org.tuttihub.domain.values.Folded;

/**
 * How asset numbers are compared: {@code CLA-401} is written {@code cla401} and {@code CLA 401} as
 * well.
 */
public final class AssetNumbers {
  /** What people leave out or write otherwise: blanks, hyphens, dashes. */
  public static final String LOOSE = " -\u2010\u2012\u2013\u2014\u2015\u2212";

  private static final Pattern GAP = Pattern.compile("[" + LOOSE.replace("-", "\\-") + "]+");
  private static final Pattern GAP_IN_FIGURES =
      Pattern.compile("(?<=\\p{Nd})" + GAP.pattern() + "(?=\\p{Nd})");

  private AssetNumbers() {}

  /** A number as somebody in a hurry writes it: no case, no blanks, no hyphens. */
  public static String key(String number) {
    return GAP.matcher(Folded.of(number)).replaceAll("");
  }

  /**
   * What two writings of one number have in common in lists. Figures that are parted otherwise are
   * another number there: {@code 1-11} is not {@code 11-1}.
   */
  public static String inLists(String number) {
    return GAP.matcher(GAP_IN_FIGURES.matcher(Folded.of(number)).replaceAll("_")).replaceAll("");
  }
}
