package org.tuttihub.tui.keys;

import static org.tuttihub.tui.keys.Act.*;
import static org.tuttihub.tui.keys.Where.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every key of the console. */
public final class Bindings {
  private static final List<Binding> ALL =
      List.of(
          Binding.of(EVERYWHERE, Act.PALETTE, "go anywhere, do anything", ":").foot(8, "anywhere"),
          Binding.of(EVERYWHERE, Act.HELP, "the keys of this place", "?").foot(9, "keys"),
          Binding.of(ALWAYS, Act.HELP, "the keys of this place", "F1").foot(9, "keys"),
          Binding.of(EVERYWHERE, PLAIN, "how to work in plain lines", "p"),
          Binding.of(ALWAYS, REPAINT, "draw everything anew", "Ctrl-L"),
          Binding.of(ALWAYS, STOP, "leave the console at once", "Ctrl-C"),
          Binding.of(ARROWS, UP, "a line up", "Up"),
          Binding.of(ARROWS, DOWN, "a line down", "Down"),
          Binding.of(ARROWS, PAGE_UP, "a page up", "PgUp"),
          Binding.of(ARROWS, PAGE_DOWN, "a page down", "PgDn"),
          Binding.of(LETTERS, UP, "a line up", "k"),
          Binding.of(LETTERS, DOWN, "a line down", "j"),
          Binding.of(LETTERS, FIRST, "to the beginning", "Home", "g"),
          Binding.of(LETTERS, LAST, "to the end", "End", "G"),
          Binding.of(EDITING, BACKSPACE, "take back a character", "Backspace"),
          Binding.of(EDITING, DELETE, "delete a character", "Delete"),
          Binding.of(EDITING, LEFT, "a character to the left", "Left"),
          Binding.of(EDITING, RIGHT, "a character to the right", "Right"),
          Binding.of(EDITING, FIRST, "to the beginning", "Home"),
          Binding.of(EDITING, LAST, "to the end", "End"),
          Binding.of(EDITING, EMPTY, "empty it", "Ctrl-U"),
          Binding.of(Where.TODAY, OPEN, "go where it is done", "Enter", "l", "Right")
              .foot(1, "open"),
          Binding.of(Where.TODAY, Act.PLACES, "all places", "a", "Tab").foot(2, "all places"),
          Binding.of(Where.TODAY, REREAD, "look again", "r").foot(4, "look again"),
          Binding.of(Where.TODAY, UNDO, "undo the last deed", "u").foot(3, "undo"),
          Binding.of(Where.TODAY, LEAVE, "leave", "q").foot(10, "leave"),
          Binding.of(Where.PLACES, OPEN, "open", "Enter", "l", "Right").foot(1, "open"),
          Binding.of(Where.PLACES, REREAD, "count again", "r"),
          Binding.of(Where.PLACES, UNDO, "undo the last deed", "u").foot(2, "undo"),
          Binding.of(Where.PLACES, BACK, "back", "q", "Esc", "h", "Left").foot(10, "back"),
          Binding.of(HOME, OPEN, "open", "Enter", "l", "Right").foot(1, "open"),
          Binding.of(HOME, REREAD, "count again", "r"),
          Binding.of(HOME, UNDO, "undo the last deed", "u").foot(2, "undo"),
          Binding.of(HOME, LEAVE, "leave", "q").foot(10, "leave"),
          Binding.of(LIST, OPEN, "open the record", "Enter", "l", "Right").foot(1, "open"),
          Binding.of(LIST, Act.FILTER, "filter while typing", "/").foot(2, "filter"),
          Binding.of(LIST, COLUMN_FILTER, "filter by a column", "f").foot(7, "column"),
          Binding.of(LIST, Act.SORT, "choose the order", "s").foot(3, "sort"),
          Binding.of(LIST, MARK, "mark the row, or take its mark off", "Space").foot(4, "mark"),
          Binding.of(LIST, MARK_ALL, "mark every row of the filter", "m"),
          Binding.of(LIST, UNMARK, "take every mark off", "M"),
          Binding.of(LIST, Act.EACH, "do something with each marked row", "e").foot(5, "each"),
          Binding.of(LIST, Act.VIEWS, "your saved views of this list", "v").foot(6, "views"),
          Binding.of(LIST, ADD, "add a new one", "a").foot(6, "add"),
          Binding.of(LIST, EXPORT, "write the rows to a file", "x").foot(6, "export"),
          Binding.of(LIST, Act.ASK, "inquire: ask a question about these", "i"),
          Binding.of(LIST, AS_AT, "as it stood on another day", "d").foot(7, "day"),
          Binding.of(LIST, REREAD, "read again", "r"),
          Binding.of(LIST, UNDO, "undo the last deed", "u"),
          Binding.of(LIST, WORDS, "the same as a command and a call", "y"),
          Binding.of(LIST, BACK, "clear the filter, or back", "q", "Esc", "h", "Left")
              .foot(10, "back"),
          Binding.of(Where.FILTER, OPEN, "keep the filter", "Enter").foot(1, "keep"),
          Binding.of(Where.FILTER, BACK, "clear the filter", "Esc").foot(10, "clear"),
          Binding.of(CONDITION, OPEN, "take the column, or filter by it", "Enter")
              .foot(1, "take it"),
          Binding.of(CONDITION, COMPLETE, "take the words over", "Tab").foot(2, "complete"),
          Binding.of(CONDITION, BACK, "back without filtering", "Esc").foot(10, "back"),
          Binding.of(Where.SORT, LEFT, "the column to the left", "Left", "h"),
          Binding.of(Where.SORT, RIGHT, "the column to the right", "Right", "l")
              .foot(1, "or Left: column"),
          Binding.of(Where.SORT, OPEN, "sort by it; once more turns round", "Enter", "s")
              .foot(3, "sort, again turns round"),
          Binding.of(Where.SORT, BACK, "done", "Esc", "q").foot(10, "done"),
          Binding.of(CARD, OPEN, "open the record that the line names, or do what it says", "Enter")
              .foot(1, "open, do"),
          Binding.of(CARD, Act.HISTORY, "what was done to it", "h").foot(2, "history"),
          Binding.of(CARD, WHY, "why it is so, where reasons are given", "w"),
          Binding.of(CARD, UNDO, "undo the last deed", "u").foot(3, "undo"),
          Binding.of(CARD, WORDS, "the same as a command and a call", "y").foot(4, "command"),
          Binding.of(CARD, REREAD, "read again", "r").foot(5, "reread"),
          Binding.of(CARD, BACK, "back", "q", "Esc", "Left").foot(10, "back"),
          Binding.of(FIELDS, NEXT, "next field", "Tab").foot(1, "next"),
          Binding.of(FIELDS, PREVIOUS, "previous field", "Shift-Tab"),
          Binding.of(FIELDS, OPEN, "choose, new line, or next field", "Enter")
              .foot(3, "choice, line"),
          Binding.of(FIELDS, START_EMPTY, "start again without the draft", "Ctrl-R"),
          Binding.of(FIELDS, BACK, "leave the form", "Esc").foot(10, "back"),
          Binding.of(FORM, SAVE, "save", "Ctrl-S", "F2").foot(2, "save"),
          Binding.of(ASKING, SAVE, "ask", "Ctrl-S", "F2").foot(2, "ask"),
          Binding.of(Where.VIEWS, OPEN, "show the list so", "Enter", "l", "Right").foot(1, "open"),
          Binding.of(Where.VIEWS, SAVE, "save what the list shows now", "s").foot(2, "save"),
          Binding.of(Where.VIEWS, CHANGE, "give it another name", "n").foot(3, "name"),
          Binding.of(Where.VIEWS, AGREE, "let the list open with it, or not any more", "o")
              .foot(4, "opens with"),
          Binding.of(Where.VIEWS, DELETE, "drop it", "x", "Delete").foot(5, "drop"),
          Binding.of(Where.VIEWS, REREAD, "read again", "r"),
          Binding.of(Where.VIEWS, BACK, "back", "q", "Esc", "h", "Left").foot(10, "back"),
          Binding.of(Where.EACH, AGREE, "yes, do it", "y").foot(1, "yes, do it"),
          Binding.of(Where.EACH, BACK, "no, back", "n", "q", "Esc", "Left").foot(10, "no"),
          Binding.of(EACH_DOING, BACK, "stop before the next", "Esc", "q").foot(10, "stop"),
          Binding.of(EACH_DONE, UNDO, "undo what was done to the set", "u").foot(1, "undo"),
          Binding.of(EACH_DONE, BACK, "back", "q", "Esc", "Left", "Enter").foot(10, "back"),
          Binding.of(BESIDE, OPEN, "take the other one", "Enter", "Space")
              .foot(1, "take the other"),
          Binding.of(BESIDE, SAVE, "save as it is marked", "Ctrl-S", "F2").foot(2, "save"),
          Binding.of(BESIDE, NEXT, "next field", "Tab"),
          Binding.of(BESIDE, PREVIOUS, "previous field", "Shift-Tab"),
          Binding.of(BESIDE, BACK, "back to the form", "Esc", "q").foot(10, "back"),
          Binding.of(ANSWER, WHY, "why it is so", "w").foot(1, "why"),
          Binding.of(ANSWER, CHANGE, "change what was said, and ask again", "c").foot(2, "change"),
          Binding.of(ANSWER, REREAD, "ask the same again", "r").foot(3, "again"),
          Binding.of(ANSWER, Act.WORDS, "the same as a command and a call", "y").foot(4, "command"),
          Binding.of(ANSWER, BACK, "back", "q", "Esc", "Left").foot(10, "back"),
          Binding.of(CHOICE, OPEN, "choose", "Enter").foot(1, "choose"),
          Binding.of(CHOICE, NEXT, "choose, and on to the next field", "Tab").foot(2, "choose, on"),
          Binding.of(CHOICE, BACK, "back without choosing", "Esc").foot(10, "back"),
          Binding.of(Where.PALETTE, OPEN, "do it", "Enter").foot(1, "do it"),
          Binding.of(Where.PALETTE, COMPLETE, "take the words over", "Tab").foot(2, "complete"),
          Binding.of(Where.PALETTE, BACK, "back", "Esc").foot(10, "back"),
          Binding.of(Where.HELP, OPEN, "press that key", "Enter").foot(1, "press it"),
          Binding.of(Where.HELP, BACK, "back", "Esc").foot(10, "back"),
          Binding.of(PROMPT, OPEN, "answer", "Enter").foot(1, "answer"),
          Binding.of(PROMPT, BACK, "back without an answer", "Esc").foot(10, "back"),
          Binding.of(QUESTION, BACK, "no", "Esc").foot(10, "no"),
          Binding.of(TEXT, BACK, "back", "q", "Esc", "Left").foot(10, "back"));

  private Bindings() {}

  public static List<Binding> all() {
    return ALL;
  }

  /** The keys of a place, its own first. */
  public static List<Binding> of(Where where) {
    List<Binding> keys = new ArrayList<>(own(where).toList());
    where.groups().forEach(group -> own(group).forEach(keys::add));
    return keys;
  }

  /** What a key does in a place; letters do nothing where they are typed. */
  public static Optional<Act> find(Where where, Press press) {
    if (where.isTyping() && !press.text().isEmpty()) {
      return Optional.empty();
    }
    return of(where).stream()
        .filter(binding -> binding.keys().contains(press.name()))
        .map(Binding::act)
        .findFirst();
  }

  /**
   * What the last line shows, in order; where a letter asks for help, it is shown and F1 is not.
   */
  public static List<Binding> footer(Where where) {
    boolean letters = where.groups().contains(EVERYWHERE);
    return of(where).stream()
        .filter(binding -> binding.foot() > 0)
        .filter(binding -> where != Where.HELP || binding.act() != Act.HELP)
        .filter(binding -> !letters || binding.where() != ALWAYS)
        .sorted(Comparator.comparingInt(Binding::foot))
        .toList();
  }

  private static Stream<Binding> own(Where where) {
    return ALL.stream().filter(binding -> binding.where() == where);
  }
}
