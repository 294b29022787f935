package org.tuttihub.application.instruments;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.values.Identity;

/** The inventory. An item is found by its asset number as well. */
public interface Items extends KeptMany<Item> {
  Noun NOUN = new Noun("instruments", "items", "item", "ITM");

  /**
   * What somebody at the desk means: the items whose asset number, barcode or serial number is just
   * that; where there are none, those in whose numbers and names all the words stand.
   *
   * @param most how many at the most
   */
  List<Stored<Item>> meant(String words, int most);

  /** The items of a class set, by asset number. */
  List<Stored<Item>> inKit(UUID kit);

  /** Those of these ids, by asset number. */
  List<Stored<Item>> those(Collection<UUID> ids);

  /** Those that have one of these barcodes or serial numbers, which are folded. */
  List<Stored<Item>> numbered(Collection<String> numbers);

  /**
   * The items that the hub still has, by asset number.
   *
   * @param names only those of these references or asset numbers; all where there are none
   * @param place only those in this store
   * @param kit only those of this class set
   * @param most how many at the most
   */
  List<Stored<Item>> chosen(
      Collection<String> names, Optional<String> place, Optional<UUID> kit, int most);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Item item) {
    return item.identity();
  }
}
