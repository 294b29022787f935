package org.tuttihub.application.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a deed cannot be done with a record now; empty when it can. */
public final class Offered {
  private Offered() {}

  /** Only when the record's state is one of these. */
  public static Optional<String> when(Enum<?> state, Enum<?>... legal) {
    return unless(
        !List.of(legal).contains(state),
        "only when it is " + String.join(" or ", Stream.of(legal).map(Kind::choiceName).toList()));
  }

  /** Not when something hinders it. */
  public static Optional<String> unless(boolean hindered, String why) {
    return hindered ? Optional.of(why) : Optional.empty();
  }
}
