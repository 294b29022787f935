package org.tuttihub.application.plan;

import static org.tuttihub.application.today.TodayKind.DUE;

import java.util.List;
import org.tuttihub.application.today.TodayLine;

/** What the room {@code plan} says on the first screen. */
public final class PlanToday {
  public static final List<TodayLine> LINES =
      List.of(
          TodayLine.none(DUE, "plans", "The Local Plan of this academic year is not published")
              .where("year={year}"));

  private PlanToday() {}
}
