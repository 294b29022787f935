package org.tuttihub.application.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.access.LinkPurpose;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.acting.RepeatKey;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Packs;
import org.tuttihub.application.samples.PostSamples;
import org.tuttihub.domain.access.Link;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** A school answers through a signed link, once, and does nothing else by it. */
class OutsideLifeTest {
  private final InMemoryTutti tutti = new InMemoryTutti();

  @BeforeEach
  void a_school_and_an_open_window_are_there() {
    done(tutti.send("frameworks add", Packs.asSent()));
    done(
        tutti.bring(
            "schools import",
            tutti.files.file(
                "s.csv",
                List.of(
                    List.of("URN", "EstablishmentName", "EstablishmentStatus (name)"),
                    List.of("117283", "Kings Langley Primary", "Open"))),
            Map.of()));
    done(
        tutti.ask(
            "offer-windows add",
            Map.of(
                "year", "2027/28",
                "services", "first-access",
                "opens", "2026-11-01",
                "closes", "2026-11-30")));
  }

  @Test
  void a_link_is_made_opened_answered_and_used_up() {
    String secret = link(Map.of("fixed", "year=2027/28"));
    Offer offer = tutti.outside.open(secret).orElseThrow();
    assertEquals("Mrs Ash", offer.name());
    assertEquals(List.of(new Offer.Said("Year", "2027/28")), offer.said());
    assertFalse(offer.fields().stream().anyMatch(f -> f.part().name().equals("year")));
    assertFalse(offer.fields().stream().anyMatch(f -> f.part().name().equals("school")));

    Receipt receipt = done(answer(secret, "one", booking()));

    assertEquals("BKG-1", receipt.subject().ref());
    assertEquals("LNK-1", receipt.facts().get("link"));
    var booking = tutti.hub.look(r -> r.bookings().find(Key.of("BKG-1"))).orElseThrow().value();
    assertEquals("117283", booking.facts().school().text());
    assertEquals("2027/28", booking.facts().year().toString());
    var history = tutti.hub.look(r -> r.past().deed(receipt.deed())).orElseThrow();
    assertEquals("link:LNK-1", history.actor());
    assertEquals("bookings add", history.operation());
    assertEquals(Optional.empty(), tutti.outside.open(secret));
    assertEquals("links.over", refused(answer(secret, "two", booking())).code());
  }

  @Test
  void a_form_that_is_sent_twice_counts_once() {
    String secret = link(Map.of("uses", "3", "fixed", "year=2027/28"));

    Receipt first = done(answer(secret, "one", booking()));
    Receipt second = done(answer(secret, "one", booking()));

    assertEquals(first.subject(), second.subject());
    assertEquals(1, kept().used());
    assertEquals("BKG-2", done(answer(secret, "two", booking())).subject().ref());
  }

  @Test
  void an_answer_that_is_refused_uses_nothing_up_and_keeps_nothing() {
    String secret = link(Map.of("fixed", "year=2027/28"));
    Object before = tutti.hub.kept();

    Refusal nothing = refused(answer(secret, "one", Map.of()));
    Refusal much = refused(answer(secret, "one", Map.of("service", "first-access", "terms", "9")));

    assertEquals(List.of("service"), nothing.faults().stream().map(Refusal.Fault::field).toList());
    assertEquals(Refusal.Kind.RULE, much.kind(), much.sentence());
    assertEquals(before, tutti.hub.kept());
    assertTrue(tutti.outside.open(secret).isPresent());
  }

  @Test
  void what_the_link_says_cannot_be_said_otherwise_nor_anything_that_is_not_asked() {
    String secret = link(Map.of("fixed", "year=2027/28"));
    Map<String, Object> given = new HashMap<>(booking());
    given.put("year", "2030/31");
    given.put("school", "999999");
    given.put("late", "Let me in");
    given.put("requested_on", "2020-01-01");

    done(answer(secret, "one", given));

    var facts =
        tutti.hub.look(r -> r.bookings().find(Key.of("BKG-1"))).orElseThrow().value().facts();
    assertEquals("2027/28", facts.year().toString());
    assertEquals("117283", facts.school().text());
    assertEquals("", facts.late());
  }

  @Test
  void whoever_has_no_good_link_is_told_the_same_whatever_the_reason() {
    String revoked = link(Map.of("fixed", "year=2027/28"));
    done(tutti.ask("links revoke", Map.of("id", "LNK-1")));
    String used = link(Map.of("fixed", "year=2027/28"));
    done(answer(used, "one", booking()));

    assertEquals(
        refused(answer("nonsense", "x", booking())), refused(answer(revoked, "x", booking())));
    assertEquals(
        refused(answer("nonsense", "x", booking())), refused(answer(used, "x", booking())));
    for (String secret : List.of("nonsense", revoked, used, "")) {
      assertEquals(Optional.empty(), tutti.outside.open(secret), secret);
    }
  }

  @Test
  void a_file_that_comes_with_an_answer_is_attached_to_what_was_done() {
    String secret = link(Map.of("fixed", "year=2027/28"));
    DocumentIn.Incoming file =
        new DocumentIn.Incoming(PostSamples.file(PostSamples.CONTENT), "C:\\letter.pdf");

    Receipt receipt =
        done(
            tutti.outside.answer(
                secret,
                new Outside.Answer(booking(), Optional.of(file), new RepeatKey("one", "x"))));

    assertEquals("FIL-1", receipt.facts().get("attachment"));
    var attachment =
        tutti.hub.look(r -> r.attachments().find(Key.of("FIL-1"))).orElseThrow().value();
    assertEquals("bookings BKG-1", attachment.particulars().about().toString());
    assertEquals("letter.pdf", attachment.particulars().name().text());
  }

  @Test
  void a_file_that_is_refused_refuses_the_answer_with_it() {
    String secret = link(Map.of("fixed", "year=2027/28"));
    DocumentIn.Incoming file =
        new DocumentIn.Incoming(PostSamples.file("MZ program"), "letter.pdf");

    Outcome<Receipt> outcome =
        tutti.outside.answer(
            secret, new Outside.Answer(booking(), Optional.of(file), new RepeatKey("one", "x")));

    assertEquals("files.content", refused(outcome).code());
    assertTrue(tutti.hub.look(r -> r.bookings().find(Key.of("BKG-1"))).isEmpty());
  }

  @Test
  void whoever_answers_may_do_that_and_no_other_operation() {
    Actor outsider = Actor.link("LNK-1", "bookings add");

    List<String> may =
        tutti
            .catalogue
            .all()
            .filter(o -> o.permits(outsider) instanceof Outcome.Done<?>)
            .map(Operation::name)
            .toList();

    assertEquals(List.of("bookings add"), may);
    assertEquals("link:LNK-1", outsider.id());
    assertEquals("link", Door.LINK.name().toLowerCase(java.util.Locale.ROOT));
  }

  @Test
  void a_link_is_made_for_a_purpose_with_what_its_deed_can_take() {
    assertEquals("links.purpose", code(Map.of("purpose", "anything")));
    assertEquals("links.expiry", code(Map.of("expires", "2026-11-21")));
    assertEquals("links.expiry", code(Map.of("expires", "2028-11-22")));
    assertEquals("links.uses", code(Map.of("uses", "0")));
    assertEquals("links.uses", code(Map.of("uses", "1001")));
    assertEquals("links.fixed", code(Map.of("fixed", "yaer=2027/28")));
    assertEquals("links.fixed", code(Map.of("fixed", "year=soon")));
    assertEquals("links.fixed", code(Map.of("fixed", "school=117283")));
    assertEquals("about.half", code(Map.of("record", "")));
    assertEquals("about.collection", code(Map.of("collection", "people", "record", "PER-1")));
    Refusal typing = refused(tutti.ask("links new", with(Map.of("fixed", "yaer=2027/28"))));
    assertTrue(typing.sentence().contains("Did you mean year?"), typing.sentence());
  }

  @Test
  void what_a_purpose_is_about_is_named_alone_by_whoever_may_read_it() {
    done(
        tutti.ask(
            "staff add", Map.of("name", "Min Rhee", "engagement", "trainee", "roles", "teacher")));
    Map<String, Object> given =
        Map.of(
            "purpose",
            "read-and-understood",
            "record",
            "STF-1",
            "fixed",
            Map.of("requirement", "kcsie", "edition", "2026"),
            "expires",
            "2026-12-24");

    String secret = done(tutti.ask("links new", given)).secret().orElseThrow().substring(3);

    assertEquals("staff STF-1", kept().about().orElseThrow().toString());
    assertTrue(tutti.outside.open(secret).isPresent());
    assertEquals(
        "about.collection",
        code(Map.of("purpose", "booking", "collection", "staff", "record", "STF-1")));
  }

  @Test
  void nobody_hands_on_what_they_may_not_do_themselves() {
    Outcome<Receipt> outcome = tutti.ask(tutti.acts.as(Role.VIEWER), "links new", with(Map.of()));

    assertEquals("access.not-permitted", refused(outcome).code());
  }

  @Test
  void a_secret_is_shown_once_and_kept_as_a_hash() {
    Receipt made = done(tutti.ask("links new", with(Map.of())));

    String secret = made.secret().orElseThrow().substring("/l/".length());
    assertEquals(tutti.secrets.hash(secret), kept().hash());
    assertFalse(kept().toString().contains(secret));
    var history = tutti.hub.look(r -> r.past().deed(made.deed())).orElseThrow();
    assertFalse(history.toString().contains(secret));
    assertFalse(made.said().contains("Ash"), made.said());
  }

  @Test
  void every_purpose_is_a_deed_of_the_catalogue_whose_fields_a_page_can_ask_for() {
    for (LinkPurpose purpose : Purposes.ALL) {
      var deed =
          (org.tuttihub.application.catalogue.Deed<?>)
              tutti.catalogue.find(purpose.operation()).orElseThrow();
      for (String field : purpose.asked()) {
        var part = deed.request().part(field).orElseThrow(() -> new AssertionError(field));
        assertTrue(part.holds() != Holds.NAMED, purpose.code() + "." + field);
        assertFalse(deed.note(field).label().equals(field), purpose.code() + "." + field);
      }
      purpose
          .about()
          .ifPresent(
              about -> {
                assertTrue(deed.request().part(about.field()).isPresent());
                assertFalse(purpose.asked().contains(about.field()));
              });
      assertFalse(purpose.thanks().isBlank() || purpose.introduction().isBlank());
    }
  }

  private Link kept() {
    return tutti.hub.look(r -> r.links().find(Key.of("LNK-1"))).map(Stored::value).orElseThrow();
  }

  private Map<String, Object> with(Map<String, String> more) {
    Map<String, Object> all = new HashMap<>();
    all.put("purpose", "booking");
    all.put("collection", "schools");
    all.put("record", "117283");
    all.put("name", "Mrs Ash");
    all.put("expires", "2026-12-24");
    all.putAll(more);
    return all;
  }

  private String code(Map<String, String> more) {
    return refused(tutti.ask("links new", with(more))).code();
  }

  private String link(Map<String, String> more) {
    return done(tutti.ask("links new", with(more)))
        .secret()
        .orElseThrow()
        .substring("/l/".length());
  }

  private static Map<String, Object> booking() {
    return Map.of("service", "first-access", "quantity", "2", "year_group", "Year 4");
  }

  private Outcome<Receipt> answer(String secret, String once, Map<String, Object> given) {
    return tutti.outside.answer(
        secret, new Outside.Answer(given, Optional.empty(), new RepeatKey(once, given.toString())));
  }
}
