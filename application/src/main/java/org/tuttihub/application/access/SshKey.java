package org.tuttihub.application.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * A public key as OpenSSH writes it into a .pub file, without the comment, which may be personal.
 *
 * @param type such as {@code ssh-ed25519}
 * @param body the key itself, in Base64
 */
record SshKey(String type, String body) {
  private static final int LENGTH_OF_TYPE = 4;

  /** The key on a line; absent when there is none. */
  static Optional<SshKey> of(String line) {
    String[] words = line.strip().split("\\s+", 3);
    return Optional.of(words)
        .filter(w -> w.length >= 2 && isKey(w[0], w[1]))
        .map(w -> new SshKey(w[0], w[1]));
  }

  String line() {
    return type + " " + body;
  }

  /** What {@code ssh-keygen -l} shows: {@code SHA256:} and the hash in Base64, without padding. */
  String fingerprint() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Base64.getDecoder().decode(body));
      return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The key begins with the length and the name of its type. */
  private static boolean isKey(String type, String body) {
    try {
      byte[] bytes = Base64.getDecoder().decode(body);
      return type.matches("(ssh|ecdsa|sk)-[a-z0-9@.-]+|sk-ecdsa-[a-z0-9@.-]+")
          && bytes.length > LENGTH_OF_TYPE + type.length()
          && new String(bytes, LENGTH_OF_TYPE, type.length(), StandardCharsets.US_ASCII)
              .equals(type);
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
