package org.tuttihub.plugin.host.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.policy.Item;
import org.tuttihub.domain.charging.policy.Price;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.FactSpec.About;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.SettingSpec;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;
import org.tuttihub.plugin.host.descriptor.ChargingReader;
import org.tuttihub.plugin.host.descriptor.Descriptor;
import org.tuttihub.plugin.host.jar.Unfit;

/**
 * Reads the worked examples of a charging policy: a row is an item, rows of the same example are
 * one quote, and what holds for the whole quote stands on its first row.
 */
final class ChargingExamples {
  private static final List<String> COLUMNS =
      List.of(
          "example",
          "on",
          "customer",
          "authority",
          "service",
          "variant",
          "quantity",
          "terms",
          "price",
          "unit",
          "charge",
          "subsidy",
          "remission",
          "pays",
          "refused");

  private final Descriptor descriptor;
  private final PolicyDescription policy;
  private final CsvTable table;

  ChargingExamples(Descriptor descriptor, PolicyDescription policy, CsvTable table) {
    this.descriptor = descriptor;
    this.policy = policy;
    this.table = table;
  }

  List<Example<ChargingFacts, Quotation>> read() throws Unfit {
    refuseUnknownColumns();
    Map<String, List<CsvTable.Row>> quotes = new LinkedHashMap<>();
    for (CsvTable.Row row : table.rows()) {
      quotes.computeIfAbsent(row.cell("example"), _ -> new ArrayList<>()).add(row);
    }
    List<Example<ChargingFacts, Quotation>> examples = new ArrayList<>();
    for (Map.Entry<String, List<CsvTable.Row>> quote : quotes.entrySet()) {
      examples.add(example(quote.getKey(), quote.getValue()));
    }
    return examples;
  }

  private void refuseUnknownColumns() throws Unfit {
    Set<String> known = new TreeSet<>(COLUMNS);
    policy.facts().forEach(fact -> known.add("fact." + fact.name()));
    policy.settings().forEach(setting -> known.add("setting." + setting.name()));
    for (String column : table.columns()) {
      if (!known.contains(column)) {
        throw new Unfit(
            "The table "
                + table.name()
                + " has a column "
                + BadValue.shown(column)
                + " that means nothing."
                + Binder.nearest(column, known).map(n -> " Did you mean " + n + "?").orElse(""));
      }
    }
  }

  private Example<ChargingFacts, Quotation> example(String name, List<CsvTable.Row> rows)
      throws Unfit {
    CsvTable.Row first = rows.getFirst();
    if (name.isEmpty()) {
      throw fault(first, "example", "It is missing: give each example a name.");
    }
    ChargingExpectation expected = expected(first);
    if (expected.isEmpty() || expected.isBoth()) {
      throw fault(
          first,
          "pays",
          "Expect at least one of charge, subsidy, remission and pays, or else refused.");
    }
    return new Example<>(name, facts(rows), expected::differs);
  }

  private ChargingFacts facts(List<CsvTable.Row> rows) throws Unfit {
    CsvTable.Row first = rows.getFirst();
    LocalDate on = LocalDate.parse(needed(first, "on", FactType.DATE::clean));
    Customer customer = needed(first, "customer", ChargingReader::customer);
    List<Item> items = new ArrayList<>();
    List<Price> prices = PricesInForce.on(on, customer, descriptor.priceLists());
    for (CsvTable.Row row : rows) {
      Item item = item(items.size() + 1, row);
      items.add(item);
      price(row, item).ifPresent(price -> put(prices, price));
    }
    return new ChargingFacts(
        policy.ref(),
        on,
        customer,
        first.cell("authority"),
        items,
        prices,
        settings(first),
        given(first, About.QUOTE));
  }

  private Item item(int number, CsvTable.Row row) throws Unfit {
    String service = needed(row, "service", text -> text);
    if (!policy.services().contains(service)) {
      throw fault(row, "service", BadValue.shown(service) + " is no service of the policy's.");
    }
    return new Item(
        number,
        service,
        row.cell("variant"),
        whole(row, "quantity"),
        whole(row, "terms"),
        given(row, About.ITEM));
  }

  /** A price of the example's own, for services whose price each hub sets. */
  private Optional<Price> price(CsvTable.Row row, Item item) throws Unfit {
    Optional<Money> amount = read(row, "price", ChargingExamples::money);
    String unit = row.cell("unit").isEmpty() ? "unit" : row.cell("unit");
    return amount.map(
        a -> new Price(item.service(), item.variant(), unit, a, "the example's own price"));
  }

  private static void put(List<Price> prices, Price price) {
    prices.removeIf(
        p -> p.service().equals(price.service()) && p.variant().equals(price.variant()));
    prices.add(price);
  }

  private Settings settings(CsvTable.Row row) throws Unfit {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, List<Facts>> tables = new LinkedHashMap<>();
    for (SettingSpec setting : policy.settings()) {
      String column = "setting." + setting.name();
      switch (setting) {
        case SettingSpec.Single single ->
            read(row, column, single.type()::clean).ifPresent(v -> values.put(single.name(), v));
        case SettingSpec.Table wanted ->
            read(row, column, text -> TableText.read(wanted, text))
                .ifPresent(rows -> tables.put(wanted.name(), rows));
      }
    }
    return SettingsCheck.complete(policy, new Settings(new Facts(values), tables));
  }

  private Facts given(CsvTable.Row row, About about) {
    Map<String, String> values = new LinkedHashMap<>();
    for (FactSpec fact : ChargingCompletion.about(policy, about)) {
      String cell = row.cell("fact." + fact.name());
      if (!cell.isEmpty()) {
        values.put(fact.name(), cell);
      }
    }
    return new Facts(values);
  }

  private ChargingExpectation expected(CsvTable.Row row) throws Unfit {
    return new ChargingExpectation(
        read(row, "charge", ChargingExamples::money),
        read(row, "subsidy", ChargingExamples::money),
        read(row, "remission", ChargingExamples::money),
        read(row, "pays", ChargingExamples::money),
        read(row, "refused", text -> text));
  }

  private static Money money(String text) {
    return Money.of(FactType.MONEY.clean(text));
  }

  private int whole(CsvTable.Row row, String column) throws Unfit {
    int most = column.equals("terms") ? 3 : 100_000;
    int number = read(row, column, text -> Integer.parseInt(FactType.WHOLE.clean(text))).orElse(1);
    if (number < 1 || number > most) {
      throw fault(row, column, "It must be from 1 to " + most + ".");
    }
    return number;
  }

  private <V> V needed(CsvTable.Row row, String column, Function<String, V> reader) throws Unfit {
    return read(row, column, reader).orElseThrow(() -> fault(row, column, "It is missing."));
  }

  private <V> Optional<V> read(CsvTable.Row row, String column, Function<String, V> reader)
      throws Unfit {
    String cell = row.cell(column);
    try {
      return cell.isEmpty() ? Optional.empty() : Optional.of(reader.apply(cell));
    } catch (BadValue bad) {
      throw fault(row, column, bad.sentence());
    }
  }

  private Unfit fault(CsvTable.Row row, String column, String sentence) {
    return new Unfit(
        "Line " + row.line() + " of " + table.name() + ", column " + column + ": " + sentence);
  }
}
