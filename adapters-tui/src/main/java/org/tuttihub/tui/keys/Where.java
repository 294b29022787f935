package org.tuttihub.tui.keys;

import java.util.List;

/** The places in which keys mean something. A place has its own keys and those of its groups. */
public enum Where {
  ALWAYS("Always"),
  EVERYWHERE("Wherever nothing is typed"),
  ARROWS("Wherever there are lines"),
  LETTERS("Wherever there are lines and nothing is typed"),
  EDITING("Wherever something is typed"),
  TODAY("Today", LETTERS, ARROWS, EVERYWHERE, ALWAYS),
  PLACES("All places", LETTERS, ARROWS, EVERYWHERE, ALWAYS),
  HOME("The first screen", LETTERS, ARROWS, EVERYWHERE, ALWAYS),
  LIST("A list", LETTERS, ARROWS, EVERYWHERE, ALWAYS),
  FILTER("A list, while its filter is typed", ARROWS, EDITING, ALWAYS),
  CONDITION("A list, while it is filtered by a column", ARROWS, EDITING, ALWAYS),
  SORT("A list, while its order is chosen", EVERYWHERE, ALWAYS),
  CARD("A record", LETTERS, ARROWS, EVERYWHERE, ALWAYS),
  FIELDS("Wherever a form is filled in"),
  FORM("A form", FIELDS, ARROWS, EDITING, ALWAYS),
  ASKING("A form that asks something", FIELDS, ARROWS, EDITING, ALWAYS),
  EACH("A set, before something is done to it", LETTERS, ARROWS, EVERYWHERE, ALWAYS),
  EACH_DOING("A set, while something is done to it", ALWAYS),
  EACH_DONE("A set, after something was done to it", LETTERS, ARROWS, EVERYWHERE, ALWAYS),
  VIEWS("Your views of a list", LETTERS, ARROWS, EVERYWHERE, ALWAYS),
  ANSWER("An answer", LETTERS, ARROWS, EVERYWHERE, ALWAYS),
  BESIDE("Theirs and yours, side by side", LETTERS, ARROWS, ALWAYS),
  CHOICE("A choice", ARROWS, EDITING, ALWAYS),
  PALETTE("Go anywhere", ARROWS, EDITING, ALWAYS),
  HELP("Keys of a place", ARROWS, EDITING, ALWAYS),
  PROMPT("A question with an answer to type", EDITING, ALWAYS),
  QUESTION("A question with few answers", ALWAYS),
  TEXT("A page of text", LETTERS, ARROWS, EVERYWHERE, ALWAYS);

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
