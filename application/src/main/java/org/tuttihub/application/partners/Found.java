package org.tuttihub.application.partners;

import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** The ids of what a request names; refused where it is not there. */
final class Found {
  private Found() {}

  static Outcome<Optional<UUID>> organisation(PartnerRecords records, Optional<Key> key) {
    return maybe(records.organisations(), key);
  }

  static Outcome<Optional<UUID>> contact(PartnerRecords records, Optional<Key> key) {
    return maybe(records.contacts(), key);
  }

  static <T> Outcome<Optional<UUID>> maybe(Kept<T> kept, Optional<Key> key) {
    return key.map(k -> id(kept, k).map(Optional::of))
        .orElseGet(() -> Outcome.done(Optional.empty()));
  }

  static <T> Outcome<UUID> id(Kept<T> kept, Key key) {
    return kept.named(key).map(value -> kept.identityOf(value).id());
  }
}
