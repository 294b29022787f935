package org.tuttihub.application.instruments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.AssetNumbers;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.ItemFacts;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Key;

/** Which item a number means: the one that has just this number, before those that are like it. */
final class NamedItem {
  private static final int SHOWN = 6;

  private NamedItem() {}

  /** The one that is meant of those that were found: the only one, or the one that is called so. */
  static Optional<Stored<Item>> best(List<Stored<Item>> found, String number) {
    return found.size() == 1
        ? Optional.of(found.getFirst())
        : found.stream()
            .filter(i -> Folded.of(facts(i).assetNumber()).equals(Folded.of(number)))
            .findFirst();
  }

  /** What was found; where nothing was, and the number may be several items, these are named. */
  static <T> Outcome<T> orSeveral(Items items, Key key, Outcome<T> found) {
    if (found instanceof Outcome.Done<T>
        || !(key instanceof Key.ByRef(String ref))
        || items.find(key).isPresent()) {
      return found;
    }
    List<Stored<Item>> alike =
        items.spelled(List.of(ref)).stream().filter(item -> alike(item, ref)).toList();
    return alike.size() > 1 ? Outcome.refused(several(alike, SHOWN)) : found;
  }

  /**
   * Says that several items are meant.
   *
   * @param most how many are named
   */
  static Refusal several(List<Stored<Item>> meant, int most) {
    boolean more = meant.size() >= most;
    return Refusal.rule(
        "instruments.several-meant",
        (more ? "Several items are" : meant.size() + " items are")
            + " meant: "
            + meant.stream()
                .limit(most)
                .map(item -> facts(item).called())
                .collect(Collectors.joining(", "))
            + (more ? " …" : "")
            + ".",
        "Type more of it, or one of these asset numbers.");
  }

  private static boolean alike(Stored<Item> item, String number) {
    String loose = AssetNumbers.key(number);
    return !loose.isEmpty() && AssetNumbers.key(facts(item).assetNumber()).equals(loose);
  }

  private static ItemFacts facts(Stored<Item> item) {
    return item.value().facts();
  }
}
