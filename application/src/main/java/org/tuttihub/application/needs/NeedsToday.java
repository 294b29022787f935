package org.tuttihub.application.needs;

import static org.tuttihub.application.today.TodayKind.BROKEN;
import static org.tuttihub.application.today.TodayKind.DUE;

import java.util.List;
import org.tuttihub.application.today.TodayLine;

/** What the room {@code needs} says on the first screen. */
public final class NeedsToday {
  public static final List<TodayLine> LINES =
      List.of(
          TodayLine.of(
                  BROKEN,
                  "gaps",
                  "1 gap has no active objective",
                  "%,d gaps have no active objective")
              .where("state=open", "addressed=no")
              .by("-severity"),
          TodayLine.of(
                  DUE,
                  "needs",
                  "1 row of this year's needs analysis is not written",
                  "%,d rows of this year's needs analysis are not written")
              .where("year={year}", "written=no"),
          TodayLine.of(
                  BROKEN,
                  "needs",
                  "1 row of the needs analysis leads to nothing",
                  "%,d rows of the needs analysis lead to nothing")
              .where("year={year}", "written=yes", "linked=no"));

  private NeedsToday() {}
}
