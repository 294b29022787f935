package org.tuttihub.application.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** What people read of imports. */
public interface ImportReads {
  Listing<ImportRow> imports();

  Optional<Stored<ImportRow>> importOf(Key key, Optional<LocalDate> asAt);

  Listing<VerdictRow> verdicts();

  Listing<MappingRow> mappings();

  Optional<Stored<MappingRow>> mapping(Key key, Optional<LocalDate> asAt);

  /** Every refused row of an import, in order, with its cells. */
  void refused(Key key, Consumer<Verdict> each);

  /** The header of an import's file; absent when there is no such import. */
  Optional<List<String>> header(Key key);
}
