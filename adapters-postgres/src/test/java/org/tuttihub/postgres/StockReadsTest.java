package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.instruments.CapitalItemRow;
import org.tuttihub.application.instruments.CapitalPaymentRow;
import org.tuttihub.application.instruments.StockReads;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.domain.instruments.CapitalRule.Treatment;
import org.tuttihub.domain.instruments.Forecast;
import org.tuttihub.domain.instruments.ForecastFacts;
import org.tuttihub.domain.values.Money;

/** What the lists of the care of the stock come to, and how long a forecast of many items takes. */
class StockReadsTest {
  private static final int MANY = 30_000;

  private static TestDatabase database;
  private static PgHub hub;
  private static StockReads reads;

  @BeforeAll
  static void open() {
    database = TestDatabase.empty();
    hub = database.open();
    Filled.fill(hub);
    reads = hub.reads().instruments().stock();
  }

  @AfterAll
  static void close() {
    hub.close();
    database.close();
  }

  @Test
  void purchases_use_up_payments_in_the_order_in_which_they_are_due() {
    List<CapitalPaymentRow> payments = reads.capitalPayments().page(ListQuery.ALL).rows();

    assertEquals(
        List.of(Money.of("300"), Money.of("50")),
        payments.stream().map(CapitalPaymentRow::spent).sorted((a, b) -> b.compareTo(a)).toList());
    assertTrue(payments.stream().allMatch(p -> p.beyond().equals(Money.ZERO)));
  }

  @Test
  void the_audit_list_treats_a_purchase_by_the_rule_of_its_day() {
    CapitalItemRow item =
        reads.capitalItems().page(ListQuery.ALL).rows().stream()
            .filter(i -> i.assetNumber().equals("A4"))
            .findFirst()
            .orElseThrow();

    assertEquals(Treatment.CAPITAL, item.treatment());
    assertEquals(Optional.of(LocalDate.of(2028, 10, 1)), item.lifeEnds());
    assertEquals("GRA-2", item.grant());
  }

  @Test
  void a_forecast_counts_thirty_thousand_items() {
    database.sql(
        """
        insert into item (id, ref, version, model, asset_number, asset_key, serial, barcode,
          case_number, condition, home, owned, accessories, supplier, funding, capitalised, note,
          state, state_since, place, search)
        select gen_random_uuid(), 'ITM-' || n, 1, m.id, 'M' || n, 'm' || n, '', '', '', 'good', '',
          '', '', '', '', false, '', 'in-store', current_date, 'Store', 'm' || n
        from model m, generate_series(100001, 100000 + %d) n where m.ref = 'MOD-1'
        """
            .formatted(MANY));

    ForecastFacts facts = reads.forecast(Optional.of(LocalDate.of(2099, 9, 1)), 3, 12);
    Forecast forecast = Forecast.of(facts);

    assertTrue(facts.stock().getFirst().owned() > MANY, facts.toString());
    assertTrue(forecast.lines().getFirst().surplus() > MANY / 2, forecast.toString());
  }
}
