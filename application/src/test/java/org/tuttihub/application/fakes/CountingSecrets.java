package org.tuttihub.application.fakes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.tuttihub.application.access.Secrets;

/** Secrets that a test can foretell: {@code secret1}, {@code secret2}; their hashes are real. */
public final class CountingSecrets implements Secrets {
  private final AtomicInteger last = new AtomicInteger();

  @Override
  public String next() {
    return "secret" + last.incrementAndGet();
  }

  @Override
  public String hash(String secret) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
