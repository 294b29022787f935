package org.tuttihub.application.charging;

import static org.tuttihub.application.today.TodayKind.DUE;

import java.util.List;
import org.tuttihub.application.today.TodayLine;

/** What the room {@code charging} says on the first screen. */
public final class ChargingToday {
  public static final List<TodayLine> LINES =
      List.of(
          TodayLine.of(
                  DUE,
                  "price-lists",
                  "1 price list ends within 60 days and none follows it",
                  "%,d price lists end within 60 days and none follows them")
              .where("until={today}..{today+60}", "followed=no")
              .by("until"),
          TodayLine.week("price-lists", "until", "The price list {title} ends"));

  private ChargingToday() {}
}
