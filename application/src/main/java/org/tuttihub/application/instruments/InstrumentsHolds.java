package org.tuttihub.application.instruments;

import java.util.List;
import org.tuttihub.application.catalogue.Held;

/** What the room {@code instruments} holds about people. */
public final class InstrumentsHolds {
  private static final String BORROWER = "A carer, teacher or partner who has an instrument";
  private static final String KEPT = "As long as the loan is on record; children are never named.";

  private static final String TWO =
      "So that two people answer for it: their references, or their accounts at the machine"
          + " itself.";
  private static final String ACCOUNTS = "As long as the grant is to be accounted for.";

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
              .kept(KEPT),
          Held.of(
                  SelfAudits.NOUN,
                  "words",
                  "Whoever has an instrument and says how it is",
                  "To know how the instrument is.")
              .kept(KEPT),
          Held.of(DisposalApprovals.NOUN, "asked_by", "Whoever asks for a disposal", TWO)
              .kept(ACCOUNTS),
          Held.of(DisposalApprovals.NOUN, "approved_by", "Whoever approves a disposal", TWO)
              .kept(ACCOUNTS));

  private InstrumentsHolds() {}
}
