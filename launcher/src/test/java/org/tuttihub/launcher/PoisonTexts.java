package org.tuttihub.launcher;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuttihub.tui.text.Poison;

/** The poison that PostgreSQL takes: no NUL, no half of a surrogate pair. */
final class PoisonTexts {
  /** One by one. */
  static final List<String> SINGLE =
      Stream.concat(Poison.all().stream(), Poison.names().stream())
          .filter(text -> text.codePoints().noneMatch(PoisonTexts::isImpossible))
          .toList();

  /** Several in one text, for records that are shown as a whole. */
  static final List<String> BUNDLED = bundled(6);

  private PoisonTexts() {}

  /** Long ones come last, so that they hide nothing. */
  private static List<String> bundled(int together) {
    int bundles = (SINGLE.size() + together - 1) / together;
    List<String> sorted = SINGLE.stream().sorted(Comparator.comparingInt(String::length)).toList();
    return IntStream.range(0, bundles)
        .mapToObj(
            first ->
                IntStream.iterate(first, at -> at < sorted.size(), at -> at + bundles)
                    .mapToObj(sorted::get)
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static boolean isImpossible(int point) {
    return point == 0 || Character.getType(point) == Character.SURROGATE;
  }
}
