package org.tuttihub.application.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.BadValue;

class BinderTest {

  /** Something to be played. */
  record Concert(
      String title,
      int seats,
      Optional<LocalDate> day,
      boolean free,
      List<Style> styles,
      List<Piece> pieces,
      Change<String> remark) {
    Concert {
      if (seats > 100) {
        throw new BadValue("A hall has at most 100 seats, not " + seats + ".");
      }
    }
  }

  /** A piece of it. */
  record Piece(String name, Optional<BigDecimal> minutes) {}

  /** How it sounds. */
  enum Style {
    FOLK,
    BIG_BAND
  }

  private static final Shape<Concert> SHAPE = Shape.of(Concert.class);
  private static final List<Note> NOTES =
      List.of(
          Note.of("title", "Title", "What it is called").most(10),
          Note.text("remark", "Remark", "Anything", 20));

  @Test
  void a_whole_request_is_made_from_json() {
    Concert concert =
        done(
            typed(
                Map.of(
                    "title",
                    "Spring",
                    "seats",
                    12,
                    "day",
                    "2027-03-20",
                    "free",
                    true,
                    "styles",
                    List.of("big-band", "folk"),
                    "pieces",
                    List.of(Map.of("name", "Reel", "minutes", new BigDecimal("3.5"))),
                    "remark",
                    "Bring\na chair")));

    assertEquals(
        new Concert(
            "Spring",
            12,
            Optional.of(LocalDate.of(2027, 3, 20)),
            true,
            List.of(Style.BIG_BAND, Style.FOLK),
            List.of(new Piece("Reel", Optional.of(new BigDecimal("3.5")))),
            Change.to("Bring\na chair")),
        concert);
  }

  @Test
  void what_is_typed_by_hand_is_all_text() {
    Concert concert =
        done(
            byHand(
                Map.of(
                    "title", " Spring ",
                    "seats", "12",
                    "day", "2027-03-20",
                    "free", "yes",
                    "styles", "FOLK, big_band")));

    assertEquals("Spring", concert.title());
    assertEquals(12, concert.seats());
    assertEquals(true, concert.free());
    assertEquals(List.of(Style.FOLK, Style.BIG_BAND), concert.styles());
    assertEquals(Change.keep(), concert.remark());
  }

  @Test
  void what_may_be_left_out_is_absent_kept_or_empty() {
    Concert concert = done(typed(with(Map.of())));

    assertEquals(Optional.empty(), concert.day());
    assertEquals(List.of(), concert.styles());
    assertEquals(List.of(), concert.pieces());
    assertEquals(new Change.Keep<String>(), concert.remark());
  }

  @Test
  void a_change_that_is_given_as_nothing_clears() {
    Map<String, Object> withNull = with(Map.of());
    withNull.put("remark", null);

    assertEquals(new Change.To<String>(Optional.empty()), done(typed(withNull)).remark());
    for (String blank : List.of("", "  ", "\n")) {
      assertEquals(
          new Change.To<String>(Optional.empty()),
          done(typed(with(Map.of("remark", blank)))).remark());
    }
  }

  @Test
  void every_fault_is_told_at_once_with_its_place() {
    Refusal refusal =
        refused(
            typed(
                Map.of(
                    "titel", "Spring",
                    "seats", "12",
                    "day", "20 March",
                    "styles", List.of("folk", "punk"),
                    "pieces", List.of(Map.of("name", "Reel"), Map.of("minutes", 3)))));

    assertEquals(Refusal.Kind.SHAPE, refusal.kind());
    assertEquals("request.faults", refusal.code());
    assertEquals("7 fields are not right.", refusal.fact());
    assertEquals(
        List.of(
            new Fault("titel", "There is no such field. Did you mean title?"),
            new Fault("title", "It is missing."),
            new Fault("seats", "It must be a whole number, without quotes."),
            new Fault("day", "\"20 March\" is not a date such as 2026-11-22."),
            new Fault("free", "It is missing."),
            new Fault("styles.1", "\"punk\" is not one of: folk, big-band."),
            new Fault("pieces.1.name", "It is missing.")),
        refusal.faults());
  }

  @Test
  void json_is_taken_at_its_word() {
    assertEquals("It must be text, in quotes.", fault(typed(with(Map.of("title", 12)))));
    assertEquals(
        "It must be true or false, without quotes.", fault(typed(with(Map.of("free", "yes")))));
    assertEquals("It must be a list.", fault(typed(with(Map.of("styles", "folk")))));
    assertEquals(
        "It must be an object with fields.", fault(typed(with(Map.of("pieces", List.of("Reel"))))));
    assertEquals("\"1.5\" is not a whole number.", fault(typed(with(Map.of("seats", 1.5)))));
    assertEquals(
        "\"99999999999\" is too large a number.",
        fault(typed(with(Map.of("seats", 99_999_999_999L)))));
  }

  @ParameterizedTest
  @EnumSource(Manner.class)
  void text_that_is_too_long_is_counted_as_people_count(Manner manner) {
    assertEquals(
        "It has 11 characters; at most 10.",
        fault(bind(manner, text(manner, Map.of("title", "𝄞".repeat(11))))));
    assertEquals(
        "𝄞".repeat(10),
        done(bind(manner, text(manner, Map.of("title", "𝄞".repeat(10))))).title());
  }

  @ParameterizedTest
  @EnumSource(Manner.class)
  void poison_and_line_breaks_in_a_line_are_faults(Manner manner) {
    assertTrue(fault(bind(manner, text(manner, Map.of("title", "a\u0000b")))).contains("U+0000"));
    assertTrue(fault(bind(manner, text(manner, Map.of("title", "a\nb")))).contains("one line"));
  }

  @ParameterizedTest
  @EnumSource(Manner.class)
  void what_must_say_something_may_not_be_blank(Manner manner) {
    assertEquals(
        List.of(new Fault("title", "It is missing.")),
        refused(bind(manner, text(manner, Map.of("title", "  ")))).faults());
  }

  @Test
  void a_check_of_the_record_itself_is_a_fault_like_any_other() {
    assertEquals(
        "A hall has at most 100 seats, not 101.", fault(typed(with(Map.of("seats", 101)))));
  }

  @Test
  void a_number_with_a_giant_exponent_fills_no_memory() {
    assertEquals(
        "It has more digits than any number here.",
        fault(typed(with(Map.of("seats", new BigDecimal("1E+1000000000"))))));
    assertEquals(
        "It has more digits than any number here.",
        fault(
            typed(
                with(
                    Map.of(
                        "pieces",
                        List.of(
                            Map.of("name", "R", "minutes", new BigDecimal("1E-1000000000"))))))));
  }

  @Test
  void lists_without_end_are_refused() {
    List<String> styles = IntStream.range(0, 1001).mapToObj(_ -> "folk").toList();

    assertEquals("It has more than 1000 values.", fault(typed(with(Map.of("styles", styles)))));
  }

  @Test
  void of_a_thousand_unknown_fields_a_few_are_told() {
    Map<String, Object> given = with(Map.of());
    IntStream.range(0, 1000).forEach(i -> given.put("field" + i, i));
    given.put("x".repeat(500) + "\u001B", 1);

    List<Fault> faults = refused(typed(given)).faults();

    assertEquals(20, faults.size());
    assertTrue(faults.stream().allMatch(f -> f.field().length() <= 60));
  }

  @Test
  void the_nearest_name_is_near_or_there_is_none() {
    assertEquals(Optional.of("postcode"), Binder.nearest("poscode", List.of("town", "postcode")));
    assertEquals(Optional.empty(), Binder.nearest("colour", List.of("town", "postcode")));
  }

  private static Map<String, Object> with(Map<String, ?> others) {
    Map<String, Object> all = new HashMap<>(Map.of("title", "Spring", "seats", 12, "free", true));
    all.putAll(others);
    return all;
  }

  private static Map<String, Object> text(Manner manner, Map<String, ?> others) {
    Map<String, Object> all = with(others);
    if (manner == Manner.TYPED_BY_HAND) {
      all.replaceAll((_, value) -> value.toString());
    }
    return all;
  }

  private static Outcome<Concert> typed(Map<String, ?> given) {
    return bind(Manner.TYPED, given);
  }

  private static Outcome<Concert> byHand(Map<String, ?> given) {
    return bind(Manner.TYPED_BY_HAND, given);
  }

  private static Outcome<Concert> bind(Manner manner, Map<String, ?> given) {
    return Binder.bind(SHAPE, given, manner, NOTES);
  }

  private static String fault(Outcome<?> outcome) {
    List<Fault> faults = refused(outcome).faults();
    assertEquals(1, faults.size(), faults.toString());
    return faults.getFirst().sentence();
  }
}
