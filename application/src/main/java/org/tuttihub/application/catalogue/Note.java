package org.tuttihub.application.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tuttihub.application.records.Noun;

/**
 * What a field of a request means.
 *
 * @param label what forms call it
 * @param sentence what to write there
 * @param most characters at the most
 * @param lines whether it may have several lines
 * @param blank whether it must be given but may be blank
 * @param choices what may be chosen, where that is data; asked for anew each time
 * @param names the collection whose records the field names by reference, so that they can be found
 *     by what they are called; absent where it names none, or any record there is
 * @param fresh whether a form begins empty here although the record has a field of that name, which
 *     says something else
 * @param leads whether the step comes next after the record that it names
 * @param after the card of another collection after which it comes as well
 */
public record Note(
    String field,
    String label,
    String sentence,
    int most,
    boolean lines,
    boolean blank,
    Supplier<List<String>> choices,
    Optional<Names> names,
    boolean fresh,
    boolean leads,
    Optional<After> after) {

  /**
   * The card after which the step comes.
   *
   * @param card of which collection
   * @param by its field that names the record; no step comes where that is empty
   */
  public record After(Noun card, String by) {}

  /** A field of one line, up to 200 characters. */
  public static Note of(String field, String label, String sentence) {
    return new Note(
        field,
        label,
        sentence,
        200,
        false,
        false,
        List::of,
        Optional.empty(),
        false,
        false,
        Optional.empty());
  }

  /** A field of several lines, which may be blank. */
  public static Note text(String field, String label, String sentence, int most) {
    return new Note(
        field,
        label,
        sentence,
        most,
        true,
        true,
        List::of,
        Optional.empty(),
        false,
        false,
        Optional.empty());
  }

  public Note most(int characters) {
    return new Note(
        field, label, sentence, characters, lines, blank, choices, names, fresh, leads, after);
  }

  public Note mayBeBlank() {
    return new Note(field, label, sentence, most, lines, true, choices, names, fresh, leads, after);
  }

  /** It must say something. */
  public Note required() {
    return new Note(
        field, label, sentence, most, lines, false, choices, names, fresh, leads, after);
  }

  /** It is not what the record has under that name: who signs is not the partner's name. */
  public Note afresh() {
    return new Note(field, label, sentence, most, lines, blank, choices, names, true, leads, after);
  }

  /** The step comes next after the record that it names, whose card leads on to it. */
  public Note fromItsCard() {
    return new Note(field, label, sentence, most, lines, blank, choices, names, fresh, true, after);
  }

  /**
   * The step comes next after a card of another collection, one of whose fields names the record.
   */
  public Note fromCard(Noun card, String by) {
    return new Note(
        field,
        label,
        sentence,
        most,
        lines,
        blank,
        choices,
        names,
        fresh,
        leads,
        Optional.of(new After(card, by)));
  }

  public Note choices(Supplier<List<String>> from) {
    return new Note(field, label, sentence, most, lines, blank, from, names, fresh, leads, after);
  }

  /** It names records of a collection, each by what the first field of its list's rows says. */
  public Note naming(Noun collection) {
    return naming(new Names(collection, Optional.empty()));
  }

  /** It names records of a collection by another field of its list's rows, such as a code. */
  public Note naming(Noun collection, String by) {
    return naming(new Names(collection, Optional.of(by)));
  }

  private Note naming(Names records) {
    return new Note(
        field,
        label,
        sentence,
        most,
        lines,
        blank,
        choices,
        Optional.of(records),
        fresh,
        leads,
        after);
  }
}
