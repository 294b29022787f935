package org.tuttihub.domain.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.instruments.Forecast.Line;
import org.tuttihub.domain.instruments.ForecastFacts.Booked;
import org.tuttihub.domain.instruments.ForecastFacts.Kind;
import org.tuttihub.domain.instruments.ForecastFacts.Stock;
import org.tuttihub.domain.instruments.ForecastFacts.Taught;
import org.tuttihub.domain.instruments.ForecastFacts.Waiting;
import org.tuttihub.domain.instruments.PurchaseList.Priority;
import org.tuttihub.domain.values.Money;

class ForecastTest {
  private static final LocalDate SEPTEMBER = LocalDate.of(2027, 9, 1);

  @Test
  void children_grow_into_the_next_size_that_the_hub_has() {
    Forecast forecast =
        forecast(
            List.of(stock("violin", "1/2", 30, 12, 5), stock("violin", "3/4", 4, 4, 1)),
            List.of(),
            List.of(),
            List.of());

    assertEquals(7, line(forecast, "1/2").staying());
    assertEquals(9, line(forecast, "3/4").staying());
    assertEquals(5, line(forecast, "3/4").shortage());
    assertEquals(23, line(forecast, "1/2").surplus());
    assertTrue(
        line(forecast, "3/4").reasons().toString().contains("5 grow out of a 1/2 violin"),
        line(forecast, "3/4").reasons().toString());
  }

  @Test
  void bookings_are_divided_as_the_service_was_taught_and_sizes_as_they_are_out() {
    Forecast forecast =
        forecast(
            List.of(stock("violin", "1/2", 60, 20, 0), stock("violin", "3/4", 20, 10, 0)),
            List.of(new Booked("first-access", 3, 60, 2, 1)),
            List.of(
                new Taught("first-access", "violin", 200),
                new Taught("first-access", "ukulele", 100),
                new Taught("lessons", "harp", 9)),
            List.of());

    assertEquals(40, line(forecast, "1/2").booked());
    assertEquals(20, line(forecast, "3/4").booked());
    assertEquals(30, line(forecast, "").booked());
    assertEquals(30, line(forecast, "").shortage());
    assertEquals(3, forecast.lines().size());
    assertEquals(List.of(), forecast.remarks());
  }

  @Test
  void what_cannot_be_reckoned_is_said() {
    Forecast forecast =
        forecast(
            List.of(),
            List.of(new Booked("sets", 2, 0, 0, 2)),
            List.of(),
            List.of(new Waiting("oboe", 3)));

    assertEquals(2, forecast.remarks().size());
    assertEquals(3, line(forecast, "").waiting());
    assertTrue(forecast.remarks().toString().contains("2 classes of sets"));
  }

  @Test
  void what_gets_lost_and_is_in_repair_is_learnt_from_the_instrument_or_from_all() {
    Stock many =
        new Stock(new Kind("cornet", ""), 90, 10, 2, 5, 30, 2920, 0, 0, 0, Optional.empty());
    Stock few = new Stock(new Kind("tuba", ""), 2, 0, 0, 0, 0, 0, 0, 0, 0, Optional.empty());
    Forecast forecast = forecast(List.of(many, few), List.of(), List.of(), List.of());
    Line cornet = forecast.lines().getFirst();

    assertEquals(80 - 7 - 7 + 5, cornet.available());
    assertTrue(
        cornet
            .reasons()
            .toString()
            .contains("7 may get lost within a year: 8.3 percent a year of this"),
        cornet.reasons().toString());
    assertEquals(2, forecast.lines().getLast().available());
  }

  @Test
  void what_is_short_is_bought_the_most_urgent_first_within_the_budget() {
    Forecast forecast =
        new Forecast(
            List.of(
                new Line(
                    new Kind("violin", "3/4"), 5, 4, 6, 3, Optional.of(Money.of("100")), List.of()),
                new Line(
                    new Kind("cello", ""), 2, 0, 0, 0, Optional.of(Money.of("300")), List.of()),
                new Line(new Kind("harp", ""), 0, 0, 1, 0, Optional.empty(), List.of())),
            List.of());

    PurchaseList list = PurchaseList.of(forecast, Optional.of(Money.of("1000")));

    assertEquals(
        List.of(
            Priority.PLAYING,
            Priority.PLAYING,
            Priority.BOOKED,
            Priority.WAITING,
            Priority.WAITING),
        list.wanted().stream().map(PurchaseList.Wanted::priority).toList());
    assertEquals(
        List.of(2, 2, 2, 0, 0), list.wanted().stream().map(PurchaseList.Wanted::buy).toList());
    assertEquals(Money.of("1000"), list.spent());
    assertEquals(Optional.of(Money.ZERO), list.left());
    assertEquals(
        List.of(2, 2, 4, 6, 0),
        PurchaseList.of(forecast, Optional.empty()).wanted().stream()
            .map(PurchaseList.Wanted::buy)
            .toList());
  }

  @Test
  void parts_add_up_to_the_whole_whatever_the_weights() {
    Random random = new Random(3);

    for (int i = 0; i < 500; i++) {
      Map<String, Integer> weights =
          Map.of("a", random.nextInt(50), "b", random.nextInt(50), "c", 1 + random.nextInt(3));
      int count = random.nextInt(1000);
      assertEquals(
          count, Shares.of(count, weights).values().stream().mapToInt(Integer::intValue).sum());
    }
  }

  @Test
  void whatever_the_facts_the_budget_is_kept_and_nothing_is_short_and_to_spare() {
    Random random = new Random(4);

    for (int i = 0; i < 200; i++) {
      List<Stock> stock = new ArrayList<>();
      for (String size : List.of("1/4", "1/2", "3/4", "4/4")) {
        int owned = random.nextInt(40);
        int out = random.nextInt(owned + 1);
        stock.add(
            new Stock(
                new Kind("violin", size),
                owned,
                random.nextInt(owned + 1),
                0,
                random.nextInt(3),
                random.nextInt(20),
                random.nextInt(2000),
                out,
                out,
                random.nextInt(out + 1),
                Optional.of(new Money(1 + random.nextInt(50000)))));
      }
      Forecast forecast =
          forecast(stock, List.of(), List.of(), List.of(new Waiting("violin", random.nextInt(60))));
      Money budget = new Money(random.nextInt(1_000_000));
      PurchaseList list = PurchaseList.of(forecast, Optional.of(budget));

      assertTrue(list.spent().compareTo(budget) <= 0);
      forecast.lines().forEach(l -> assertEquals(0, (long) l.shortage() * l.surplus()));
      assertEquals(
          forecast.lines().stream().mapToInt(Line::shortage).sum(),
          list.wanted().stream().mapToInt(PurchaseList.Wanted::count).sum());
    }
  }

  private static Stock stock(String instrument, String size, int owned, int staying, int growing) {
    return new Stock(
        new Kind(instrument, size),
        owned,
        0,
        0,
        0,
        0,
        0,
        staying,
        staying,
        growing,
        Optional.empty());
  }

  private static Forecast forecast(
      List<Stock> stock, List<Booked> booked, List<Taught> taught, List<Waiting> waiting) {
    return Forecast.of(new ForecastFacts(SEPTEMBER, 3, stock, booked, taught, waiting));
  }

  private static Line line(Forecast forecast, String size) {
    return forecast.lines().stream()
        .filter(l -> l.kind().size().equals(size))
        .findFirst()
        .orElseThrow();
  }
}
