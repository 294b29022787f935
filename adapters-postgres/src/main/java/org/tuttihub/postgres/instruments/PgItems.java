package org.tuttihub.postgres.instruments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.instruments.Items;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.AssetNumbers;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The inventory in PostgreSQL. */
public final class PgItems extends PgKeptMany<Item> implements Items {
  /** What the database says of numbers and loans that two desks give at the same time. */
  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "item_asset_once",
          Refusal.rule(
              "instruments.item-there-already",
              "Another item has this asset number already.",
              "Give this one a number of its own."),
          "item_barcode_once",
          Refusal.rule(
              "instruments.item-there-already",
              "Another item has this barcode already.",
              "Give this one a barcode of its own."),
          "loan_open_once",
          Refusal.rule(
              "instruments.out-already", "The item is out already.", "Take it back first."),
          "loan_alone",
          Refusal.rule(
              "instruments.loans-overlap",
              "The item was out on another loan in these days.",
              "Let the loan begin when that one has ended."),
          "reservation_alone",
          Refusal.rule(
              "instruments.promised",
              "It is promised to somebody else in these days.",
              "Take other days, or another one."));

  public PgItems(Session session, View view) {
    super(session, view, "asset_key");
  }

  @Override
  public Optional<Stored<Item>> find(Key key) {
    Optional<Stored<Item>> found = super.find(key);
    return found.isEmpty() && key instanceof Key.ByRef(String ref)
        ? first("where t.asset_key = $1", Folded.of(ref)).or(() -> spelledSo(ref))
        : found;
  }

  /** The one whose number is written otherwise; of several none. */
  private Optional<Stored<Item>> spelledSo(String number) {
    List<Stored<Item>> some = alike(number, 2);
    return some.size() == 1 ? Optional.of(some.getFirst()) : Optional.empty();
  }

  private List<Stored<Item>> alike(String number, int most) {
    String loose = AssetNumbers.key(number);
    return loose.isEmpty()
        ? List.of()
        : load("where loose_number(t.asset_key) = $1 order by t.asset_key limit $2", loose, most);
  }

  @Override
  public List<Stored<Item>> meant(String words, int most) {
    String wanted = Folded.of(words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Stored<Item>> exact =
        load(
            "where t.asset_key = $1 or t.barcode_key = $1 or t.serial_key = $1"
                + " order by t.asset_key limit $2",
            wanted,
            most);
    if (!exact.isEmpty()) {
      return exact;
    }
    List<Stored<Item>> alike = alike(wanted, most);
    return alike.isEmpty() ? withWords(wanted.split(" ", -1), most) : alike;
  }

  private List<Stored<Item>> withWords(String[] words, int most) {
    List<Object> values = new ArrayList<>(List.of(most));
    StringBuilder all = new StringBuilder();
    for (String word : words) {
      values.add("%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
      all.append(" and t.search || ' ' || m.search like $").append(values.size());
    }
    return load(
        "join {model} m on m.id = t.model where t.state <> 'disposed'"
            + all
            + " order by t.asset_key limit $1",
        values.toArray());
  }

  @Override
  public List<Stored<Item>> those(Collection<UUID> ids) {
    return load("where t.id = any($1) order by t.asset_key", (Object) ids.toArray(UUID[]::new));
  }

  @Override
  public List<Stored<Item>> inKit(UUID kit) {
    return load("where t.kit = $1 order by t.asset_key", kit);
  }

  @Override
  public List<Stored<Item>> numbered(Collection<String> numbers) {
    return load(
        "where t.barcode_key = any($1) or t.serial_key = any($1) order by t.asset_key",
        (Object) numbers.toArray(String[]::new));
  }

  /** Looks each name up by itself: a hub's first register grows faster than its statistics. */
  @Override
  public List<Stored<Item>> spelled(Collection<String> names) {
    String[] folded = names.stream().map(Folded::of).toArray(String[]::new);
    String[] refs =
        names.stream().map(n -> n.strip().toUpperCase(Locale.ROOT)).toArray(String[]::new);
    String[] loose =
        names.stream().map(AssetNumbers::key).filter(k -> !k.isEmpty()).toArray(String[]::new);
    return load(
        """
        where t.id = any(array(
            select i.id from unnest($1::text[]) k cross join lateral (
              select i.id from {item} i where i.asset_key = k
              union all select i.id from {item} i where i.barcode_key = k
              union all select i.id from {item} i where i.serial_key = k) i
            union all select i.id from unnest($2::text[]) k cross join lateral (
              select i.id from {item} i where i.ref = k offset 0) i
            union all select i.id from unnest($3::text[]) k cross join lateral (
              select i.id from {item} i where loose_number(i.asset_key) = k offset 0) i))
        order by t.asset_key\
        """,
        folded,
        refs,
        loose);
  }

  @Override
  public List<Stored<Item>> chosen(
      Collection<String> names, Optional<String> place, Optional<UUID> kit, int most) {
    String[] keys = names.stream().map(Folded::of).toArray(String[]::new);
    return load(
        """
        where t.state <> 'disposed' and ($1::text is null or t.place = $1)
          and ($2::uuid is null or t.kit = $2)
          and (cardinality($3::text[]) = 0 or t.asset_key = any($3) or lower(t.ref) = any($3))
        order by t.asset_key limit $4\
        """,
        place.orElse(null),
        kit.orElse(null),
        keys,
        most);
  }

  @Override
  protected String nameOf(Item item) {
    return Folded.of(item.facts().assetNumber());
  }

  @Override
  protected Table<Item> table() {
    return ItemTable.TABLE;
  }

  @Override
  protected Item made(Cells row, Kin kin) {
    return ItemTable.made(row);
  }
}
