package org.tuttihub.plugin.host.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.policy.Item;
import org.tuttihub.domain.charging.policy.Price;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.charging.policy.TermPrices;
import org.tuttihub.domain.policy.FactSpec.About;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.PolicyDescription;
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
          "second_term",
          "third_term",
          "price",
          "unit",
          "charge",
          "subsidy",
          "remission",
          "pays",
          "passed_on",
          "refused");

  private final Descriptor descriptor;
  private final PolicyDescription policy;
  private final CsvTable table;
  private final ExampleRows cells;

  ChargingExamples(Descriptor descriptor, PolicyDescription policy, CsvTable table) {
    this.descriptor = descriptor;
    this.policy = policy;
    this.table = table;
    this.cells = new ExampleRows(policy, table);
  }

  List<Example<ChargingFacts, Quotation>> read() throws Unfit {
    cells.refuseUnknownColumns(COLUMNS);
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

  private Example<ChargingFacts, Quotation> example(String name, List<CsvTable.Row> rows)
      throws Unfit {
    CsvTable.Row first = rows.getFirst();
    if (name.isEmpty()) {
      throw cells.fault(first, "example", "It is missing: give each example a name.");
    }
    ChargingExpectation expected = expected(first);
    if (expected.isEmpty() || expected.isBoth()) {
      throw cells.fault(
          first,
          "pays",
          "Expect at least one of charge, subsidy, remission, pays and passed_on, or else"
              + " refused.");
    }
    return new Example<>(name, facts(rows), expected::differs);
  }

  private ChargingFacts facts(List<CsvTable.Row> rows) throws Unfit {
    CsvTable.Row first = rows.getFirst();
    LocalDate on = LocalDate.parse(cells.needed(first, "on", FactType.DATE::clean));
    Customer customer = cells.needed(first, "customer", ChargingReader::customer);
    List<Item> items = new ArrayList<>();
    String authority = first.cell("authority");
    List<Price> prices = PricesInForce.on(on, customer, authority, descriptor.priceLists());
    for (CsvTable.Row row : rows) {
      Item item = item(items.size() + 1, row);
      items.add(item);
      price(row, item).ifPresent(price -> put(prices, price));
    }
    return new ChargingFacts(
        policy.ref(),
        on,
        customer,
        authority,
        items,
        prices,
        cells.settings(first),
        cells.given(first, About.QUOTE),
        later(first, customer, prices));
  }

  /** The prices of the terms whose first days are told, where they are others. */
  private List<TermPrices> later(CsvTable.Row first, Customer customer, List<Price> now)
      throws Unfit {
    List<TermPrices> later = new ArrayList<>();
    for (String column : List.of("second_term", "third_term")) {
      Optional<LocalDate> from =
          cells.read(first, column, FactType.DATE::clean).map(LocalDate::parse);
      if (from.isPresent()) {
        List<Price> then =
            PricesInForce.on(
                from.get(), customer, first.cell("authority"), descriptor.priceLists());
        int term = column.equals("second_term") ? 2 : 3;
        if (!then.equals(now)) {
          later.add(new TermPrices(term, from.get(), then));
        }
      }
    }
    return later;
  }

  private Item item(int number, CsvTable.Row row) throws Unfit {
    String service = cells.needed(row, "service", text -> text);
    if (!policy.services().contains(service)) {
      throw cells.fault(
          row, "service", BadValue.shown(service) + " is no service of the policy's.");
    }
    return new Item(
        number,
        service,
        row.cell("variant"),
        whole(row, "quantity"),
        whole(row, "terms"),
        cells.given(row, About.ITEM));
  }

  /** A price of the example's own, for services whose price each hub sets. */
  private Optional<Price> price(CsvTable.Row row, Item item) throws Unfit {
    Optional<Money> amount = cells.read(row, "price", ExampleRows::money);
    String unit = row.cell("unit").isEmpty() ? "unit" : row.cell("unit");
    return amount.map(
        a -> new Price(item.service(), item.variant(), unit, a, "the example's own price"));
  }

  private static void put(List<Price> prices, Price price) {
    prices.removeIf(
        p -> p.service().equals(price.service()) && p.variant().equals(price.variant()));
    prices.add(price);
  }

  private ChargingExpectation expected(CsvTable.Row row) throws Unfit {
    return new ChargingExpectation(
        cells.read(row, "charge", ExampleRows::money),
        cells.read(row, "subsidy", ExampleRows::money),
        cells.read(row, "remission", ExampleRows::money),
        cells.read(row, "pays", ExampleRows::money),
        cells.read(row, "passed_on", ExampleRows::money),
        cells.read(row, "refused", text -> text));
  }

  private int whole(CsvTable.Row row, String column) throws Unfit {
    int most = column.equals("terms") ? 3 : 100_000;
    int number =
        cells.read(row, column, text -> Integer.parseInt(FactType.WHOLE.clean(text))).orElse(1);
    if (number < 1 || number > most) {
      throw cells.fault(row, column, "It must be from 1 to " + most + ".");
    }
    return number;
  }
}
