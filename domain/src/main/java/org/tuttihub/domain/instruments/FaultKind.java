package org.tuttihub.domain.instruments;

import java.util.Locale;

/** What sort of fault an instrument has; the words beside it say more. */
public enum FaultKind {
  BROKEN,
  WORN,
  STRINGS_OR_BOW,
  KEYS_OR_VALVES,
  BODY,
  ELECTRICAL,
  CASE,
  OTHER;

  /** In a sentence: {@code keys or valves}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
