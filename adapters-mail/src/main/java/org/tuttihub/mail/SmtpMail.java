package org.tuttihub.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.tuttihub.application.messages.Mail;

/**
 * Hands letters to a mail server over SMTP, one connection a letter. What servers say of trouble is
 * told by its number only, because their words often repeat the address.
 */
public final class SmtpMail implements Mail, AutoCloseable {
  private static final int TIMES_PATIENCE = 3;

  private final MailServer server;
  private final Session session;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("mail-", 0).factory());

  public SmtpMail(MailServer server) {
    this.server = server;
    this.session = Session.getInstance(SmtpProperties.of(server));
  }

  /** A server that drips or hangs is left when the time for the whole letter is over. */
  @Override
  public Answer send(Letter letter) {
    Duration limit = server.patience().multipliedBy(TIMES_PATIENCE);
    Future<Answer> answer = threads.submit(() -> attempt(letter));
    try {
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      answer.cancel(true);
      return new Answer.NotNow("The mail server took too long.");
    } catch (InterruptedException _) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return new Answer.NotNow("Tutti was stopped.");
    } catch (ExecutionException broken) {
      throw new IllegalStateException("Sending broke", broken.getCause());
    }
  }

  private Answer attempt(Letter letter) {
    try {
      MimeMessage message = Letters.message(session, server, letter);
      try (Transport transport = session.getTransport("smtp")) {
        if (server.login().isPresent()) {
          MailServer.Login login = server.login().get();
          transport.connect(server.host(), server.port(), login.user(), login.password());
        } else {
          transport.connect(server.host(), server.port(), null, null);
        }
        transport.sendMessage(message, message.getAllRecipients());
        return new Answer.Accepted();
      }
    } catch (MessagingException trouble) {
      return told(trouble);
    }
  }

  /** The innermost trouble that we know says what it is. */
  private static Answer told(MessagingException trouble) {
    Answer answer = new Answer.NotNow("The mail server does not answer as it should.");
    for (Exception at = trouble; at != null; at = next(at)) {
      answer =
          switch (at) {
            case AuthenticationFailedException _ ->
                new Answer.NotNow("The mail server does not take our user and password.");
            case SMTPSenderFailedException sender ->
                new Answer.NotNow(
                    "The mail server does not let us send from our address ("
                        + sender.getReturnCode()
                        + ").");
            case SMTPAddressFailedException address ->
                judged(address.getReturnCode(), "The mail server does not take the address");
            case SMTPSendFailedException send ->
                judged(send.getReturnCode(), "The mail server does not take the message");
            default -> answer;
          };
    }
    return answer;
  }

  private static Exception next(Exception at) {
    return at instanceof MessagingException message ? message.getNextException() : null;
  }

  /** Numbers from 500 are for good, those from 400 for now. */
  private static Answer judged(int code, String what) {
    return code >= 500
        ? new Answer.Never(what + " (" + code + ").")
        : new Answer.NotNow(what + " now (" + code + ").");
  }

  /** Breaks off what is under way. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
