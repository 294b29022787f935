package org.tuttihub.application.instruments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.StockLine;
import org.tuttihub.domain.instruments.StockLine.How;
import org.tuttihub.domain.instruments.StockLine.Sighting;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** What is done with marked lines of a stock-take: all of them, or none. */
public final class TickStock {

  /** Which lines are seen, where, and how they are. */
  public record See(List<Key> stockLines, Optional<String> place, Optional<Condition> condition) {}

  /** Which lines. */
  public record Some(List<Key> stockLines) {}

  private final UnitOfWork<? extends InstrumentRecords> work;

  public TickStock(UnitOfWork<? extends InstrumentRecords> work) {
    this.work = work;
  }

  /** A line with its item. */
  private record Pair(Stored<StockLine> line, Stored<Item> item) {}

  /** Refuses lines of a stock-take that is closed. */
  public Outcome<Receipt> see(Acting acting, See asked) {
    return work.decide(
        acting,
        records ->
            pairs(records, asked.stockLines())
                .then(all -> counting(records, all))
                .then(
                    all ->
                        Outcome.each(
                                items(all),
                                item -> TakeStock.conditioned(records, item, asked.condition()))
                            .map(_ -> all))
                .map(
                    all -> {
                      List<Stored<StockLine>> seen =
                          all.stream().map(p -> seen(acting, p, asked)).toList();
                      records.stockLines().replaceAll(seen);
                      return receipt(
                          acting,
                          records,
                          seen.stream()
                              .map(line -> new Stored<>(line.value(), line.version() + 1))
                              .toList(),
                          " seen.");
                    }));
  }

  private static Stored<StockLine> seen(Acting acting, Pair pair, See asked) {
    StockLine line = pair.line().value();
    String at =
        asked
            .place()
            .filter(p -> !p.isBlank())
            .or(line::expected)
            .or(() -> line.seen().map(Sighting::at))
            .orElse("not said");
    return pair.line()
        .with(line.see(new Sighting(acting.today(), at, How.TICKED, asked.condition(), "")));
  }

  private static Outcome<List<Pair>> counting(InstrumentRecords records, List<Pair> all) {
    List<UUID> takes = all.stream().map(p -> p.line().value().stockTake()).distinct().toList();
    return Outcome.each(
            takes, id -> records.stockTakes().named(new Key.ById(id)).then(take -> take.counting()))
        .map(_ -> all);
  }

  /** Refuses what was seen, and what is not in a store by the inventory. */
  public Outcome<Receipt> miss(Acting acting, Some asked) {
    return moved(
        acting,
        asked,
        pair ->
            pair.line().value().unseen().then(line -> missed(acting, line, pair.item().value())),
        " missing.");
  }

  private static Outcome<Item> missed(Acting acting, StockLine line, Item item) {
    return item.storedAt().isPresent()
        ? item.miss(line.expected().orElse(""), acting.today())
        : Outcome.refused(
            Refusal.rule(
                "instruments.not-in-store",
                item.facts().called()
                    + " is "
                    + item.state().words()
                    + " since "
                    + item.since()
                    + ", not in a store.",
                "Ask whoever has it, or say of that one alone that it is missing: items miss."));
  }

  /** Refuses what was seen where it was expected, and what is neither in a store nor missing. */
  public Outcome<Receipt> putRight(Acting acting, Some asked) {
    return moved(
        acting,
        asked,
        pair ->
            pair.line().value().misplaced().then(place -> at(place, pair.item().value(), acting)),
        " where they were seen.");
  }

  private static Outcome<Item> at(String place, Item item, Acting acting) {
    return item instanceof Item.Missing
        ? item.find(place, acting.today())
        : item.move(place, acting.today());
  }

  private Outcome<Receipt> moved(
      Acting acting, Some asked, Function<Pair, Outcome<Item>> step, String done) {
    return work.decide(
        acting,
        records ->
            pairs(records, asked.stockLines())
                .then(
                    all ->
                        Outcome.each(all, p -> step.apply(p).map(p.item()::with))
                            .then(TickStock::agreed)
                            .map(
                                next -> {
                                  records.items().replaceAll(others(all, next));
                                  return receipt(
                                      acting, records, all.stream().map(Pair::line).toList(), done);
                                })));
  }

  /** Each item once, though lines of several stock-takes name it; refuses two ends of one. */
  private static Outcome<List<Stored<Item>>> agreed(List<Stored<Item>> next) {
    Map<UUID, Stored<Item>> byId = new LinkedHashMap<>();
    return Outcome.each(
            next,
            item -> {
              Stored<Item> before = byId.putIfAbsent(item.value().identity().id(), item);
              return before == null || before.equals(item)
                  ? Outcome.done(item)
                  : Outcome.refused(
                      Refusal.rule(
                          "instruments.lines-differ",
                          "Two of the lines are of "
                              + item.value().facts().called()
                              + ", and what they say differs.",
                          "Mark one line of each item: the one that holds."));
            })
        .map(_ -> List.copyOf(byId.values()));
  }

  private static List<Stored<Item>> items(List<Pair> pairs) {
    return pairs.stream().map(Pair::item).distinct().toList();
  }

  private static List<Stored<Item>> others(List<Pair> before, List<Stored<Item>> after) {
    List<Stored<Item>> others = new ArrayList<>(after);
    others.removeAll(items(before));
    return others;
  }

  private static Outcome<List<Pair>> pairs(InstrumentRecords records, List<Key> keys) {
    return Several.named(records.stockLines(), "lines", keys)
        .map(
            lines -> {
              Map<UUID, Stored<Item>> items =
                  records.items().those(lines.stream().map(l -> l.value().item()).toList()).stream()
                      .collect(
                          Collectors.toMap(i -> i.value().identity().id(), Function.identity()));
              return lines.stream().map(l -> new Pair(l, items.get(l.value().item()))).toList();
            });
  }

  private static Receipt receipt(
      Acting acting, InstrumentRecords records, List<Stored<StockLine>> lines, String done) {
    Stored<StockLine> first = lines.getFirst();
    return records
        .stockLines()
        .receipt(
            acting,
            first.value(),
            first.version(),
            Several.andMore(first.value().identity().toString(), lines.size()) + done)
        .fact("lines", lines.size());
  }
}
