package org.tuttihub.application.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Outcomes;
import org.tuttihub.domain.outcome.Outcome;

/** A day at the loan desk: two violins in a class set, one of their own, a cello. */
class LoanDeskLifeTest {
  private final InMemoryTutti tutti = new InMemoryTutti();
  private String kit;

  @BeforeEach
  void four_instruments_are_in_store() {
    String violin = done("models add", Map.of("instrument", "violin", "size", "half"));
    String cello = done("models add", Map.of("instrument", "cello", "size", "¾"));
    kit = done("kits add", Map.of("name", "Half-size violins", "place", "Store 1"));
    for (String number : new String[] {"VLN-1", "VLN-2", "VLN-3"}) {
      done("items add", Map.of("asset_number", number, "model", violin, "place", "Store 1"));
    }
    done("items add", Map.of("asset_number", "CEL-1", "model", cello, "place", "Store 1"));
    done("kits pack", Map.of("id", kit, "items", "VLN-1, VLN-2"));
  }

  @Test
  void what_goes_out_comes_back_by_a_scan_and_goes_out_again() {
    done("items scan", Map.of("what", "cel", "borrower", "A. Carer"));

    assertEquals("instruments.not-in-state", code("items scan", to("CEL-1", "B. Carer")));
    done("items scan", Map.of("what", "CEL-1"));
    assertEquals("instruments.to-whom", code("items scan", Map.of("what", "CEL-1")));
    done("items scan", to("CEL-1", "B. Carer"));
    assertEquals("instruments.several-meant", code("items scan", Map.of("what", "VLN")));
  }

  @Test
  void a_number_is_scanned_typed_and_named_however_it_is_written() {
    done("items scan", to("cel1", "A. Carer"));
    done("items scan", Map.of("what", "CEL 1"));
    done("items lend", Map.of("id", "vln 3", "borrower", "A. Carer"));

    assertEquals(
        "instruments.item-there-already",
        code("items add", Map.of("asset_number", "CEL 1", "model", "MOD-1", "place", "Store 1")));
    done("items change", Map.of("id", "CEL-1", "asset_number", "cel 1"));
  }

  @Test
  void what_is_promised_goes_to_nobody_else_in_that_time() {
    String reservation = done("reservations add", reserved("item", "CEL-1", 10, 20));

    assertEquals("instruments.promised", code("items scan", to("CEL-1", "B. Carer", 10)));
    assertEquals("instruments.promised", code("items scan", to("CEL-1", "B. Carer")));
    assertEquals(
        "instruments.promised", code("reservations add", reserved("item", "CEL-1", 20, 30)));
    done("items scan", to("CEL-1", "B. Carer", 9));
    done("items scan", Map.of("what", "CEL-1"));
    done("reservations cancel", Map.of("id", reservation));
    done("items scan", to("CEL-1", "B. Carer"));
  }

  @Test
  void a_reservation_is_fulfilled_by_what_it_promises_alone_and_a_loan_ends_before_it() {
    String reservation = done("reservations add", reserved("item", "VLN-3", 10, 20));
    done("reservations set-aside", Map.of("id", reservation));
    String cello = done("items lend", Map.of("id", "CEL-1", "borrower", "A. Carer", "due", day(5)));
    Map<String, Object> other =
        Map.of("id", "VLN-1", "borrower", "D. Carer", "reservation", reservation);

    assertEquals("instruments.promises-another", code("items lend", other));
    done("items lend", Map.of("id", "VLN-3", "borrower", "D. Carer", "reservation", reservation));
    done("reservations add", reserved("item", "CEL-1", 10, 20));
    assertEquals("instruments.promised", code("loans extend", Map.of("id", cello, "due", day(12))));
    assertEquals("instruments.promised", code("loans extend", Map.of("id", cello)));
    done("loans extend", Map.of("id", cello, "due", day(9)));
  }

  @Test
  void an_item_goes_with_its_class_set_and_the_set_with_its_items() {
    done("reservations add", reserved("item", "VLN-1", 10, 20));

    assertEquals("instruments.promised", code("reservations add", reserved("kit", kit, 15, 30)));
    assertEquals("instruments.promised", code("kits issue", issued(12)));
    done("reservations add", reserved("kit", kit, 30, 40));
    assertEquals(
        "instruments.promised", code("reservations add", reserved("item", "VLN-2", 35, 36)));
    assertEquals("instruments.promised", code("items scan", to("VLN-2", "A. Carer", 30)));
    done("items scan", to("VLN-3", "A. Carer"));
    done("kits issue", issued(5));
    assertEquals("instruments.not-in-state", code("items scan", to("VLN-2", "A. Carer", 3)));
    done("kits take-back", Map.of("id", kit));
    done("items scan", to("VLN-2", "A. Carer", 3));
  }

  @Test
  void what_is_missing_of_a_class_set_is_said_and_the_rest_comes_back() {
    done("kits issue", issued(5));
    done("items miss", Map.of("id", "VLN-2", "last_seen", "Hall"));

    String said = Outcomes.done(tutti.ask("kits take-back", Map.of("id", kit))).said();

    assertTrue(said.contains("1 items") || said.contains("1 item"), said);
    assertEquals("instruments.kit-not-out", code("kits take-back", Map.of("id", kit)));
    done("items find", Map.of("id", "VLN-2"));
    done("items scan", to("VLN-2", "A. Carer", 3));
  }

  private static Map<String, Object> to(String what, String borrower) {
    return Map.of("what", what, "borrower", borrower);
  }

  private static Map<String, Object> to(String what, String borrower, int days) {
    return Map.of("what", what, "borrower", borrower, "due", day(days));
  }

  private Map<String, Object> issued(int days) {
    return Map.of("id", kit, "borrower", "C. Teacher", "due", day(days));
  }

  private static Map<String, Object> reserved(String field, String what, int from, int until) {
    Map<String, Object> all = new HashMap<>(Map.of(field, what, "borrower", "D. Carer"));
    all.put("from", day(from));
    all.put("until", day(until));
    return all;
  }

  private static String day(int days) {
    return Acts.TODAY.plusDays(days).toString();
  }

  private String done(String operation, Map<String, ?> given) {
    return Outcomes.done(tutti.ask(operation, given)).subject().ref();
  }

  private String code(String operation, Map<String, ?> given) {
    return switch (tutti.ask(operation, given)) {
      case Outcome.Refused<Receipt>(var refusal) -> refusal.code();
      case Outcome.Done<Receipt>(Receipt receipt) ->
          throw new AssertionError("done: " + receipt.subject());
    };
  }
}
