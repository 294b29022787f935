package org.tuttihub.mail;

import java.time.Duration;
import java.util.Optional;
import org.tuttihub.domain.messages.MailAddress;

/**
 * The mail server that messages are handed to.
 *
 * @param from the address that messages come from
 * @param fromName the name beside it; may be empty
 * @param login the user and the password, where the server wants them
 * @param patience how long an answer is waited for; the whole of a message takes three times that
 */
public record MailServer(
    String host,
    int port,
    MailAddress from,
    String fromName,
    Optional<Login> login,
    Tls tls,
    Duration patience) {
  /** How long an answer is waited for, where nobody said otherwise. */
  public static final Duration USUAL_PATIENCE = Duration.ofSeconds(20);

  /** A user and a password. */
  public record Login(String user, String password) {
    /** Never shows the password. */
    @Override
    public String toString() {
      return "Login of " + user;
    }
  }

  /** How the way to the server is protected. */
  public enum Tls {
    /** Not at all: only for a server on the same machine. */
    NONE,
    /** From the first word on; the usual port is 465. */
    TLS,
    /** After a first word; the usual port is 587. A server that cannot is not used. */
    STARTTLS
  }
}
