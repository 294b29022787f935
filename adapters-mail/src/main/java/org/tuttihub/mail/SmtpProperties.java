package org.tuttihub.mail;

import java.util.Properties;

/** What the mail library wants to know, in its words. */
final class SmtpProperties {
  private SmtpProperties() {}

  static Properties of(MailServer server) {
    String millis = String.valueOf(server.patience().toMillis());
    Properties all = new Properties();
    all.setProperty("mail.smtp.connectiontimeout", millis);
    all.setProperty("mail.smtp.timeout", millis);
    all.setProperty("mail.smtp.writetimeout", millis);
    all.setProperty("mail.smtp.quitwait", "false");
    all.setProperty("mail.smtp.sendpartial", "false");
    all.setProperty("mail.smtp.auth", String.valueOf(server.login().isPresent()));
    all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    all.setProperty("mail.mime.charset", "utf-8");
    switch (server.tls()) {
      case NONE -> {}
      case TLS -> all.setProperty("mail.smtp.ssl.enable", "true");
      case STARTTLS -> {
        all.setProperty("mail.smtp.starttls.enable", "true");
        all.setProperty("mail.smtp.starttls.required", "true");
      }
    }
    return all;
  }
}
