package org.tuttihub.domain.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.BadValue;

class WordingTest {

  @Test
  void places_are_filled_in_and_the_link_is_left_for_later() {
    Wording wording = new Wording("Survey for {name}", "Dear {name},\n{link}\nyours, {hub}");

    Wording filled = done(wording.filled(Map.of("name", "Zoë $1", "hub", "The {name} hub")));

    assertEquals(List.of("name", "hub"), wording.places());
    assertEquals("Survey for Zoë $1", filled.subject());
    assertEquals("Dear Zoë $1,\n{link}\nyours, The {name} hub", filled.body());
    assertEquals(
        "Dear Zoë $1,\nhttps://x/l/1\nyours, The {name} hub", filled.bodyWith("https://x/l/1"));
  }

  @Test
  void every_place_without_a_value_is_named() {
    Refusal refusal = refused(new Wording("For {name}", "{a} {b} {name}").filled(Map.of("a", " ")));

    assertEquals("messages.places", refusal.code());
    assertEquals(
        List.of("values.name", "values.a", "values.b"),
        refusal.faults().stream().map(Refusal.Fault::field).toList());
  }

  @Test
  void a_value_cannot_break_the_subject_into_headers() {
    Wording filled =
        done(new Wording("For {name}", "x").filled(Map.of("name", "Zoë\r\nBcc: all@example.org")));

    assertEquals("For Zoë Bcc: all@example.org", filled.subject());
  }

  @Test
  void a_subject_of_several_lines_cannot_be_made() {
    assertThrows(BadValue.class, () -> new Wording("Hello\nBcc: all@example.org", "x"));
    assertThrows(BadValue.class, () -> new Wording("Hello\u0000", "x"));
  }

  @Test
  void a_link_stands_in_the_text_and_not_in_the_subject() {
    assertEquals(
        "messages.link-in-subject",
        refused(new Wording("See {link}", "x").filled(Map.of())).code());
  }

  @Test
  void a_message_says_something() {
    assertEquals("messages.length", refused(new Wording(" ", "x").filled(Map.of())).code());
    assertEquals("messages.length", refused(new Wording("x", " \n").filled(Map.of())).code());
    assertEquals(
        "messages.length", refused(new Wording("x", "y".repeat(20_001)).filled(Map.of())).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zoe@example.org",
        "z.o+e_1@music-hub.example.org",
        "O'Hara@school.sch.uk",
        "a@b.example"
      })
  void addresses_of_people_are_taken(String text) {
    assertTrue(MailAddress.is(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "zoe",
        "zoe@",
        "@example.org",
        "zoe@example",
        "zoe@@example.org",
        "zoe @example.org",
        "zoe@example.org\r\nBcc: all@example.org",
        "zoe@example.org,all@example.org",
        "\"zoe\"@example.org",
        "<zoe@example.org>",
        "zoé@example.org",
        "zoe@-example.org",
        "zoe@exa_mple.org",
        ".zoe@example.org"
      })
  void what_is_no_address_or_more_than_one_is_not(String text) {
    assertFalse(MailAddress.is(text));
  }

  @Test
  void a_receivers_name_stands_on_one_line() {
    MailAddress address = MailAddress.of("zoe@example.org");

    assertThrows(BadValue.class, () -> new Receiver("Zoë\nBcc: all@example.org", address));
    assertThrows(BadValue.class, () -> new Receiver("x".repeat(201), address));
    assertEquals("Zoë", new Receiver(" Zoë ", address).name());
  }

  @Test
  void a_template_has_a_code() {
    Wording wording = new Wording("S", "B");
    var identity = new org.tuttihub.domain.values.Identity(new java.util.UUID(1, 1), "TPL-1");

    assertEquals(
        "templates.code", refused(new Template(identity, "Ask All", wording, "").checked()).code());
    assertEquals("ask-all", done(new Template(identity, "ask-all", wording, "").checked()).code());
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(var refusal) -> throw new AssertionError(refusal.sentence());
    };
  }

  private static Refusal refused(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(Object value) -> throw new AssertionError("Done: " + value);
      case Outcome.Refused<?>(Refusal refusal) -> refusal;
    };
  }
}
