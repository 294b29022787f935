package org.tuttihub.application.needs;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.values.Identity;

/** The gaps that the needs analyses found. */
public interface Gaps extends Kept<Gap> {
  Noun NOUN = new Noun("needs", "gaps", "gap", "GAP");

  /** The gaps of one row, oldest first. */
  List<Stored<Gap>> of(UUID statement);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Gap gap) {
    return gap.identity();
  }
}
