package org.tuttihub.application.commissioning;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.values.Identity;

/** What partners offer. */
public interface Bids extends Kept<Bid> {
  Noun NOUN = new Noun("commissioning", "bids", "bid", "EOI");

  /** The bids of a call, in the order in which they came. */
  List<Stored<Bid>> of(UUID call);

  /** The bids of a partner for all calls, in the order in which they came. */
  List<Stored<Bid>> from(UUID partner);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Bid bid) {
    return bid.identity();
  }
}
