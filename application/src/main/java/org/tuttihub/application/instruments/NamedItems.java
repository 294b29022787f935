package org.tuttihub.application.instruments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.AssetNumbers;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.ItemFacts;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Folded;

/** Which items many numbers mean; all are read at once. */
final class NamedItems {
  private static final int SHOWN = 6;

  /** By reference, asset number, barcode, serial number, and by asset number written otherwise. */
  private final List<Map<String, List<Stored<Item>>>> ways = new ArrayList<>();

  NamedItems(Items items, Collection<String> numbers) {
    List<Stored<Item>> some = numbers.isEmpty() ? List.of() : items.spelled(numbers);
    ways.add(by(some, f -> Folded.of(f.identity().ref())));
    ways.add(by(some, f -> Folded.of(f.assetNumber())));
    ways.add(by(some, f -> Folded.of(f.barcode())));
    ways.add(by(some, f -> Folded.of(f.serial())));
    ways.add(by(some, f -> AssetNumbers.key(f.assetNumber())));
  }

  private static Map<String, List<Stored<Item>>> by(
      List<Stored<Item>> some, Function<ItemFacts, String> key) {
    Map<String, List<Stored<Item>>> all = new HashMap<>();
    for (Stored<Item> item : some) {
      String name = key.apply(item.value().facts());
      if (!name.isEmpty()) {
        all.computeIfAbsent(name, _ -> new ArrayList<>()).add(item);
      }
    }
    return all;
  }

  /**
   * The one item that a number means, by what it has just so before by what is like it; refuses
   * where it is none, or several.
   */
  Outcome<Stored<Item>> one(String number) {
    for (int way = 0; way < ways.size(); way++) {
      boolean loose = way == ways.size() - 1;
      String key = loose ? AssetNumbers.key(number) : Folded.of(number);
      List<Stored<Item>> those = ways.get(way).getOrDefault(key, List.of());
      if (!those.isEmpty()) {
        return those.size() == 1
            ? Outcome.done(those.getFirst())
            : Outcome.refused(NamedItem.several(those, SHOWN));
      }
    }
    return Outcome.refused(
        Refusal.unknown(Items.NOUN.plural(), Items.NOUN.singular(), number.strip()));
  }
}
