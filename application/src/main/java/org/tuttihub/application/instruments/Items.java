package org.tuttihub.application.instruments;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/**
 * The inventory. An item is found by its asset number as well; where no number is just that, by the
 * one that is the same without case, blanks and hyphens.
 */
public interface Items extends KeptMany<Item> {
  Noun NOUN = new Noun("instruments", "items", "item", "ITM");

  /**
   * What somebody at the desk means: the items whose asset number, barcode or serial number is just
   * that; where there are none, those whose asset number is that without case, blanks and hyphens;
   * where there are none either, those in whose numbers and names all the words stand.
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
   * Those that one of these names may mean: as reference, asset number, barcode or serial number,
   * or as an asset number without case, blanks and hyphens; by asset number.
   */
  List<Stored<Item>> spelled(Collection<String> names);

  /** As everywhere; where a number is written so that it may be several, these are named. */
  @Override
  default Outcome<Stored<Item>> require(Acting acting, Key key) {
    return NamedItem.orSeveral(this, key, KeptMany.super.require(acting, key));
  }

  /** As everywhere; where a number is written so that it may be several, these are named. */
  @Override
  default Outcome<Item> named(Key key) {
    return NamedItem.orSeveral(this, key, KeptMany.super.named(key));
  }

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
