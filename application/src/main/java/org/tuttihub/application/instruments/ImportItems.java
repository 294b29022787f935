package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.imports.Importer;
import org.tuttihub.application.imports.MappedColumns;
import org.tuttihub.application.imports.Mapping;
import org.tuttihub.application.imports.UsualWords;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.ItemFacts;
import org.tuttihub.domain.instruments.Model;
import org.tuttihub.domain.instruments.Repair;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/**
 * Takes in a register that somebody keeps elsewhere. A row is known by its asset number: one that
 * is new comes in, with its model where the hub has none such; one that is there is compared, and
 * changed where the row says something else. What a row leaves blank stays as it is, and items that
 * the file leaves out stay. Where an item is there, its state stays too: it moves at the desk.
 */
public final class ImportItems implements Importer<InstrumentRecords, RegisterLine> {
  private static final UsualWords HEADINGS =
      UsualWords.of(ImportItems.class, "register-headings.txt");
  private static final List<List<String>> NEEDED =
      List.of(List.of("asset_number"), List.of("instrument", "description"));
  private static final String NO_REGISTER = "instruments.not-a-register";

  /**
   * What is said beside the file.
   *
   * @param map which heading is which field
   * @param place the store of rows that name none
   * @param sameSerials whether serial numbers that other items have may come in again
   */
  public record Beside(
      Optional<String> map, Optional<String> place, Optional<Boolean> sameSerials) {}

  private final Ids ids;
  private final Mapping mapping;
  private final Beside beside;
  private final LocalDate today;
  private Optional<MappedColumns> columns = Optional.empty();
  private Optional<RegisterModels> models = Optional.empty();
  private RegisterNumbers numbers = new RegisterNumbers(false);
  private RegisterKnown known = new RegisterKnown();

  ImportItems(Ids ids, Mapping mapping, Beside beside, LocalDate today) {
    this.ids = ids;
    this.mapping = mapping;
    this.beside = beside;
    this.today = today;
  }

  static Outcome<Mapping> mapping(Beside beside) {
    return Mapping.of(Items.NOUN, HEADINGS, RegisterCells.meanings(), beside.map());
  }

  @Override
  public Noun noun() {
    return Items.NOUN;
  }

  @Override
  public Outcome<Sheet<RegisterLine>> begin(InstrumentRecords records, TableReader rows) {
    models = Optional.empty();
    numbers = new RegisterNumbers(beside.sameSerials().orElse(false));
    known = new RegisterKnown();
    return mapping
        .find(records.mappings(), rows, NO_REGISTER, NEEDED)
        .then(this::placed)
        .map(
            found -> {
              columns = Optional.of(found);
              return new Sheet<>(
                  found.header(),
                  new RegisterReading(found, mapping.said(records.mappings()))::read,
                  found.aside());
            });
  }

  private Outcome<MappedColumns> placed(MappedColumns found) {
    return found.fields().containsKey("place") || store().isPresent()
        ? Outcome.done(found)
        : Outcome.refused(
            Refusal.shape(
                NO_REGISTER,
                "No column says where the items are. The headings: "
                    + String.join(", ", found.header().stream().filter(h -> !h.isBlank()).toList())
                    + ".",
                "Say which one does, with map \"Their heading=place\", or name the store of all of"
                    + " them, with place.",
                List.of()));
  }

  private Optional<String> store() {
    return beside.place().filter(place -> !place.isBlank());
  }

  @Override
  public Compared compare(InstrumentRecords records, List<Row<RegisterLine>> rows) {
    if (models.isEmpty()) {
      models = Optional.of(new RegisterModels(records, ids));
    }
    known.learn(records.items(), rows.stream().map(Row::key).toList());
    numbers.learn(
        records,
        rows.stream()
            .filter(row -> hasOtherNumbers(row.value(), known.of(row.key()).orElse(null)))
            .map(Row::value)
            .toList());
    List<RegisterItem> fresh = new ArrayList<>();
    List<Stored<Item>> changed = new ArrayList<>();
    Map<Long, Verdict> verdicts = new LinkedHashMap<>();
    for (Row<RegisterLine> row : rows) {
      Optional<RegisterNumbers.Clash> unclear = known.unclear(row.key(), row.row().number());
      Stored<Item> before = known.of(row.key()).orElse(null);
      verdicts.put(
          row.row().number(),
          unclear.isPresent()
              ? refused(row, unclear.get())
              : before == null ? fresh(row, fresh) : again(row, before, changed));
    }
    return new Compared(verdicts, () -> keep(records, fresh, changed));
  }

  private Verdict fresh(Row<RegisterLine> row, List<RegisterItem> fresh) {
    RegisterLine line = row.value();
    Optional<RegisterNumbers.Clash> wrong =
        new RegisterItem(line, store(), today).wrong().or(() -> numbers.clash(line));
    if (wrong.isPresent()) {
      return refused(row, wrong.get());
    }
    Model model = models.orElseThrow().of(line.described());
    RegisterItem whole = new RegisterItem(beside(line, model), store(), today).of(model);
    fresh.add(whole);
    numbers.take(whole.facts());
    return Verdict.fresh(row.row().number(), row.key());
  }

  private Verdict again(Row<RegisterLine> row, Stored<Item> before, List<Stored<Item>> changed) {
    Item item = before.value();
    Optional<RegisterNumbers.Clash> wrong =
        RegisterItem.amounts(row.value(), today)
            .or(
                () ->
                    hasOtherNumbers(row.value(), before)
                        ? numbers.clash(row.value())
                        : Optional.empty());
    if (wrong.isPresent()) {
      return refused(row, wrong.get());
    }
    Model model = models.orElseThrow().of(row.value().described(), item.facts().model());
    Outcome<Item> now = RegisterItem.over(item, beside(row.value(), model), model, today);
    return switch (now) {
      case Outcome.Refused<Item>(Refusal why) ->
          refused(row, new RegisterNumbers.Clash("asset_number", why.fact() + " " + why.remedy()));
      case Outcome.Done<Item>(Item next) when next.equals(item) && !saysWorth(row, model) ->
          Verdict.same(row.row().number(), row.key());
      case Outcome.Done<Item>(Item next) -> {
        changed.add(before.with(next));
        numbers.take(next.facts());
        List<String> fields = RegisterItem.differences(item, next);
        if (saysWorth(row, model)) {
          fields.add("value");
        }
        yield Verdict.changed(row.row().number(), row.key(), fields);
      }
    };
  }

  private RegisterLine beside(RegisterLine line, Model model) {
    return line.described()
        .value()
        .map(said -> line.beside(models.orElseThrow().worth(model, said)))
        .orElse(line);
  }

  /** Whether a row says first what one of its model costs to replace. */
  private static boolean saysWorth(Row<RegisterLine> row, Model model) {
    return model.value().isEmpty() && row.value().described().value().isPresent();
  }

  /** Whether a row says numbers of its item that are new to the hub. */
  private static boolean hasOtherNumbers(RegisterLine line, Stored<Item> before) {
    if (before == null) {
      return true;
    }
    ItemFacts facts = before.value().facts();
    return line.serial().filter(s -> !s.equals(facts.serial())).isPresent()
        || line.barcode().filter(b -> !b.equals(facts.barcode())).isPresent();
  }

  private Verdict refused(Row<RegisterLine> row, RegisterNumbers.Clash wrong) {
    String column = columns.orElseThrow().called(wrong.field());
    return Verdict.refused(
        row.row().number(), row.key(), column, wrong.reason(), row.row().cells());
  }

  private void keep(
      InstrumentRecords records, List<RegisterItem> fresh, List<Stored<Item>> changed) {
    models
        .orElseThrow()
        .keep(
            records,
            Stream.concat(
                    fresh.stream().map(RegisterItem::facts),
                    changed.stream().map(item -> item.value().facts()))
                .map(ItemFacts::model)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    List<String> refs = fresh.isEmpty() ? List.of() : records.items().nextRefs(fresh.size());
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < refs.size(); i++) {
      items.add(fresh.get(i).made(ids.next(), refs.get(i)));
    }
    records.items().addAll(items);
    records.repairs().addAll(repairs(records, items));
    records.items().replaceAll(changed);
  }

  /** What a register has in repair is away since today, as far as the hub knows. */
  private List<Repair> repairs(InstrumentRecords records, List<Item> items) {
    List<Item.InRepair> away =
        items.stream()
            .filter(Item.InRepair.class::isInstance)
            .map(Item.InRepair.class::cast)
            .toList();
    List<String> refs = away.isEmpty() ? List.of() : records.repairs().nextRefs(away.size());
    List<Repair> all = new ArrayList<>();
    for (int i = 0; i < refs.size(); i++) {
      all.add(RegisterItem.repair(away.get(i), new Identity(ids.next(), refs.get(i))));
    }
    return all;
  }

  @Override
  public void end(InstrumentRecords records, Sheet<RegisterLine> sheet, boolean dryRun) {
    if (!dryRun) {
      mapping.remember(records.mappings(), ids);
    }
  }
}
