package org.tuttihub.application.instruments;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.AssetNumbers;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.values.Folded;

/** Which items of the hub the numbers of a register are, however they are written there. */
final class RegisterKnown {
  private Map<String, Stored<Item>> exact = Map.of();
  private Map<String, List<Stored<Item>>> alike = Map.of();

  /** The rows that came before, by number, and by the item that each was found to be. */
  private final Map<String, Taken> byNumber = new HashMap<>();

  private final Map<UUID, Taken> byItem = new HashMap<>();

  private record Taken(String number, long row) {}

  /** Looks up the numbers of some rows. */
  void learn(Items items, Collection<String> numbers) {
    exact = items.findAll(numbers.stream().map(Folded::of).toList());
    List<String> others = numbers.stream().filter(n -> !exact.containsKey(Folded.of(n))).toList();
    alike =
        others.isEmpty()
            ? Map.of()
            : items.spelled(others).stream()
                .collect(
                    Collectors.groupingBy(
                        item -> AssetNumbers.inLists(item.value().facts().assetNumber())));
  }

  /** The item of the hub that a number is; absent where it is none, and where it may be several. */
  Optional<Stored<Item>> of(String number) {
    List<Stored<Item>> some = those(number);
    return some.size() == 1 ? Optional.of(some.getFirst()) : Optional.empty();
  }

  private List<Stored<Item>> those(String number) {
    Stored<Item> same = exact.get(Folded.of(number));
    return same == null
        ? alike.getOrDefault(AssetNumbers.inLists(number), List.of())
        : List.of(same);
  }

  /** That a number may be several items, or was in a row before, written otherwise. */
  Optional<RegisterNumbers.Clash> unclear(String number, long row) {
    List<Stored<Item>> some = those(number);
    if (some.size() > 1) {
      return Optional.of(
          new RegisterNumbers.Clash(
              "asset_number",
              NamedItem.several(some, some.size() + 1).fact() + " Write one of these numbers."));
    }
    Optional<Taken> before = before(number, some);
    Taken now = new Taken(number, row);
    byNumber.putIfAbsent(AssetNumbers.inLists(number), now);
    some.forEach(item -> byItem.putIfAbsent(item.value().identity().id(), now));
    return before.map(
        taken ->
            new RegisterNumbers.Clash(
                "asset_number",
                number
                    + " stands in row "
                    + taken.row()
                    + " already, written "
                    + taken.number()
                    + "; that row was taken."));
  }

  /** Two numbers that are alike and are both in the hub are two items. */
  private Optional<Taken> before(String number, List<Stored<Item>> some) {
    return exact.containsKey(Folded.of(number))
        ? Optional.ofNullable(byItem.get(some.getFirst().value().identity().id()))
        : Optional.ofNullable(byNumber.get(AssetNumbers.inLists(number)));
  }
}
