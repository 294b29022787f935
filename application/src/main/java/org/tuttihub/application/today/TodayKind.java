package org.tuttihub.application.today;

/** Why something is on the first screen, in the order in which it is shown. */
public enum TodayKind {
  NOT_SAFE("Not safe"),
  LATE("Late"),
  DUE("Due"),
  FOR_ME("For me"),
  BROKEN("Broken"),
  THIS_WEEK("This week"),
  SINCE("Since you were here");

  private final String words;

  TodayKind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether it asks for something to be done now. */
  public boolean isToDo() {
    return this != THIS_WEEK && this != SINCE;
  }
}
