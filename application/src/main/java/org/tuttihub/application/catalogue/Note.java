package org.tuttihub.application.catalogue;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a field of a request means.
 *
 * @param label what forms call it
 * @param sentence what to write there
 * @param most characters at the most
 * @param lines whether it may have several lines
 * @param blank whether it must be given but may be blank
 * @param choices what may be chosen, where that is data; asked for anew each time
 */
public record Note(
    String field,
    String label,
    String sentence,
    int most,
    boolean lines,
    boolean blank,
    Supplier<List<String>> choices) {

  /** A field of one line, up to 200 characters. */
  public static Note of(String field, String label, String sentence) {
    return new Note(field, label, sentence, 200, false, false, List::of);
  }

  /** A field of several lines, which may be blank. */
  public static Note text(String field, String label, String sentence, int most) {
    return new Note(field, label, sentence, most, true, true, List::of);
  }

  public Note most(int characters) {
    return new Note(field, label, sentence, characters, lines, blank, choices);
  }

  public Note mayBeBlank() {
    return new Note(field, label, sentence, most, lines, true, choices);
  }

  /** It must say something. */
  public Note required() {
    return new Note(field, label, sentence, most, lines, false, choices);
  }

  public Note choices(Supplier<List<String>> from) {
    return new Note(field, label, sentence, most, lines, blank, from);
  }
}
