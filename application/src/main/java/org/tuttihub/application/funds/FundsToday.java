package org.tuttihub.application.funds;

import static org.tuttihub.application.today.TodayKind.BROKEN;
import static org.tuttihub.application.today.TodayKind.DUE;

import java.util.List;
import org.tuttihub.application.today.TodayLine;

/** What the room {@code funds} says on the first screen. */
public final class FundsToday {
  public static final List<TodayLine> LINES =
      List.of(
          TodayLine.of(
                  BROKEN,
                  "budget-lines",
                  "1 budget line is overspent",
                  "%,d budget lines are overspent")
              .where("left_pence=..-1")
              .by("left_pence"),
          TodayLine.of(
                  DUE,
                  "grants",
                  "1 grant is confirmed only for the next 30 days",
                  "%,d grants are confirmed only for the next 30 days")
              .where("confirmed_until={today}..{today+30}")
              .by("confirmed_until"));

  private FundsToday() {}
}
