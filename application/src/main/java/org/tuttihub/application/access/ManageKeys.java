package org.tuttihub.application.access;

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
  public record Add(Key id, String publicKey) {}

  /** Which key goes. */
  public record Remove(Key id, String fingerprint) {}

  private final UnitOfWork<? extends AccessRecords> work;

  public ManageKeys(UnitOfWork<? extends AccessRecords> work) {
    this.work = work;
  }

  /** Refuses what is no public key in the form of OpenSSH, and a key that is there already. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return SshKey.of(asked.publicKey())
        .map(key -> add(acting, asked.id(), key))
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.rule(
                        "people.not-a-key",
                        "That is not a public key as OpenSSH writes it.",
                        "Give the line of the .pub file: ssh-ed25519 AAAA… (never the private"
                            + " key).")));
  }

  private Outcome<Receipt> add(Acting acting, Key person, SshKey given) {
    PublicKey key = new PublicKey(given.line(), given.fingerprint(), acting.today());
    return work.decide(
        acting,
        records ->
            records
                .people()
                .step(acting, person, p -> p.withKey(key), p -> p.identity() + " has a new key."));
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
}
