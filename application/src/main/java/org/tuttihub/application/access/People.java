package org.tuttihub.application.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.values.Identity;

/** The people who sign in. */
public interface People extends Kept<Person> {
  Noun NOUN = new Noun("access", "people", "person", "PER");

  Optional<Stored<Person>> bySignIn(String signIn);

  /** Those who hold one of these keys. */
  List<Person> holding(Collection<String> fingerprints);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Person person) {
    return person.identity();
  }
}
