package org.tuttihub.application.instruments;

import java.util.List;
import org.tuttihub.application.catalogue.Held;

/** What the room {@code instruments} holds about people. */
public final class InstrumentsHolds {
  private static final String BORROWER = "A carer, teacher or partner who has an instrument";
  private static final String KEPT = "As long as the loan is on record; children are never named.";

  public static final List<Held> ABOUT_PEOPLE =
      List.of(
          Held.of(Loans.NOUN, "borrower", BORROWER, "To know who answers for it.").kept(KEPT),
          Held.of(Loans.NOUN, "email", BORROWER, "To remind them that it is due.").kept(KEPT),
          Held.of(
                  Loans.NOUN,
                  "accepted_by",
                  "Whoever has accepted the terms of a loan",
                  "To show that somebody has.")
              .kept(KEPT),
          Held.of(
                  Reservations.NOUN,
                  "borrower",
                  "Somebody to whom an instrument is promised",
                  "To know for whom it is kept.")
              .kept(KEPT),
          Held.of(
                  Reservations.NOUN,
                  "email",
                  "Somebody to whom an instrument is promised",
                  "To tell them that it can be fetched.")
              .kept(KEPT));

  private InstrumentsHolds() {}
}
