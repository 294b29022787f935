package org.tuttihub.application.commissioning;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.commissioning.Sheet;
import org.tuttihub.domain.values.Identity;

/** What reviewers make of bids. */
public interface Sheets extends Kept<Sheet> {
  Noun NOUN = new Noun("commissioning", "scores", "score sheet", "SCO");

  /** The sheets on all bids of a call, in the order in which they came. */
  List<Stored<Sheet>> ofCall(UUID call);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Sheet sheet) {
    return sheet.identity();
  }
}
