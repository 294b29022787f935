package org.tuttihub.domain.workforce;

/**
 * What else is known of a DBS check. It is kept for some months only, unless somebody says why it
 * must be kept longer.
 *
 * @param number of the certificate; may be empty
 * @param remarks what was decided on what it says; may be empty
 * @param keptBecause why it is kept longer; empty where it is not
 */
public record CheckDetail(String number, String remarks, String keptBecause) {
  /** The same, kept longer for a reason; empty where it is kept no longer. */
  public CheckDetail kept(String why) {
    return new CheckDetail(number, remarks, why);
  }

  public boolean isKept() {
    return !keptBecause.isBlank();
  }

  public boolean saysNothing() {
    return number.isBlank() && remarks.isBlank();
  }
}
