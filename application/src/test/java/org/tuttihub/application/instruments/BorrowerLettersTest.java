package org.tuttihub.application.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.Outward;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.RepeatKey;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.files.Scanner;
import org.tuttihub.application.messages.Delivery;
import org.tuttihub.application.messages.Mail.Answer;
import org.tuttihub.application.messages.Mail.Letter;
import org.tuttihub.application.outside.Offer;
import org.tuttihub.application.outside.Outside;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.domain.instruments.LoanFacts;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** What borrowers are written: their terms, to accept them, and what is due. */
class BorrowerLettersTest {
  private static final String UNA = "una@example.org";

  private final InMemoryTutti tutti =
      new InMemoryTutti(
          new Outward(Optional.of("https://hub.example"), true, Scanner.NONE, Outward.USUAL_BYTES));
  private final List<Letter> sent = new ArrayList<>();
  private String kit;

  @BeforeEach
  void a_hub_with_terms_of_its_own_has_flutes() {
    done(
        tutti.ask(
            "templates add",
            Map.of(
                "code",
                "loan-terms",
                "subject",
                "Terms 2026",
                "body",
                "It is ours.\nCare for it.")));
    ref("models add", Map.of("instrument", "flute", "maker", "Yamaha"));
    for (int i = 1; i <= 5; i++) {
      ref("items add", Map.of("asset_number", "FLU-" + i, "model", "MOD-1", "place", "Store 1"));
    }
    kit = ref("kits add", Map.of("name", "Flutes", "place", "Store 1", "items", "FLU-4, FLU-5"));
  }

  @Test
  void the_borrower_reads_the_terms_behind_a_link_and_accepts_them_once() {
    lend("FLU-1", "Una Vale", UNA, 20);

    done(tutti.ask("loans send-terms", Map.of()));

    assertEquals(Optional.of(Acts.TODAY), loan("LOA-1").told().terms());
    String secret = secretOfNext();
    Offer offer = tutti.outside.open(secret).orElseThrow();
    assertEquals("Una Vale", offer.name());
    assertEquals(
        List.of(
            new Offer.Said("Version", "Terms 2026"),
            new Offer.Said(
                "Terms",
                "FLU-1, flute, Yamaha.\nFrom 22 November 2026, due back by 12 December 2026.\n"
                    + "It is ours.\nCare for it.")),
        offer.said().stream().sorted((a, b) -> b.label().compareTo(a.label())).toList());
    assertEquals(
        "instruments.not-accepted",
        refused(answer(secret, Map.of("name", "Una Vale", "accepted", "no"))).code());
    Receipt receipt = done(answer(secret, Map.of("name", "Una M. Vale", "accepted", "yes")));
    LoanFacts.Accepted accepted = loan("LOA-1").accepted().orElseThrow();
    assertEquals(new LoanFacts.Accepted("Terms 2026", Acts.TODAY, "Una M. Vale"), accepted);
    assertFalse(receipt.said().contains("Vale"), receipt.said());
    assertEquals(Optional.empty(), tutti.outside.open(secret));
    assertEquals("instruments.nobody-to-write", code("loans send-terms", Map.of()));
    assertEquals("instruments.nobody-to-write", code("loans send-terms", Map.of("loans", "LOA-1")));
  }

  @Test
  void terms_that_changed_since_they_were_read_are_not_accepted_by_the_old_link() {
    lend("FLU-1", "Una Vale", UNA, 20);
    done(tutti.ask("loans send-terms", Map.of("loans", "LOA-1")));
    String secret = secretOfNext();

    done(tutti.ask("loans extend", Map.of("id", "LOA-1", "due", day(30))));

    Map<String, String> yes = Map.of("name", "Una Vale", "accepted", "yes");
    assertEquals("instruments.other-terms", refused(answer(secret, yes)).code());
    done(tutti.ask("loans send-terms", Map.of("loans", "LOA-1")));
    done(answer(secretOfNext(), yes));
  }

  @Test
  void a_class_set_is_one_message_and_is_accepted_as_a_whole() {
    done(
        tutti.ask(
            "kits issue",
            Map.of("id", kit, "borrower", "C. Teacher", "kind", "teacher", "email", UNA)));
    lend("FLU-1", "No Address", "", 20);

    Receipt receipt = done(tutti.ask("loans send-terms", Map.of()));

    assertEquals(
        "1 message is queued about 2 loans; not written to: no e-mail address: LOA-3.",
        receipt.said());
    done(answer(secretOfNext(), Map.of("name", "C. Teacher", "accepted", "yes")));
    assertTrue(loan("LOA-1").accepted().isPresent());
    assertTrue(loan("LOA-2").accepted().isPresent());
    assertTrue(loan("LOA-3").accepted().isEmpty());
  }

  @Test
  void the_desk_accepts_for_whoever_signs_on_paper() {
    lend("FLU-1", "Una Vale", "", 20);

    done(tutti.ask("loans accept", Map.of("id", "LOA-1", "name", "Una Vale")));

    assertEquals("Terms 2026", loan("LOA-1").accepted().orElseThrow().version());
  }

  @Test
  void what_is_overdue_is_written_once_a_day_one_message_to_each_address() {
    lend("FLU-1", "Una Vale", UNA, -3);
    lend("FLU-2", "Una Vale", "Una@Example.org", -1);
    lend("FLU-3", "No Address", "", -5);
    lend("FLU-4", "Ben Oak", "ben@example.org", 0);

    Receipt receipt = done(tutti.ask("loans remind", Map.of()));

    assertEquals(
        "1 message is queued about 2 loans; not written to: no e-mail address: LOA-3.",
        receipt.said());
    String body = next().body();
    assertTrue(
        body.contains("- FLU-1, flute, Yamaha: was due on 19 November 2026, 3 days ago\n"), body);
    assertTrue(
        body.contains("- FLU-2, flute, Yamaha: was due on 21 November 2026, 1 day ago"), body);
    assertEquals("instruments.nobody-to-write", code("loans remind", Map.of()));
    String again = refused(tutti.ask("loans remind", Map.of("loans", "LOA-1, LOA-3"))).sentence();
    assertTrue(again.contains("reminded today already: LOA-1; no e-mail address: LOA-3"), again);
    assertEquals(
        "1 message is queued about 1 loan; not written to: no e-mail address: LOA-3.",
        done(tutti.ask("loans remind", Map.of("days", "7"))).said());
    assertTrue(next().body().contains("FLU-4, flute, Yamaha: due on 22 November 2026"));
  }

  @Test
  void what_is_marked_and_cannot_be_reminded_of_is_told_by_reference() {
    lend("FLU-1", "Una Vale", UNA, 3);
    done(tutti.ask("items lend", Map.of("id", "FLU-2", "borrower", "Una Vale", "email", UNA)));
    lend("FLU-3", "Una Vale", UNA, 9);
    done(tutti.ask("items scan", Map.of("what", "FLU-3")));

    Receipt receipt = done(tutti.ask("loans remind", Map.of("loans", "LOA-3, LOA-2, LOA-1")));

    assertEquals(
        "1 message is queued about 1 loan; not written to: not out any more: LOA-3;"
            + " no day on which it is due: LOA-2.",
        receipt.said());
    assertEquals("loans.unknown", code("loans remind", Map.of("loans", "LOA-1, LOA-9")));
    assertEquals("instruments.days", code("loans remind", Map.of("days", "400")));
  }

  private void lend(String item, String borrower, String email, int days) {
    Map<String, Object> all = new HashMap<>(Map.of("id", item, "borrower", borrower));
    all.put("email", email);
    all.put("due", day(days));
    all.put("from", day(Math.min(0, days)));
    done(tutti.ask("items lend", all));
  }

  private String secretOfNext() {
    String body = next().body();
    return body.substring(body.indexOf("/l/") + 3).split("\\s", 2)[0];
  }

  private Letter next() {
    Delivery delivery =
        new Delivery(
            tutti.hub,
            tutti.outbox,
            letter -> {
              sent.add(letter);
              return new Answer.Accepted();
            },
            new Acting.Beginning(Acts.CLOCK, tutti.ids),
            Delivery.LEASE);
    done(delivery.handOne().orElseThrow().keep());
    return sent.getLast();
  }

  private Outcome<Receipt> answer(String secret, Map<String, String> given) {
    return tutti.outside.answer(
        secret,
        new Outside.Answer(
            given, Optional.empty(), new RepeatKey(given.toString(), given.toString())));
  }

  private LoanFacts loan(String ref) {
    return tutti.hub.look(r -> r.loans().find(Key.of(ref))).orElseThrow().value().facts();
  }

  private static String day(int days) {
    return Acts.TODAY.plusDays(days).toString();
  }

  private String ref(String operation, Map<String, ?> given) {
    return done(tutti.ask(operation, given)).subject().ref();
  }

  private String code(String operation, Map<String, ?> given) {
    return refused(tutti.ask(operation, given)).code();
  }
}
