package org.tuttihub.application.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.access.Token;
import org.tuttihub.domain.values.Key;

/** Finds out who acts: a token acts for its person, with no role that the person does not have. */
public final class SignIn implements Authentication, KeyHolders {
  private final UnitOfWork<? extends AccessRecords> work;
  private final Secrets secrets;
  private final Clock clock;

  public SignIn(UnitOfWork<? extends AccessRecords> work, Secrets secrets, Clock clock) {
    this.work = work;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public Optional<Actor> byToken(String secret) {
    String hash = secrets.hash(secret);
    return work.look(
        records ->
            records
                .tokens()
                .byHash(hash)
                .filter(token -> token.isGood(clock.instant()))
                .flatMap(
                    token ->
                        records
                            .people()
                            .find(new Key.ById(token.person()))
                            .map(Stored::value)
                            .filter(Person::isEnabled)
                            .map(person -> actor(token, person))));
  }

  @Override
  public List<KeyHolder> byKeys(Collection<String> fingerprints) {
    Set<String> asked = Set.copyOf(fingerprints);
    List<KeyHolder> holders = new ArrayList<>();
    for (Person person : work.look(records -> records.people().holding(asked))) {
      Actor actor = new Actor(person.identity().ref(), person.name(), person.roles());
      person.keys().stream()
          .map(Person.PublicKey::fingerprint)
          .filter(fingerprint -> person.isEnabled() && asked.contains(fingerprint))
          .forEach(f -> holders.add(new KeyHolder(f, person.signIn(), actor)));
    }
    return holders;
  }

  private static Actor actor(Token token, Person person) {
    Set<Role> roles = EnumSet.copyOf(token.roles());
    roles.removeIf(role -> !reaches(person, role));
    return new Actor(person.identity().ref(), person.name(), roles);
  }

  private static boolean reaches(Person person, Role role) {
    return role.permissions().stream().allMatch(person::may);
  }
}
