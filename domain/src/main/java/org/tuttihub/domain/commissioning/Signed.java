package org.tuttihub.domain.commissioning;

import java.time.LocalDate;

/**
 * Both signatures under a project agreement.
 *
 * @param hub of who signed for the hub
 * @param partner of who signed for the partner
 */
public record Signed(Signature hub, Signature partner) {

  /** For whom somebody signs. */
  public enum Side {
    HUB,
    PARTNER
  }

  /** A signature: for whom, by whom, when. */
  public record Signature(Side side, String name, LocalDate on) {}
}
