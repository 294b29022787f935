package org.tuttihub.tui.keys;

import java.util.List;

/** The places in which keys mean something. A place has its own keys and those of its groups. */
public enum Where {
  EVERYWHERE("Everywhere"),
  ARROWS("Wherever there are lines"),
  LETTERS("Wherever there are lines and nothing is typed"),
  EDITING("Wherever something is typed"),
  HOME("The first screen", LETTERS, ARROWS, EVERYWHERE),
  LIST("A list", LETTERS, ARROWS, EVERYWHERE),
  FILTER("A list, while its filter is typed", ARROWS, EDITING, EVERYWHERE),
  SORT("A list, while its order is chosen", EVERYWHERE),
  CARD("A record", LETTERS, ARROWS, EVERYWHERE),
  FORM("A form", ARROWS, EDITING, EVERYWHERE),
  CHOICE("A choice", ARROWS, EDITING, EVERYWHERE),
  PALETTE("Go anywhere", ARROWS, EDITING, EVERYWHERE),
  HELP("Keys of a place", ARROWS, EDITING, EVERYWHERE),
  PROMPT("A question with an answer to type", EDITING, EVERYWHERE),
  QUESTION("A question with few answers", EVERYWHERE),
  TEXT("A page of text", LETTERS, ARROWS, EVERYWHERE);

  private final String words;
  private final List<Where> groups;

  Where(String words, Where... groups) {
    this.words = words;
    this.groups = List.of(groups);
  }

  public String words() {
    return words;
  }

  public List<Where> groups() {
    return groups;
  }

  /** Whether letters are text here, and never commands. */
  public boolean isTyping() {
    return groups.contains(EDITING);
  }
}
