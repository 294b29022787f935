package org.tuttihub.launcher.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.tuttihub.application.Outward;
import org.tuttihub.application.TuttiCatalogue;
import org.tuttihub.application.access.Secrets;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.files.Scanner;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.messages.Delivery;
import org.tuttihub.application.messages.Mail;
import org.tuttihub.application.messages.MessageRow;
import org.tuttihub.application.plugins.NoPolicies;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.messages.MailAddress;
import org.tuttihub.domain.messages.Message.State;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.files.FileTables;
import org.tuttihub.mail.MailServer;
import org.tuttihub.mail.SmtpMail;
import org.tuttihub.postgres.PgHub;
import org.tuttihub.postgres.TestDatabase;

/** Messages go from a real database to a real mail server. */
@Tag("it")
class PostmanTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static TestDatabase database;
  private static PgHub hub;

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final Acting.Beginning beginning =
      new Acting.Beginning(Clock.system(LONDON), UUID::randomUUID);
  private final Catalogue catalogue = catalogue();
  private final List<AutoCloseable> open = new ArrayList<>();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeAll
  static void open() {
    database = TestDatabase.empty();
    hub = database.open();
  }

  @AfterAll
  static void close() {
    hub.close();
    database.close();
  }

  @BeforeEach
  void begin() {
    database.clean();
    server.start();
    log.start();
    ((Logger) LoggerFactory.getLogger("ROOT")).addAppender(log);
  }

  @AfterEach
  void end() throws Exception {
    for (AutoCloseable one : open.reversed()) {
      one.close();
    }
    server.stop();
    ((Logger) LoggerFactory.getLogger("ROOT")).detachAppender(log);
    for (ILoggingEvent line : log.list) {
      assertFalse(line.getFormattedMessage().contains("receiver"), line.getFormattedMessage());
    }
  }

  @Test
  void several_postmen_send_each_message_once() throws Exception {
    int messages = 60;
    for (int nth = 0; nth < messages; nth++) {
      write("receiver" + nth + "@school.example");
    }

    for (int nth = 0; nth < 4; nth++) {
      postman(smtp());
    }

    assertTrue(server.waitForIncomingEmail(30_000, messages));
    await(State.SENT, messages);
    Set<String> numbers = new HashSet<>();
    for (MimeMessage message : server.getReceivedMessages()) {
      numbers.add(message.getMessageID());
    }
    assertEquals(messages, server.getReceivedMessages().length);
    assertEquals(messages, numbers.size());
    assertEquals(
        List.of(String.valueOf(messages)),
        database.sql(
            "select count(*) from history where operation = 'messages deliver' and door ="
                + " 'system'"));
    assertEquals(
        List.of("0"),
        database.sql(
            "select count(*) from history where said ~ 'receiver' or facts::text ~ 'receiver'"));
  }

  @Test
  void a_sender_that_is_killed_between_taking_and_sending_leaves_its_message_to_the_next()
      throws Exception {
    write("receiver@school.example");
    Delivery killed =
        new Delivery(
            hub.work(),
            hub.outbox(),
            _ -> {
              throw new ThreadDeathOfATest();
            },
            beginning,
            Duration.ofMillis(500));
    try {
      var _ = killed.handOne();
    } catch (ThreadDeathOfATest _) {
      assertEquals(List.of("sending"), database.sql("select state from message"));
    }

    postman(smtp());

    await(State.SENT, 1);
    assertEquals(1, server.getReceivedMessages().length);
    assertEquals(List.of("true"), database.sql("select doubtful from message"));
  }

  @Test
  void a_sender_that_is_killed_after_sending_leaves_a_double_that_can_be_seen_to_be_one()
      throws Exception {
    write("receiver@school.example");
    assertTrue(
        new Delivery(hub.work(), hub.outbox(), smtp(), beginning, Duration.ofMillis(500))
            .handOne()
            .isPresent());

    postman(smtp());

    await(State.SENT, 1);
    MimeMessage[] got = server.getReceivedMessages();
    assertEquals(2, got.length);
    assertEquals(got[0].getMessageID(), got[1].getMessageID());
    assertEquals(List.of("true"), database.sql("select doubtful from message"));
  }

  @Test
  void while_the_server_is_down_messages_wait_and_say_why() throws Exception {
    int port = server.getSmtp().getPort();
    server.stop();
    write("receiver@school.example");

    postman(smtp(port));

    await(State.QUEUED, 1, row -> !row.trouble().isEmpty());
    assertEquals(
        List.of("The mail server does not answer as it should."),
        database.sql("select trouble from message"));
    assertEquals(
        List.of("true"), database.sql("select not_before > now() + interval '30 s' from message"));
    server.start();
  }

  @Test
  void where_no_server_is_set_the_list_says_that_messages_wait() {
    write("receiver@school.example");

    Catalogue without = catalogue(Outward.NOTHING);

    MessageRow row =
        (MessageRow)
            without
                .list("messages")
                .orElseThrow()
                .page(Actor.local("anna"), ListQuery.ALL)
                .rows()
                .getFirst();
    assertEquals("No mail server is set: it waits.", row.trouble());
  }

  private static final class ThreadDeathOfATest extends Error {
    private static final long serialVersionUID = 1L;
  }

  private Catalogue catalogue() {
    return catalogue(new Outward(Optional.empty(), true, Scanner.NONE, Outward.USUAL_BYTES));
  }

  private Catalogue catalogue(Outward outward) {
    return new TuttiCatalogue(
            hub.work(),
            hub.reads(),
            hub.importDesk(),
            new FileTables(),
            UUID::randomUUID,
            new NoSecrets(),
            new NoPolicies(),
            () -> LocalDate.now(LONDON),
            LONDON,
            outward)
        .catalogue();
  }

  private static final class NoSecrets implements Secrets {
    @Override
    public String next() {
      return UUID.randomUUID().toString();
    }

    @Override
    public String hash(String secret) {
      throw new IllegalStateException("No secret is needed here");
    }
  }

  private void write(String address) {
    Deed<?> deed = (Deed<?>) catalogue.find("messages write").orElseThrow();
    Outcome<Receipt> outcome =
        deed.perform(
            beginning.by(Actor.local("anna"), Door.COMMAND),
            Map.of("to_name", "A receiver", "to_address", address, "subject", "S", "body", "B"),
            Binder.Manner.TYPED);
    assertTrue(outcome instanceof Outcome.Done, outcome.toString());
  }

  private SmtpMail smtp() {
    return smtp(server.getSmtp().getPort());
  }

  private SmtpMail smtp(int port) {
    SmtpMail mail =
        new SmtpMail(
            new MailServer(
                "127.0.0.1",
                port,
                MailAddress.of("hub@hub.example"),
                "",
                Optional.empty(),
                MailServer.Tls.NONE,
                Duration.ofSeconds(2)));
    open.add(mail);
    return mail;
  }

  private void postman(Mail mail) {
    open.add(
        Postman.start(
            new Delivery(hub.work(), hub.outbox(), mail, beginning, Delivery.LEASE),
            Duration.ofMillis(100)));
  }

  private static void await(State state, int count) throws InterruptedException {
    await(state, count, _ -> true);
  }

  private static void await(State state, int count, java.util.function.Predicate<MessageRow> and)
      throws InterruptedException {
    long there = 0;
    for (int time = 0; time < 300 && there != count; time++) {
      Thread.sleep(100);
      there =
          hub.reads().messages().messages().page(ListQuery.ALL).rows().stream()
              .filter(row -> row.state() == state && and.test(row))
              .count();
    }
    assertEquals(count, there, "in state " + state);
  }
}
