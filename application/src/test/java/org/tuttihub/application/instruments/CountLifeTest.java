package org.tuttihub.application.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Outcomes;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.StockLine;
import org.tuttihub.domain.instruments.StockLine.Finding;
import org.tuttihub.domain.values.Key;

/** A round of counting in a small store, and what borrowers say of the rest. */
class CountLifeTest {
  private final InMemoryTutti tutti = new InMemoryTutti();

  @BeforeEach
  void four_instruments_are_in_two_stores() {
    String violin = ref("models add", Map.of("instrument", "violin"));
    for (String number : List.of("V-1", "V-2", "V-3")) {
      done("items add", Map.of("asset_number", number, "model", violin, "place", "Store 1"));
    }
    done("items add", Map.of("asset_number", "W-1", "model", violin, "place", "Store 2"));
  }

  @Test
  void a_store_is_counted_and_what_was_not_seen_is_named() {
    String take = ref("stock-takes open", Map.of("place", "Store 1"));

    done("stock-takes scan", Map.of("id", take, "what", "v-1, Poor", "condition", "good"));
    String said = done("stock-takes scan", Map.of("id", take, "what", "W-1")).said();
    done("stock-takes scan", Map.of("id", take, "what", "V-1"));
    Receipt closed = done("stock-takes close", Map.of("id", take));

    assertTrue(said.contains("by the inventory it is in store at Store 2"), said);
    assertEquals(take + " is closed: 1 of 3 seen, 33 percent; not seen: V-2, V-3.", closed.said());
    assertEquals(Condition.POOR, item("V-1").facts().condition());
    assertEquals(
        "instruments.stock-take-closed",
        code("stock-takes scan", Map.of("id", take, "what", "V-2")));
    assertEquals(Finding.UNEXPECTED, line(take, "W-1").finding());
  }

  @Test
  void what_was_not_seen_is_missing_as_a_set_and_what_was_seen_is_not() {
    String take = ref("stock-takes open", Map.of("place", "Store 1"));
    done("stock-takes scan", Map.of("id", take, "what", "V-1"));
    done("stock-takes close", Map.of("id", take));
    String all = ref(take, "V-1") + "," + ref(take, "V-2") + "," + ref(take, "V-3");

    assertEquals("instruments.stock-line", code("stock-lines miss", Map.of("stock_lines", all)));
    assertEquals(Item.State.IN_STORE, item("V-2").state());
    done("stock-lines miss", Map.of("stock_lines", ref(take, "V-2") + "," + ref(take, "V-3")));
    assertEquals(new Item.Missing(item("V-3").facts(), Acts.TODAY, "Store 1"), item("V-3"));
    assertEquals(Item.State.MISSING, item("V-2").state());
  }

  @Test
  void what_turns_up_elsewhere_is_put_right_missing_ones_included_and_loans_are_not_touched() {
    done("items miss", Map.of("id", "V-3", "last_seen", "?"));
    done("items scan", Map.of("what", "V-2", "borrower", "A. Carer"));
    String take = ref("stock-takes open", Map.of("place", "Store 2"));
    for (String number : List.of("V-1", "V-2", "V-3")) {
      done("stock-takes scan", Map.of("id", take, "what", number));
    }

    assertEquals(
        "instruments.not-in-state",
        code(
            "stock-lines put-right",
            Map.of("stock_lines", ref(take, "V-1") + "," + ref(take, "V-2"))));
    assertEquals("Store 1", item("V-1").storedAt().orElseThrow());
    done("stock-lines put-right", Map.of("stock_lines", ref(take, "V-1") + "," + ref(take, "V-3")));
    assertEquals("Store 2", item("V-1").storedAt().orElseThrow());
    assertEquals("Store 2", item("V-3").storedAt().orElseThrow());
    assertEquals(Item.State.ON_LOAN, item("V-2").state());
  }

  @Test
  void an_item_on_the_lines_of_two_stock_takes_is_changed_once_and_to_one_place() {
    String early = ref("stock-takes open", Map.of("place", "Store 1"));
    String late = ref("stock-takes open", Map.of("title", "All"));
    String ones = ref(early, "V-1") + "," + ref(late, "V-1");
    String twos = ref(early, "V-2") + "," + ref(late, "V-2");

    done("stock-lines see", Map.of("stock_lines", ones, "condition", "poor"));
    assertEquals(Condition.POOR, item("V-1").facts().condition());
    done("stock-lines miss", Map.of("stock_lines", twos));
    assertEquals(Item.State.MISSING, item("V-2").state());

    done("stock-lines see", Map.of("stock_lines", ref(early, "V-2"), "place", "The hall"));
    done("stock-lines see", Map.of("stock_lines", ref(late, "V-2"), "place", "The attic"));
    assertEquals(
        "instruments.lines-differ", code("stock-lines put-right", Map.of("stock_lines", twos)));
    assertEquals(Item.State.MISSING, item("V-2").state());
    done("stock-lines put-right", Map.of("stock_lines", ref(late, "V-2")));
    assertEquals("The attic", item("V-2").storedAt().orElseThrow());
  }

  @Test
  void what_is_ticked_counts_where_it_is_expected_unless_said_otherwise() {
    String take = ref("stock-takes open", Map.of("title", "All"));
    done(
        "stock-lines see",
        Map.of("stock_lines", ref(take, "V-1") + ", " + ref(take, "W-1"), "condition", "fair"));
    done("stock-lines see", Map.of("stock_lines", ref(take, "V-2"), "place", "The hall"));

    assertEquals(Finding.SEEN, line(take, "W-1").finding());
    assertEquals(Condition.FAIR, item("W-1").facts().condition());
    assertEquals(Finding.ELSEWHERE, line(take, "V-2").finding());
    assertEquals(
        "instruments.nothing-to-count", code("stock-takes open", Map.of("place", "Store 9")));
  }

  @Test
  void borrowers_say_how_it_is_and_it_counts_once_the_desk_approves() {
    String loan = ref("items scan", Map.of("what", "V-1", "borrower", "A. Carer"));
    String take = ref("stock-takes open", Map.of());
    String audit = ref("self-audits ask", Map.of("loans", loan, "due", day(7), "stock_take", take));

    assertEquals(
        "instruments.self-audit", code("self-audits ask", Map.of("loans", loan, "due", day(7))));
    assertEquals(
        "instruments.not-in-state", code("self-audits approve", Map.of("self_audits", audit)));
    assertEquals(
        "instruments.checklist", code("self-audits answer", Map.of("id", audit, "present", "yes")));
    done("self-audits answer", Map.of("id", audit, "present", "no"));
    assertEquals(
        "instruments.not-there", code("self-audits approve", Map.of("self_audits", audit)));
    done("self-audits reject", Map.of("self_audits", audit, "why", "Look under the stairs"));
    done("self-audits answer", Map.of("id", audit, "present", "yes", "condition", "poor"));
    assertEquals(Condition.GOOD, item("V-1").facts().condition());
    done("self-audits approve", Map.of("self_audits", audit));
    assertEquals(Condition.POOR, item("V-1").facts().condition());
    assertEquals(StockLine.How.BY_BORROWER, line(take, "V-1").seen().orElseThrow().how());
    assertEquals(
        "instruments.not-in-state",
        code("self-audits answer", Map.of("id", audit, "present", "no")));
  }

  @Test
  void whatever_is_scanned_at_random_each_item_counts_once() {
    String take = ref("stock-takes open", Map.of("place", "Store 1"));
    Random random = new Random(11);
    Set<String> expected = new TreeSet<>();

    for (int step = 0; step < 40; step++) {
      String number = List.of("V-1", "V-2", "W-1").get(random.nextInt(3));
      done("stock-takes scan", Map.of("id", take, "what", number));
      if (number.startsWith("V")) {
        expected.add(number);
      }
      StockLines.Tally tally = tally(take);
      assertEquals(expected.size(), tally.seen());
      assertEquals(3, tally.expected());
    }
    UUID id = take(take);
    assertEquals(4, tutti.hub.look(r -> r.stockLines().of(id, items(r))).size());
  }

  @Test
  void percentages_are_never_said_better_than_they_are() {
    assertEquals(99, new StockLines.Tally(30_000, 29_999, List.of()).percent());
    assertEquals(100, new StockLines.Tally(0, 0, List.of()).percent());
    assertTrue(
        IntStream.range(0, 7).allMatch(n -> new StockLines.Tally(7, n, List.of()).percent() < 100));
  }

  private static List<UUID> items(AllRecords r) {
    return r.items().chosen(List.of(), Optional.empty(), Optional.empty(), 9).stream()
        .map(i -> i.value().identity().id())
        .toList();
  }

  private UUID take(String ref) {
    return tutti
        .hub
        .look(r -> r.stockTakes().find(Key.of(ref)))
        .orElseThrow()
        .value()
        .identity()
        .id();
  }

  private StockLines.Tally tally(String ref) {
    UUID id = take(ref);
    return tutti.hub.look(r -> r.stockLines().tally(id, 9));
  }

  private StockLine line(String take, String item) {
    return stored(take, item).value();
  }

  private Stored<StockLine> stored(String take, String item) {
    UUID id = take(take);
    UUID itemId = item(item).identity().id();
    return tutti.hub.look(r -> r.stockLines().of(id, List.of(itemId))).getFirst();
  }

  private String ref(String take, String item) {
    return line(take, item).identity().ref();
  }

  private Item item(String number) {
    return tutti.hub.look(r -> r.items().find(Key.of(number))).orElseThrow().value();
  }

  private static String day(int days) {
    return Acts.TODAY.plusDays(days).toString();
  }

  private String ref(String operation, Map<String, ?> given) {
    return done(operation, given).subject().ref();
  }

  private Receipt done(String operation, Map<String, ?> given) {
    return Outcomes.done(tutti.ask(operation, given));
  }

  private String code(String operation, Map<String, ?> given) {
    return Outcomes.refused(tutti.ask(operation, given)).code();
  }
}
