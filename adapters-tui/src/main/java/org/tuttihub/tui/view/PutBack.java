package org.tuttihub.tui.view;

import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.tui.ConsoleParts;

/** The deed that puts back what another did, whoever offers it. */
public final class PutBack {
  private PutBack() {}

  /** Absent where a catalogue has none. */
  public static Optional<Deed<?>> deed(Catalogue catalogue) {
    return catalogue
        .find("history undo")
        .flatMap(o -> o instanceof Deed<?> deed ? Optional.of(deed) : Optional.empty());
  }

  /**
   * Puts back what one deed did.
   *
   * @param which the id of that deed
   */
  public static Outcome<Receipt> of(ConsoleParts parts, Deed<?> putBack, String which) {
    String field = putBack.request().parts().getFirst().name();
    return putBack.perform(parts.acting(), Map.of(field, which), Manner.TYPED_BY_HAND);
  }
}
