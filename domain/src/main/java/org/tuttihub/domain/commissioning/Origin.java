package org.tuttihub.domain.commissioning;

import java.util.UUID;
import org.tuttihub.domain.values.Urn;

/** What a call goes back to. Primarily that is a gap; what else it may be is said as such. */
public sealed interface Origin {

  /** What of it the call is to answer. */
  String words();

  /** A gap of the needs analysis. */
  record FromGap(UUID gap, String words) implements Origin {}

  /** A proposal that hub and partner developed together. */
  record FromProposal(UUID partner, String words) implements Origin {}

  /** What a school needs. */
  record FromSchool(Urn school, String words) implements Origin {}

  /** What sort of origin it is. */
  enum Kind {
    GAP,
    PROPOSAL,
    SCHOOL_NEED
  }

  default Kind kind() {
    return switch (this) {
      case FromGap _ -> Kind.GAP;
      case FromProposal _ -> Kind.PROPOSAL;
      case FromSchool _ -> Kind.SCHOOL_NEED;
    };
  }
}
