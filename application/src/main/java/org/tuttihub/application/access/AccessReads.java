package org.tuttihub.application.access;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** What people read of access. */
public interface AccessReads {
  Listing<PersonRow> people();

  Optional<Stored<PersonCard>> person(Key key, Optional<LocalDate> asAt);

  /** What somebody says of their own terminal. */
  Optional<Stored<OwnCard>> own(Key key, Optional<LocalDate> asAt);

  Listing<TokenRow> tokens();

  Optional<Stored<TokenRow>> token(Key key, Optional<LocalDate> asAt);

  Listing<LinkRow> links();

  Listing<ViewRow> views();

  Optional<Stored<ViewRow>> view(Key key, Optional<LocalDate> asAt);

  Optional<Stored<LinkRow>> link(Key key, Optional<LocalDate> asAt);
}
