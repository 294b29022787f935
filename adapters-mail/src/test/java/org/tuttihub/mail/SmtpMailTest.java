package org.tuttihub.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.application.messages.Mail.Answer;
import org.tuttihub.application.messages.Mail.Letter;
import org.tuttihub.domain.messages.MailAddress;
import org.tuttihub.domain.messages.Receiver;

/** Against real SMTP servers, good ones and others. */
class SmtpMailTest {
  private static final String NUMBER = "019ab000-0000-7000-8000-000000000001";

  @Test
  void a_letter_arrives_with_its_words_and_its_own_number() throws Exception {
    GreenMail server = green();
    try (SmtpMail mail = to(server.getSmtp().getPort(), Optional.empty())) {
      Answer answer =
          mail.send(letter("Zoë O'Hara, \"Ash\"", "Müsik – 2027/28 🎵", "Dear Zoë,\n\n.\nyours"));

      assertEquals(new Answer.Accepted(), answer);
      MimeMessage got = server.getReceivedMessages()[0];
      assertEquals("Müsik – 2027/28 🎵", got.getSubject());
      assertEquals("<" + NUMBER + "@hub.example>", got.getMessageID());
      assertEquals("The Hub – Müsik", ((InternetAddress) got.getFrom()[0]).getPersonal());
      InternetAddress to = (InternetAddress) got.getAllRecipients()[0];
      assertEquals("zoe@school.example", to.getAddress());
      assertEquals("Zoë O'Hara, \"Ash\"", to.getPersonal());
      assertEquals("Dear Zoë,\n\n.\nyours", text(got));
      assertEquals("auto-generated", got.getHeader("Auto-Submitted")[0]);
    } finally {
      server.stop();
    }
  }

  @Test
  void nothing_that_is_written_becomes_a_header_or_another_receiver() throws Exception {
    GreenMail server = green();
    try (SmtpMail mail = to(server.getSmtp().getPort(), Optional.empty())) {
      mail.send(
          letter(
              "Zoë <all@evil.example>, x",
              "=?utf-8?q?a=0d=0aBcc:_all@evil.example?=",
              "\n\nBcc: all@evil.example\n\n.\nRCPT TO:<all@evil.example>"));

      MimeMessage got = server.getReceivedMessages()[0];
      assertEquals(1, server.getReceivedMessages().length);
      assertNull(got.getHeader("Bcc"));
      assertEquals(1, got.getAllRecipients().length);
      String head = GreenMailUtil.getHeaders(got);
      assertFalse(head.contains("\nBcc"), head);
    } finally {
      server.stop();
    }
  }

  @Test
  void a_server_that_wants_a_login_gets_it_and_a_wrong_one_is_told_without_the_password() {
    GreenMail server = green();
    server.setUser("hub@hub.example", "hub", "geheim");
    try (SmtpMail right = to(server.getSmtp().getPort(), login("geheim"));
        SmtpMail wrong = to(server.getSmtp().getPort(), login("falsch-und-lang"))) {
      assertEquals(new Answer.Accepted(), right.send(letter()));

      Answer answer = wrong.send(letter());

      assertEquals(
          new Answer.NotNow("The mail server does not take our user and password."), answer);
      assertFalse(login("geheim").toString().contains("geheim"));
    } finally {
      server.stop();
    }
  }

  @Test
  void a_server_that_is_not_there_means_later() throws IOException {
    int nobody;
    try (ServerSocket free = new ServerSocket(0)) {
      nobody = free.getLocalPort();
    }
    try (SmtpMail mail = to(nobody, Optional.empty())) {
      assertEquals(
          new Answer.NotNow("The mail server does not answer as it should."), mail.send(letter()));
    }
  }

  @ParameterizedTest
  @CsvSource({"CONNECT", "EHLO", "MAIL", "RCPT", "DATA", "."})
  void a_server_that_hangs_is_left_in_time_wherever_it_hangs(String where) {
    try (ScriptedServer server = ScriptedServer.answering(Map.of(where, ScriptedServer.SILENCE));
        SmtpMail mail = to(server.port(), Optional.empty())) {
      long began = System.nanoTime();

      Answer answer = mail.send(letter());

      Duration took = Duration.ofNanos(System.nanoTime() - began);
      assertTrue(answer instanceof Answer.NotNow, answer.toString());
      assertTrue(took.toMillis() < 4_000, took.toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RCPT | 550 5.1.1 zoe@school.example unknown | Never  | address (550)",
        "RCPT | 450 4.2.1 zoe@school.example busy    | NotNow | address now (450)",
        "MAIL | 553 not you                          | NotNow | our address (553)",
        "DATA | 554 no                               | Never  | message (554)",
        ".    | 552 too large for zoe@school.example | Never  | message (552)",
        ".    | 451 later                            | NotNow | message now (451)"
      })
  void what_a_server_refuses_is_told_by_its_number_and_never_with_the_receiver(
      String where, String reply, String answered, String told) {
    try (ScriptedServer server = ScriptedServer.answering(Map.of(where, reply));
        SmtpMail mail = to(server.port(), Optional.empty())) {
      String answer = mail.send(letter()).toString();

      assertTrue(answer.startsWith(answered), answer);
      assertTrue(answer.contains(told), answer);
      assertFalse(answer.contains("school.example"), answer);
    }
  }

  @Test
  void a_server_that_cannot_be_spoken_to_in_secret_is_not_used() {
    GreenMail server = green();
    MailServer secret =
        new MailServer(
            "127.0.0.1",
            server.getSmtp().getPort(),
            MailAddress.of("hub@hub.example"),
            "",
            Optional.empty(),
            MailServer.Tls.STARTTLS,
            Duration.ofSeconds(1));
    try (SmtpMail mail = new SmtpMail(secret)) {
      assertTrue(mail.send(letter()) instanceof Answer.NotNow);
      assertEquals(0, server.getReceivedMessages().length);
    } finally {
      server.stop();
    }
  }

  private static GreenMail green() {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server;
  }

  private static Optional<MailServer.Login> login(String password) {
    return Optional.of(new MailServer.Login("hub", password));
  }

  private static SmtpMail to(int port, Optional<MailServer.Login> login) {
    return new SmtpMail(
        new MailServer(
            "127.0.0.1",
            port,
            MailAddress.of("hub@hub.example"),
            "The Hub – Müsik",
            login,
            MailServer.Tls.NONE,
            Duration.ofSeconds(1)));
  }

  private static Letter letter() {
    return letter("Zoë", "Subject", "Text");
  }

  private static Letter letter(String name, String subject, String body) {
    return new Letter(
        NUMBER, new Receiver(name, MailAddress.of("zoe@school.example")), subject, body);
  }

  private static String text(MimeMessage message) throws MessagingException {
    try {
      return String.valueOf(message.getContent()).replace("\r\n", "\n").strip();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
