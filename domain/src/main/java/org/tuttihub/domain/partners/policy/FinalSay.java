package org.tuttihub.domain.partners.policy;

/** Who decides in the end whether a partnership goes on. */
public enum FinalSay {
  /** The chair of the hub's board. */
  CHAIR,
  /** The hub's board. */
  BOARD,
  /** The hub lead organisation. */
  LEAD_ORGANISATION;

  /** In a sentence: {@code the chair of the board}. */
  public String words() {
    return switch (this) {
      case CHAIR -> "the chair of the board";
      case BOARD -> "the board";
      case LEAD_ORGANISATION -> "the lead organisation";
    };
  }
}
