package org.tuttihub.application.needs;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** What people read of needs and gaps. */
public interface NeedsReads {
  Listing<NeedsRow> needs();

  Optional<Stored<NeedsCard>> need(Key key, Optional<LocalDate> asAt);

  Listing<GapRow> gaps();

  Optional<Stored<GapCard>> gap(Key key, Optional<LocalDate> asAt);
}
