package org.tuttihub.application.commissioning;

import java.util.List;
import org.tuttihub.application.catalogue.Held;

/** What the room {@code commissioning} holds about people. */
public final class CommissioningHolds {
  public static final List<Held> ABOUT_PEOPLE =
      List.of(
          Held.of(
              CommissioningViews.REVIEWERS,
              "name",
              "Whoever scores the bids of a call",
              "So that it is on record who had a say."),
          Held.of(
              CommissioningViews.DUE,
              "name",
              "Whoever has to score a bid yet",
              "So that they can be reminded."),
          Held.of(
              Sheets.NOUN,
              "name",
              "Whoever scored a bid",
              "So that it is on record who had a say."),
          Held.of(
              Conflicts.NOUN,
              "name",
              "Whoever declared an interest",
              "So that nobody decides on what is their own."),
          Held.of(
              Conflicts.NOUN,
              "interest",
              "Whoever declared it, and perhaps their family",
              "So that nobody decides on what is their own."),
          Held.of(
              Bids.NOUN,
              "approver",
              "Somebody who approved an exception under their own name",
              "So that it is on record who allowed it."),
          Held.of(
              Projects.NOUN,
              "shares.approver",
              "Somebody who approved an exception under their own name",
              "So that it is on record who allowed it."),
          Held.of(
              Projects.NOUN,
              "signed",
              "Those who signed a project's agreement",
              "So that it is on record who bound hub and partner."));

  private CommissioningHolds() {}
}
