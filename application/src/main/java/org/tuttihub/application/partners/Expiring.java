package org.tuttihub.application.partners;

import org.tuttihub.application.records.Noun;

/** What is about to lapse; nothing is kept under this name. */
public final class Expiring {
  public static final Noun NOUN = new Noun("partners", "expiring", "lapse", "");

  private Expiring() {}
}
