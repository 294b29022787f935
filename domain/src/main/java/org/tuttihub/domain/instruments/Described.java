package org.tuttihub.domain.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Size;

/**
 * What a stock list says of an instrument in one breath, taken apart: {@code Yamaha YAS-280 Alto
 * Sax} is an alto saxophone, made by Yamaha, called YAS-280.
 *
 * @param instrument lower case; empty where the words name none that is known
 * @param size where they name one
 * @param maker where they begin with, or contain, a maker that is known; may be empty
 * @param name what is left of the words; may be empty
 */
public record Described(String instrument, Optional<Size> size, String maker, String name) {

  /** Words beside an instrument's own that say which of its kind it is. */
  private static final Set<String> KINDS =
      words(
          """
          alto tenor soprano sopranino baritone bass treble descant contrabass contra bb
          eb c f electric acoustic classical electro-acoustic digital upright grand
          marching plastic pocket full-size valve french double electronic steel snare
          """);

  private static final Set<String> PARTS =
      words(
          """
          bow case mouthpiece stand bag strap stool cover mute pedal stick sticks reeds
          strings book books
          """);

  /** What comes after these belongs to the instrument and is not it. */
  private static final Set<String> WITH =
      Set.of("with", "w", "inc", "incl", "including", "and", "&", "+", "plus");

  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("sax", "saxophone"),
          Map.entry("saxes", "saxophone"),
          Map.entry("fiddle", "violin"),
          Map.entry("violoncello", "cello"),
          Map.entry("celli", "cello"),
          Map.entry("glock", "glockenspiel"),
          Map.entry("uke", "ukulele"),
          Map.entry("euph", "euphonium"),
          Map.entry("drumkit", "drum kit"),
          Map.entry("amp", "amplifier"),
          Map.entry("synth", "synthesiser"),
          Map.entry("synthesizer", "synthesiser"),
          Map.entry("bari", "baritone"));

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  /** A word as it was written, and as it is compared. */
  private record Word(String written, String plain) {}

  /** Where in the words the instrument stands. */
  private record Span(int from, int to, String instrument) {}

  /** Takes words apart; what is not known stays in the name. */
  public static Described of(String written) {
    Optional<Size.Found> sized = Size.within(written);
    List<Word> words = taken(sized.map(Size.Found::rest).orElse(written));
    Optional<Span> span = span(words);
    List<Word> rest = new ArrayList<>(words);
    span.ifPresent(s -> rest.subList(s.from(), s.to()).clear());
    String left = rest.stream().map(Word::written).collect(Collectors.joining(" "));
    Described made = made(left);
    return new Described(
        span.map(Span::instrument).orElse(""), sized.map(Size.Found::size), made.maker, made.name);
  }

  /** A maker and the name of a model, with no instrument in them: {@code Yamaha YAS-280}. */
  public static Described made(String words) {
    Optional<Makers.Found> maker = Makers.within(words);
    return new Described(
        "",
        Optional.empty(),
        maker.map(Makers.Found::maker).orElse(""),
        tidy(maker.map(Makers.Found::rest).orElse(words)));
  }

  private static String tidy(String text) {
    return text.replaceAll("\\( *\\)", " ")
        .replaceAll("\\s+", " ")
        .replaceAll("^[ ,;:/&+-]+|[ ,;:/&+-]+$", "");
  }

  private static List<Word> taken(String text) {
    List<Word> words = new ArrayList<>();
    String one =
        text.replaceAll("(?i)\\bc/w\\b", "with")
            .replaceAll("(?i)\\b([abe])[ -]?(flat\\b|♭)", "$1b")
            .replaceAll("(?i)\\bin (?=[a-g]b?\\b)", "");
    for (String token : one.strip().split("[\\s,;/()]+", -1)) {
      String plain = Folded.of(token).replaceAll("^[^\\p{L}\\p{N}&+]+|[^\\p{L}\\p{N}&+]+$", "");
      if (plain.isEmpty()) {
        continue;
      }
      for (String part : ALIASES.getOrDefault(plain, plain).split(" ", -1)) {
        words.add(new Word(token, part));
      }
    }
    return words;
  }

  private static Optional<Span> span(List<Word> words) {
    int head = head(words);
    return last(words, head).or(() -> last(words, words.size())).map(core -> widened(words, core));
  }

  /** How many words come before what only belongs to it. */
  private static int head(List<Word> words) {
    for (int at = 1; at < words.size(); at++) {
      if (WITH.contains(words.get(at).plain())) {
        return at;
      }
    }
    return words.size();
  }

  /**
   * The last known instrument: in English the noun comes last; of two that end there the longer.
   */
  private static Optional<Span> last(List<Word> words, int end) {
    for (int to = end; to > 0; to--) {
      for (int length = Math.min(3, to); length > 0; length--) {
        String phrase =
            words.subList(to - length, to).stream()
                .map(Word::plain)
                .collect(Collectors.joining(" "));
        Optional<String> known = known(phrase);
        if (known.isPresent()) {
          return Optional.of(new Span(to - length, to, known.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> known(String phrase) {
    return Family.exactly(phrase).map(Family.Known::instrument);
  }

  /** With the words around it that say which of its kind it is, or which part of it. */
  private static Span widened(List<Word> words, Span core) {
    int from = core.from();
    while (from > 0 && isKind(words.get(from - 1).plain())) {
      from--;
    }
    int to = core.to();
    while (to < words.size() && KINDS.contains(words.get(to).plain())) {
      to++;
    }
    List<String> named = new ArrayList<>();
    words.subList(core.to(), to).forEach(w -> named.add(w.plain()));
    words.subList(from, core.from()).forEach(w -> named.add(w.plain()));
    named.add(core.instrument());
    if (to < words.size() && PARTS.contains(words.get(to).plain())) {
      named.add(words.get(to).plain());
      to++;
    }
    return new Span(
        from, to, named.stream().map(Described::cased).collect(Collectors.joining(" ")));
  }

  private static boolean isKind(String word) {
    return KINDS.contains(word) || known(word).isPresent();
  }

  /** Keys are written large: Bb, Eb. */
  private static String cased(String word) {
    return switch (word) {
      case "bb", "eb", "c", "f" ->
          word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      default -> word;
    };
  }
}
