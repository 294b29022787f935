package org.tuttihub.domain.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/**
 * Somebody who signs in. They are added with roles, may be disabled (which ends all they hold at
 * once) and enabled again; they are never deleted while history names them.
 *
 * @param signIn the short name by which they sign in: lower case, unique
 * @param keys public keys for SSH
 * @param terminal how they like their terminal; theirs to say
 */
public record Person(
    Identity identity,
    String signIn,
    String name,
    String email,
    Set<Role> roles,
    List<PublicKey> keys,
    Optional<LocalDate> disabledOn,
    OwnTerminal terminal) {

  /**
   * A public key, as one line of an authorized_keys file without options.
   *
   * @param fingerprint as OpenSSH shows it, {@code SHA256:…}
   */
  public record PublicKey(String line, String fingerprint, LocalDate added) {}

  /** Somebody whose terminal is as usual. */
  public Person(
      Identity identity,
      String signIn,
      String name,
      String email,
      Set<Role> roles,
      List<PublicKey> keys,
      Optional<LocalDate> disabledOn) {
    this(identity, signIn, name, email, roles, keys, disabledOn, OwnTerminal.USUAL);
  }

  public Person {
    roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    keys = List.copyOf(keys);
  }

  public boolean isEnabled() {
    return disabledOn.isEmpty();
  }

  public boolean may(Permission permission) {
    return isEnabled() && roles.stream().anyMatch(role -> role.may(permission));
  }

  public Outcome<Person> disable(LocalDate on) {
    return isEnabled()
        ? Outcome.done(
            new Person(identity, signIn, name, email, roles, keys, Optional.of(on), terminal))
        : refused("people.already-disabled", "is disabled already");
  }

  public Outcome<Person> enable() {
    return isEnabled()
        ? refused("people.already-enabled", "is enabled already")
        : Outcome.done(
            new Person(identity, signIn, name, email, roles, keys, Optional.empty(), terminal));
  }

  public Outcome<Person> withKey(PublicKey key) {
    if (keys.stream().anyMatch(k -> k.fingerprint().equals(key.fingerprint()))) {
      return refused("people.key-held", "has this key already");
    }
    List<PublicKey> more = new ArrayList<>(keys);
    more.add(key);
    return Outcome.done(
        new Person(identity, signIn, name, email, roles, more, disabledOn, terminal));
  }

  public Outcome<Person> withoutKey(String fingerprint) {
    List<PublicKey> fewer = new ArrayList<>(keys);
    return fewer.removeIf(k -> k.fingerprint().equals(fingerprint))
        ? Outcome.done(
            new Person(identity, signIn, name, email, roles, fewer, disabledOn, terminal))
        : refused("people.no-such-key", "has no key with that fingerprint");
  }

  /** The same person with another terminal. */
  public Person at(OwnTerminal other) {
    return new Person(identity, signIn, name, email, roles, keys, disabledOn, other);
  }

  private Outcome<Person> refused(String code, String fact) {
    return Outcome.refused(
        Refusal.rule(
            code,
            identity.ref() + " " + fact + ".",
            "Look at the person with: people show " + identity.ref() + "."));
  }
}
