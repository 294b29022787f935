package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.StockLine;
import org.tuttihub.domain.instruments.StockLine.How;
import org.tuttihub.domain.instruments.StockLine.Sighting;
import org.tuttihub.domain.instruments.StockTake;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Opens rounds of counting, counts by scans, and closes them. */
public final class TakeStock {
  private static final int NAMED = 10;

  /** A round of one store, or of everything. */
  public record Open(Optional<String> title, Optional<String> place) {}

  /** In which round what was scanned or typed, where, and how it is. */
  public record Scan(
      Key id,
      String what,
      Optional<String> place,
      Optional<Condition> condition,
      Optional<String> remark) {}

  /** Which round. */
  public record Which(Key id) {}

  private final UnitOfWork<? extends InstrumentRecords> work;
  private final Ids ids;

  public TakeStock(UnitOfWork<? extends InstrumentRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a store in which nothing is. */
  public Outcome<Receipt> open(Acting acting, Open asked) {
    Optional<String> place = asked.place().filter(p -> !p.isBlank());
    return work.decide(
        acting,
        records -> {
          StockTake take =
              new StockTake(
                  new Identity(ids.next(), records.stockTakes().nextRef()),
                  asked.title().filter(t -> !t.isBlank()).or(() -> place).orElse("Everything"),
                  place,
                  acting.today(),
                  Optional.empty());
          List<Item> expected =
              records.items().chosen(List.of(), place, Optional.empty(), Integer.MAX_VALUE).stream()
                  .map(Stored::value)
                  .filter(take::expects)
                  .toList();
          return expected.isEmpty()
              ? Outcome.refused(nothingThere(place))
              : Outcome.done(opened(acting, records, take, expected));
        });
  }

  private static Refusal nothingThere(Optional<String> place) {
    return Refusal.rule(
        "instruments.nothing-to-count",
        place.map(p -> "Nothing is in " + p + ".").orElse("The hub has no instruments."),
        "Write the store as the inventory does: items list.");
  }

  private Receipt opened(
      Acting acting, InstrumentRecords records, StockTake take, List<Item> expected) {
    Receipt receipt =
        records
            .stockTakes()
            .added(
                acting,
                take,
                expected.size() == 1
                    ? take.identity() + " is open: 1 item is expected."
                    : "%s is open: %,d items are expected."
                        .formatted(take.identity(), expected.size()));
    List<String> refs = records.stockLines().nextRefs(expected.size());
    List<StockLine> lines = new ArrayList<>();
    for (int i = 0; i < refs.size(); i++) {
      Item item = expected.get(i);
      lines.add(
          new StockLine(
              new Identity(ids.next(), refs.get(i)),
              take.identity().id(),
              item.identity().id(),
              Optional.of(item.storedAt().orElse(item.state().words())),
              Optional.empty()));
    }
    records.stockLines().addAll(lines);
    return receipt.fact("expected", expected.size());
  }

  /** Refuses what means no item, or several, and a round that is closed. */
  public Outcome<Receipt> scan(Acting acting, Scan given) {
    Scanned read = Scanned.of(given.what(), given.condition());
    Scan asked = new Scan(given.id(), read.what(), given.place(), read.condition(), given.remark());
    return work.decide(
        acting,
        records ->
            records
                .stockTakes()
                .named(asked.id())
                .then(StockTake::counting)
                .then(
                    take ->
                        ScanItem.one(records, asked.what())
                            .then(item -> seen(acting, records, take, item, asked))));
  }

  private Outcome<Receipt> seen(
      Acting acting, InstrumentRecords records, StockTake take, Stored<Item> item, Scan asked) {
    UUID id = item.value().identity().id();
    Optional<Stored<StockLine>> there =
        records.stockLines().of(take.identity().id(), List.of(id)).stream().findFirst();
    Sighting sighting =
        new Sighting(
            acting.today(),
            place(asked, take, item.value(), there),
            How.SCANNED,
            asked.condition(),
            asked.remark().orElse(""));
    return conditioned(records, item, asked.condition())
        .map(
            _ ->
                there
                    .map(line -> again(acting, records, line, item.value(), sighting))
                    .orElseGet(() -> unexpected(acting, records, take, item.value(), sighting)));
  }

  private static String place(
      Scan asked, StockTake take, Item item, Optional<Stored<StockLine>> there) {
    return asked
        .place()
        .filter(p -> !p.isBlank())
        .or(take::place)
        .or(item::storedAt)
        .or(() -> there.flatMap(line -> line.value().expected()))
        .orElse("not said");
  }

  /** Whoever counts sees how it is: the inventory has it so from then on. */
  static Outcome<Item> conditioned(
      InstrumentRecords records, Stored<Item> item, Optional<Condition> now) {
    return now.filter(c -> c != item.value().facts().condition())
        .map(
            c ->
                item.value()
                    .with(item.value().facts().in(c))
                    .map(
                        next -> {
                          records.items().replace(item.with(next));
                          return next;
                        }))
        .orElseGet(() -> Outcome.done(item.value()));
  }

  private static Receipt again(
      Acting acting,
      InstrumentRecords records,
      Stored<StockLine> line,
      Item item,
      Sighting sighting) {
    StockLine seen = line.value().see(sighting);
    return records
        .stockLines()
        .replaced(acting, line.with(seen), item.facts().called() + said(seen, item));
  }

  private static String said(StockLine line, Item item) {
    return switch (line.finding()) {
      case SEEN, NOT_SEEN -> " is seen.";
      case ELSEWHERE ->
          " is seen at "
              + line.seen().orElseThrow().at()
              + "; expected: "
              + line.expected().orElse("")
              + ".";
      case UNEXPECTED ->
          " is seen and was not expected here: by the inventory it is "
              + item.state().words()
              + item.storedAt().map(place -> " at " + place).orElse("")
              + " since "
              + item.since()
              + ".";
    };
  }

  private Receipt unexpected(
      Acting acting, InstrumentRecords records, StockTake take, Item item, Sighting sighting) {
    StockLine line =
        new StockLine(
            new Identity(ids.next(), records.stockLines().nextRef()),
            take.identity().id(),
            item.identity().id(),
            Optional.empty(),
            Optional.of(sighting));
    return records.stockLines().added(acting, line, item.facts().called() + said(line, item));
  }

  /** Refuses one that is closed; says how much was seen, and what was not. */
  public Outcome<Receipt> close(Acting acting, Which asked) {
    LocalDate today = acting.today();
    return work.decide(
        acting,
        records ->
            records
                .stockTakes()
                .require(acting, asked.id())
                .then(take -> take.value().close(today).map(take::with))
                .map(
                    take -> {
                      StockLines.Tally tally =
                          records.stockLines().tally(take.value().identity().id(), NAMED);
                      return records
                          .stockTakes()
                          .replaced(acting, take, said(take.value(), tally))
                          .fact("expected", tally.expected())
                          .fact("seen", tally.seen());
                    }));
  }

  private static String said(StockTake take, StockLines.Tally tally) {
    int missing = tally.expected() - tally.seen();
    return take.identity()
        + " is closed: "
        + tally.seen()
        + " of "
        + tally.expected()
        + " seen, "
        + tally.percent()
        + " percent"
        + (missing == 0
            ? "."
            : "; not seen: "
                + String.join(", ", tally.unseen())
                + (missing > tally.unseen().size()
                    ? " and " + (missing - tally.unseen().size()) + " more."
                    : "."));
  }
}
