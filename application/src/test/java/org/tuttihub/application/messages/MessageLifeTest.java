package org.tuttihub.application.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.Outward;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.files.Scanner;
import org.tuttihub.application.messages.Mail.Answer;
import org.tuttihub.application.messages.Mail.Letter;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.messages.Message;
import org.tuttihub.domain.messages.Message.State;
import org.tuttihub.domain.values.Key;

/** From the first template to what was sent, and what was not. */
class MessageLifeTest {
  private final InMemoryTutti tutti =
      new InMemoryTutti(
          new Outward(Optional.of("https://hub.example"), true, Scanner.NONE, Outward.USUAL_BYTES));
  private final List<Letter> sent = new ArrayList<>();
  private final Queue<Answer> answers = new ArrayDeque<>();

  @BeforeEach
  void a_template_a_school_and_two_colleagues_are_there() {
    done(
        tutti.ask(
            "templates add",
            Map.of("code", "ask", "subject", "For {name}", "body", "Dear {name},\n{news}")));
    done(
        tutti.bring(
            "schools import",
            tutti.files.file(
                "s.csv",
                List.of(
                    List.of("URN", "EstablishmentName", "EstablishmentStatus (name)"),
                    List.of("117283", "Kings Langley Primary", "Open"))),
            Map.of()));
    person("b.field", "Ben Field", "ben@example.org");
    person("c.moor", "Cat Moor", "cat@example.org");
  }

  @Test
  void a_message_is_previewed_written_sent_and_on_the_record() {
    PreviewMessage.Answer seen =
        done(
            tutti.answer(
                PreviewMessage.Answer.class,
                "messages preview",
                Map.of("template", "ask", "values", "name=Zoë")));
    assertEquals("Dear Zoë,\n{news}", seen.body());
    assertEquals(List.of("news"), seen.places());

    Receipt written = done(tutti.ask("messages write", toZoe()));
    assertEquals(State.QUEUED, message("MSG-1").state());
    assertEquals(1, tutti.outbox.waiting());
    assertFalse(written.toString().contains("Zoë"), written.toString());
    assertFalse(written.toString().contains("zoe@"), written.toString());

    Receipt kept = done(delivery().handOne().orElseThrow().keep());

    assertEquals(
        List.of("zoe@school.example For Zoë Dear Zoë,\nThe survey is open."),
        sent.stream().map(l -> l.to().address() + " " + l.subject() + " " + l.body()).toList());
    assertEquals(State.SENT, message("MSG-1").state());
    assertEquals("schools 117283", message("MSG-1").particulars().about().orElseThrow().toString());
    assertEquals("MSG-1 is sent.", kept.said());
    assertEquals(Optional.empty(), delivery().handOne().map(Delivery.Handed::answer));
    assertEquals(0, tutti.outbox.waiting());
  }

  @Test
  void a_message_that_cannot_go_now_waits_and_one_that_never_will_has_failed_until_retried() {
    done(tutti.ask("messages write", toZoe()));
    answers.add(new Answer.NotNow("The mail server does not answer as it should."));
    answers.add(new Answer.Never("The mail server does not take the address (550)."));

    send(Clock.fixed(Acts.CLOCK.instant(), Acts.LONDON));
    assertEquals(State.QUEUED, message("MSG-1").state());
    assertEquals(Optional.empty(), delivery().handOne().map(Delivery.Handed::answer));

    send(later(Duration.ofMinutes(1)));
    assertEquals(State.FAILED, message("MSG-1").state());

    done(tutti.ask("messages retry", Map.of("id", "MSG-1")));
    send(later(Duration.ofMinutes(2)));
    assertEquals(State.SENT, message("MSG-1").state());
    assertEquals("messages.not-now", code("messages retry", Map.of("id", "MSG-1")));
    assertEquals("messages.not-now", code("messages cancel", Map.of("id", "MSG-1")));
  }

  @Test
  void a_sender_that_dies_loses_its_message_to_the_next_which_says_that_it_may_be_a_double() {
    done(tutti.ask("messages write", toZoe()));
    var dead = delivery().handOne().orElseThrow();
    assertEquals(State.SENDING, message("MSG-1").state());
    assertEquals("messages.not-now", code("messages cancel", Map.of("id", "MSG-1")));

    send(later(Delivery.LEASE));

    assertEquals(2, sent.size());
    assertEquals(sent.getFirst().number(), sent.getLast().number());
    Message.Sent message = (Message.Sent) message("MSG-1");
    assertTrue(message.tries().doubtful());
    assertEquals("messages.not-now", refused(dead.keep()).code());
  }

  @Test
  void a_message_that_was_cancelled_is_never_sent() {
    done(tutti.ask("messages write", toZoe()));

    done(tutti.ask("messages cancel", Map.of("id", "MSG-1")));

    assertEquals(Optional.empty(), delivery().handOne().map(Delivery.Handed::answer));
    assertEquals(State.CANCELLED, message("MSG-1").state());
  }

  @Test
  void one_message_to_a_marked_set_goes_to_each_with_a_link_of_its_own() {
    done(
        tutti.ask(
            "templates add",
            Map.of("code", "book", "subject", "Book", "body", "Dear {name},\n{link}\n({ref})")));
    Map<String, Object> many = new HashMap<>();
    many.put("collection", "people");
    many.put("to", "PER-1, PER-2, PER-1");
    many.put("template", "ask");
    many.put("values", "news=Hello");

    Receipt receipt = done(tutti.ask("messages write-to", many));

    assertEquals("2 messages are queued, from MSG-1 to MSG-2.", receipt.said());
    send(Acts.CLOCK);
    send(Acts.CLOCK);
    assertEquals(
        List.of("Dear Ben Field,\nHello", "Dear Cat Moor,\nHello"),
        sent.stream().map(Letter::body).sorted().toList());
    many.put("template", "book");
    many.put("purpose", "booking");
    assertEquals("links.about", code("messages write-to", many));
  }

  @Test
  void the_secret_of_a_link_is_in_the_letter_and_nowhere_else() {
    Map<String, Object> write = new HashMap<>(toZoe());
    write.put("subject", "Book");
    write.put("body", "Dear {name},\n{link}");
    write.put("purpose", "booking");
    write.put("fixed", "year=2027/28; service=first-access");

    Receipt receipt = done(tutti.ask("messages write", write));

    assertEquals(Optional.empty(), receipt.secret());
    assertFalse(message("MSG-1").toString().contains("secret"));
    assertTrue(message("MSG-1").particulars().wording().body().endsWith("{link}"));
    send(Acts.CLOCK);
    String body = sent.getFirst().body();
    assertTrue(body.startsWith("Dear Zoë,\nhttps://hub.example/l/secret"), body);
    String secret = body.substring(body.lastIndexOf('/') + 1);
    assertEquals(
        "LNK-1",
        tutti
            .hub
            .look(r -> r.links().byHash(tutti.secrets.hash(secret)))
            .orElseThrow()
            .value()
            .identity()
            .ref());
    assertTrue(tutti.outside.open(secret).isPresent());
  }

  @Test
  void one_who_cannot_be_written_to_keeps_all_from_being_written() {
    person("d.nobody", "Dee", "");

    assertEquals(
        "messages.no-address",
        code(
            "messages write-to",
            Map.of("collection", "people", "to", "PER-1, PER-3", "subject", "S", "body", "B")));
    assertEquals(
        "people.unknown",
        code(
            "messages write-to",
            Map.of("collection", "people", "to", "PER-1, PER-9", "subject", "S", "body", "B")));
    assertEquals(
        "messages.collection",
        code("messages write-to", Map.of("collection", "gaps", "to", "GAP-1", "template", "ask")));
    assertEquals("messages.nobody", code("messages write-to", Map.of("collection", "people")));
    assertEquals(0, tutti.outbox.waiting());
  }

  @Test
  void what_cannot_be_sent_is_refused_when_it_is_written() {
    assertEquals("messages.places", with("values", "name=Zoë"));
    assertEquals("templates.unknown", with("template", "nothing"));
    assertEquals("request.faults", with("to_address", "zoe@school.example, all@x.example"));
    assertEquals("request.faults", with("to_name", "Zoë\nBcc: all@x.example"));
    assertEquals("request.faults", with("subject", "Zoë\r\nBcc: all@x.example"));
    assertEquals("messages.link", with("body", "Look: {link}"));
    assertEquals("about.half", with("collection", ""));
    assertEquals("about.collection", with("collection", "people"));
    assertEquals("schools.unknown", with("record", "999999"));
    assertEquals(
        "messages.no-words",
        code("messages write", Map.of("to_name", "", "to_address", "a@b.example")));
    assertEquals(0, tutti.outbox.waiting());
  }

  @Test
  void a_hub_that_nobody_outside_reaches_writes_no_links() {
    InMemoryTutti inside = new InMemoryTutti();

    assertEquals(
        "links.no-address",
        refused(
                inside.ask(
                    "messages write",
                    Map.of(
                        "to_name", "Zoë",
                        "to_address", "zoe@school.example",
                        "subject", "S",
                        "body", "{link}",
                        "purpose", "booking")))
            .code());
  }

  @Test
  void templates_have_codes_of_their_own_and_messages_outlive_them() {
    done(tutti.ask("messages write", toZoe()));
    assertEquals(
        "templates.code-taken",
        code("templates add", Map.of("code", "ask", "subject", "S", "body", "B")));
    done(tutti.ask("templates change", Map.of("id", "TPL-1", "code", "news")));
    done(tutti.ask("templates drop", Map.of("id", "TPL-1")));

    send(Acts.CLOCK);

    assertEquals(1, sent.size());
  }

  @Test
  void who_may_not_send_may_not_read_either() {
    for (Role role : List.of(Role.VIEWER, Role.BOARD, Role.INTEGRATOR)) {
      assertEquals(
          "access.not-permitted",
          refused(tutti.ask(tutti.acts.as(role), "messages write", toZoe())).code());
    }
    assertEquals(
        Role.having(org.tuttihub.domain.access.Permission.SEND_MESSAGES),
        tutti.catalogue.list("messages").orElseThrow().rolesThatMay());
  }

  private Map<String, Object> toZoe() {
    Map<String, Object> all = new HashMap<>();
    all.put("to_name", "Zoë");
    all.put("to_address", "zoe@school.example");
    all.put("template", "ask");
    all.put("values", "news=The survey is open.");
    all.put("collection", "schools");
    all.put("record", "117283");
    return all;
  }

  private String with(String field, String value) {
    Map<String, Object> all = toZoe();
    all.put(field, value);
    return code("messages write", all);
  }

  private String code(String operation, Map<String, ?> given) {
    return refused(tutti.ask(operation, given)).code();
  }

  private void person(String signIn, String name, String email) {
    done(
        tutti.ask(
            "people add",
            Map.of("sign_in", signIn, "name", name, "email", email, "roles", "viewer")));
  }

  private Message message(String ref) {
    return tutti.hub.look(r -> r.messages().find(Key.of(ref))).map(Stored::value).orElseThrow();
  }

  private static Clock later(Duration time) {
    return Clock.offset(Acts.CLOCK, time);
  }

  private Delivery delivery() {
    return delivery(Acts.CLOCK);
  }

  private void send(Clock clock) {
    done(delivery(clock).handOne().orElseThrow().keep());
  }

  private Delivery delivery(Clock clock) {
    return new Delivery(
        tutti.hub,
        tutti.outbox,
        letter -> {
          sent.add(letter);
          return answers.isEmpty() ? new Answer.Accepted() : answers.remove();
        },
        new Acting.Beginning(clock, tutti.ids),
        Delivery.LEASE);
  }
}
