package org.tuttihub.domain.instruments;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tuttihub.domain.values.Folded;

/** The families of instruments, as the field names them. */
public enum Family {
  STRINGS("violin", "viola", "cello", "double bass", "harp"),
  WOODWIND(
      "flute",
      "piccolo",
      "clarinet",
      "oboe",
      "cor anglais",
      "bassoon",
      "saxophone",
      "sax",
      "recorder",
      "fife",
      "ocarina",
      "jflute",
      "clarineo",
      "doods"),
  BRASS(
      "trumpet",
      "cornet",
      "flugelhorn",
      "french horn",
      "tenor horn",
      "horn",
      "baritone",
      "euphonium",
      "trombone",
      "tuba",
      "bugle",
      "pbuzz",
      "pbone",
      "ptrumpet",
      "pcornet"),
  PERCUSSION(
      "drum kit",
      "drum",
      "snare",
      "timpani",
      "xylophone",
      "glockenspiel",
      "metallophone",
      "marimba",
      "vibraphone",
      "cymbal",
      "cajon",
      "bongo",
      "conga",
      "tambourine",
      "handbell",
      "percussion"),
  KEYBOARD("piano", "keyboard", "organ", "accordion", "melodica"),
  GUITAR("guitar", "bass guitar", "ukulele", "banjo", "mandolin", "lute"),
  MUSIC_TECHNOLOGY(
      "ipad",
      "launchpad",
      "synthesiser",
      "synthesizer",
      "microphone",
      "amplifier",
      "amp",
      "mixer",
      "audio interface",
      "pa system",
      "speaker"),
  WORLD("steel pan", "djembe", "samba", "gamelan", "tabla", "dhol", "sitar", "taiko", "kora"),
  ACCESSIBLE("soundbeam", "clarion", "skoog", "headspace", "arcana strum"),
  OTHER;

  private static final Map<String, Family> BY_NAME = byName();

  private final String[] instruments;

  Family(String... instruments) {
    this.instruments = instruments;
  }

  /** An instrument that a name speaks of, with its family. */
  public record Known(String instrument, Family family, int at) {}

  /** The instrument that a name speaks of; of several the longest word for it. */
  public static Optional<Known> in(String name) {
    String words = " " + Folded.of(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    Optional<Known> found = Optional.empty();
    for (Map.Entry<String, Family> entry : BY_NAME.entrySet()) {
      int at = place(words, entry.getKey());
      boolean longer =
          found.filter(f -> f.instrument().length() >= entry.getKey().length()).isEmpty();
      if (at >= 0 && longer) {
        found = Optional.of(new Known(entry.getKey(), entry.getValue(), at));
      }
    }
    return found;
  }

  /** The instrument that words in lower case name and nothing else, one or many of it. */
  static Optional<Known> exactly(String words) {
    String one =
        words.endsWith("s") && !BY_NAME.containsKey(words)
            ? words.substring(0, words.length() - 1)
            : words;
    return Optional.ofNullable(BY_NAME.get(one)).map(family -> new Known(one, family, 0));
  }

  private static int place(String words, String instrument) {
    int one = words.indexOf(" " + instrument + " ");
    return one >= 0 ? one : words.indexOf(" " + instrument + "s ");
  }

  private static Map<String, Family> byName() {
    Map<String, Family> all = new TreeMap<>();
    for (Family family : values()) {
      Arrays.stream(family.instruments).forEach(name -> all.put(name, family));
    }
    return all;
  }
}
