package org.tuttihub.application.instruments;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Reservation;
import org.tuttihub.domain.values.Identity;

/** The reservations: what is promised for days to come. */
public interface Reservations extends Kept<Reservation> {
  Noun NOUN = new Noun("instruments", "reservations", "reservation", "RSV");

  /** Those that are held for an item or for a class set, the first day first. */
  default List<Stored<Reservation>> heldFor(UUID itemOrKit) {
    return heldForAny(List.of(itemOrKit));
  }

  /** Those that are held for any of these, the first day first. */
  List<Stored<Reservation>> heldForAny(Collection<UUID> itemsOrKits);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Reservation reservation) {
    return reservation.identity();
  }
}
