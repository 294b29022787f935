package org.tuttihub.postgres.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The password of the user {@code tutti}, in a file that only its owner can read. */
final class Password {
  private static final int BYTES = 24;

  private Password() {}

  static Optional<String> read(Home home) {
    try {
      return Files.exists(home.password())
          ? Optional.of(Files.readString(home.password(), UTF_8).strip()).filter(s -> !s.isEmpty())
          : Optional.empty();
    } catch (IOException e) {
      throw Faults.ofFile(home.password(), e);
    }
  }

  /** Letters, digits, {@code -} and {@code _}: needs no quoting anywhere. */
  static String makeAnew(Home home) throws IOException {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Owner.of(home.root()).write(home.password(), password + "\n");
    return password;
  }
}
