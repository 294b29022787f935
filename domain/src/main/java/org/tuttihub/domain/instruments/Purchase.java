package org.tuttihub.domain.instruments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.values.Money;

/**
 * How an item was bought and who paid it.
 *
 * @param funding who paid, in words: own money, a gift, the capital grant
 * @param grant the grant that paid, as it stands in the funds; absent where none did
 * @param capitalised whether it stands in the accounts as an asset
 * @param usefulYears how long it is to last, where that is not as for its model
 */
public record Purchase(
    Optional<LocalDate> on,
    Optional<Money> price,
    String supplier,
    String funding,
    Optional<UUID> grant,
    boolean capitalised,
    Optional<Integer> usefulYears) {
  public static final Purchase UNKNOWN =
      new Purchase(
          Optional.empty(), Optional.empty(), "", "", Optional.empty(), false, Optional.empty());
}
