package org.tuttihub.application.hub;

import static org.tuttihub.application.today.TodayKind.DUE;

import java.util.List;
import org.tuttihub.application.today.TodayLine;

/** What the room {@code hub} says on the first screen. */
public final class HubToday {
  public static final List<TodayLine> LINES =
      List.of(
          TodayLine.none(DUE, "terms", "The terms of the academic year ahead are not set")
              .where("year={year+180}"));

  private HubToday() {}
}
