package org.tuttihub.launcher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.tuttihub.application.access.Secrets;

/** Secrets of 256 bits, hashed with SHA-256. */
final class RandomSecrets implements Secrets {
  private final SecureRandom chance = new SecureRandom();

  @Override
  public String next() {
    byte[] bytes = new byte[32];
    chance.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public String hash(String secret) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
