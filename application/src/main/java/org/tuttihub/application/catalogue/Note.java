package org.tuttihub.application.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param traits what forms do with it beyond that
 * @param after the card of another collection after which its step comes as well
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
    Set<Trait> traits,
    Optional<After> after) {

  /** What forms do with a field. */
  public enum Trait {
    /** It begins empty although the record has a field of that name, which says something else. */
    AFRESH,
    /** The card of the record that it names leads on to the step. */
    FROM_ITS_CARD,
    /** The step is taken one after another here, and the form stays open for the next. */
    IN_TURN,
    /** It is said of one step in such a turn, and begins empty for the next. */
    OF_ONE_STEP
  }

  /**
   * The card after which the step comes.
   *
   * @param card of which collection
   * @param by its field that names the record; no step comes where that is empty
   */
  public record After(Noun card, String by) {}

  public Note {
    traits = Set.copyOf(traits);
  }

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
        Set.of(),
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
        Set.of(),
        Optional.empty());
  }

  public Note most(int characters) {
    return new Note(
        field, label, sentence, characters, lines, blank, choices, names, traits, after);
  }

  public Note mayBeBlank() {
    return new Note(field, label, sentence, most, lines, true, choices, names, traits, after);
  }

  /** It must say something. */
  public Note required() {
    return new Note(field, label, sentence, most, lines, false, choices, names, traits, after);
  }

  /** It is not what the record has under that name: who signs is not the partner's name. */
  public Note afresh() {
    return with(Trait.AFRESH);
  }

  /** The step comes next after the record that it names, whose card leads on to it. */
  public Note fromItsCard() {
    return with(Trait.FROM_ITS_CARD);
  }

  /** The step comes next after a card of another collection, whose field names the record. */
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
        traits,
        Optional.of(new After(card, by)));
  }

  /** The step is taken one after another by this field, as a scanner reads. */
  public Note inTurn() {
    return with(Trait.IN_TURN);
  }

  /** It is said of one step alone, where steps are taken one after another. */
  public Note ofOneStep() {
    return with(Trait.OF_ONE_STEP);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  public Note choices(Supplier<List<String>> from) {
    return new Note(field, label, sentence, most, lines, blank, from, names, traits, after);
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
        field, label, sentence, most, lines, blank, choices, Optional.of(records), traits, after);
  }

  private Note with(Trait trait) {
    Set<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return new Note(field, label, sentence, most, lines, blank, choices, names, more, after);
  }
}
