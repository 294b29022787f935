package org.tuttihub.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import org.tuttihub.application.messages.Mail.Letter;

/** Makes a letter into what goes over the wire: plain text, its number the same at every try. */
final class Letters {
  private static final String UTF_8 = "utf-8";

  private Letters() {}

  static MimeMessage message(Session session, MailServer server, Letter letter)
      throws MessagingException {
    MimeMessage message = new Numbered(session, number(server, letter));
    message.setFrom(address(server.from().text(), server.fromName()));
    message.setRecipient(
        RecipientType.TO, address(letter.to().address().text(), letter.to().name()));
    message.setSubject(letter.subject(), UTF_8);
    message.setText(letter.body(), UTF_8);
    message.setSentDate(new Date());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  private static String number(MailServer server, Letter letter) {
    String from = server.from().text();
    return "<" + letter.number() + "@" + from.substring(from.indexOf('@') + 1) + ">";
  }

  private static InternetAddress address(String address, String name) throws MessagingException {
    try {
      InternetAddress made = new InternetAddress(address, true);
      if (!name.isEmpty()) {
        made.setPersonal(name, UTF_8);
      }
      return made;
    } catch (UnsupportedEncodingException cannotBe) {
      throw new IllegalStateException(cannotBe);
    }
  }

  /** The library gives each message a number by chance; ours stays what it is. */
  private static final class Numbered extends MimeMessage {
    private final String number;

    Numbered(Session session, String number) {
      super(session);
      this.number = number;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", number);
    }
  }
}
