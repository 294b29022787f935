package org.tuttihub.application.instruments;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.Kit;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Makes class sets, and says which items are part of them. */
public final class WriteKit {

  /** The class set, and the items to begin with. */
  public record Add(String name, String place, List<Key> items, Optional<String> note) {}

  /** What changes. */
  public record Alter(Key id, Change<String> name, Change<String> place, Change<String> note) {}

  /** Which items come to a class set, or leave it. */
  public record Items(Key id, List<Key> items) {}

  private final UnitOfWork<? extends InstrumentRecords> work;
  private final Ids ids;

  public WriteKit(UnitOfWork<? extends InstrumentRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a name that another has, and items that are part of another. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            new Kit(
                    new Identity(ids.next(), records.kits().nextRef()),
                    asked.name(),
                    asked.place(),
                    asked.note().orElse(""))
                .checked()
                .then(kit -> Once.kit(records, kit))
                .then(
                    kit -> {
                      records.kits().add(kit);
                      return each(records, asked.items(), item -> packed(item, kit))
                          .map(
                              count ->
                                  records
                                      .kits()
                                      .receipt(
                                          acting,
                                          kit,
                                          1,
                                          kit.identity() + " is made, of " + count + " items."));
                    }));
  }

  /** Refuses a name that another has. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .kits()
                .step(
                    acting,
                    asked.id(),
                    k ->
                        new Kit(
                                k.identity(),
                                asked.name().over(k.name(), ""),
                                asked.place().over(k.place(), ""),
                                asked.note().over(k.note(), ""))
                            .checked()
                            .then(kit -> Once.kit(records, kit)),
                    k -> k.identity() + " is changed."));
  }

  /** Refuses items that are part of another. */
  public Outcome<Receipt> pack(Acting acting, Items asked) {
    return items(acting, asked, kit -> item -> packed(item, kit), " more items.");
  }

  /** Refuses items that are not part of it. */
  public Outcome<Receipt> unpack(Acting acting, Items asked) {
    return items(acting, asked, kit -> item -> unpacked(item, kit), " fewer items.");
  }

  private Outcome<Receipt> items(
      Acting acting, Items asked, Function<Kit, Function<Item, Outcome<Item>>> step, String said) {
    return work.decide(
        acting,
        records ->
            records
                .kits()
                .require(acting, asked.id())
                .then(
                    kit ->
                        each(records, asked.items(), step.apply(kit.value()))
                            .map(
                                count ->
                                    records
                                        .kits()
                                        .replaced(
                                            acting,
                                            kit,
                                            kit.value().identity() + " has " + count + said))));
  }

  private static Outcome<Integer> each(
      InstrumentRecords records, List<Key> keys, Function<Item, Outcome<Item>> step) {
    return Outcome.each(
            keys,
            key ->
                records
                    .items()
                    .named(key)
                    .then(step)
                    .map(
                        next -> {
                          Stored<Item> stored = records.items().find(key).orElseThrow();
                          return records.items().replace(stored.with(next));
                        }))
        .map(List::size);
  }

  private static Outcome<Item> packed(Item item, Kit kit) {
    return Once.packable(item)
        .then(i -> i.with(i.facts().partOf(Optional.of(kit.identity().id()))));
  }

  private static Outcome<Item> unpacked(Item item, Kit kit) {
    return item.facts().kit().filter(kit.identity().id()::equals).isPresent()
        ? item.with(item.facts().partOf(Optional.empty()))
        : Outcome.refused(
            Refusal.rule(
                "instruments.not-in-this-kit",
                item.facts().called() + " is not part of " + kit.identity() + ".",
                "Name items that are."));
  }
}
