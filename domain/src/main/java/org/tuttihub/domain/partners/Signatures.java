package org.tuttihub.domain.partners;

import java.util.List;

/** The signatures of both beneath an agreement. */
public record Signatures(Signature hub, Signature partner) {

  /** Two signatures, in whatever order they came. */
  static Signatures of(Signature one, Signature other) {
    return one.side() == Signature.Side.HUB
        ? new Signatures(one, other)
        : new Signatures(other, one);
  }

  List<Signature> both() {
    return List.of(hub, partner);
  }
}
