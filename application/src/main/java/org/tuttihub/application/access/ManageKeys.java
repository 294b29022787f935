package org.tuttihub.application.access;

import java.util.Base64;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.access.Person.PublicKey;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** Keeps the public keys by which people sign in over SSH. */
public final class ManageKeys {

  /** A key, as one line of a .pub file. */
  public record Add(Key id, String key) {}

  /** Which key goes. */
  public record Remove(Key id, String fingerprint) {}

  private final UnitOfWork<? extends AccessRecords> work;
  private final Secrets secrets;

  public ManageKeys(UnitOfWork<? extends AccessRecords> work, Secrets secrets) {
    this.work = work;
    this.secrets = secrets;
  }

  /** Refuses what is no public key in the form of OpenSSH, and a key that is there already. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    String[] words = asked.key().strip().split("\\s+", 3);
    if (words.length < 2 || !isKey(words[0], words[1])) {
      return Outcome.refused(
          Refusal.rule(
              "people.not-a-key",
              "That is not a public key as OpenSSH writes it.",
              "Give the line of the .pub file: ssh-ed25519 AAAA… (never the private key)."));
    }
    PublicKey key =
        new PublicKey(words[0] + " " + words[1], secrets.hash(words[1]), acting.today());
    return work.decide(
        acting,
        records ->
            records
                .people()
                .step(
                    acting,
                    asked.id(),
                    p -> p.withKey(key),
                    p -> p.identity() + " has a new key."));
  }

  public Outcome<Receipt> remove(Acting acting, Remove asked) {
    return work.decide(
        acting,
        records ->
            records
                .people()
                .step(
                    acting,
                    asked.id(),
                    (Person p) -> p.withoutKey(asked.fingerprint()),
                    p -> p.identity() + " has a key less."));
  }

  private static boolean isKey(String type, String body) {
    try {
      byte[] bytes = Base64.getDecoder().decode(body);
      return type.matches("(ssh|ecdsa|sk)-[a-z0-9@.-]+|sk-ecdsa-[a-z0-9@.-]+")
          && bytes.length > 4 + type.length()
          && new String(bytes, 4, type.length(), java.nio.charset.StandardCharsets.US_ASCII)
              .equals(type);
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
