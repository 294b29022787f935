package org.tuttihub.application.instruments;

import static org.tuttihub.application.today.TodayKind.DUE;
import static org.tuttihub.application.today.TodayKind.LATE;

import java.util.List;
import org.tuttihub.application.today.TodayLine;

/** What the room {@code instruments} says on the first screen. */
public final class InstrumentsToday {
  public static final List<TodayLine> LINES =
      List.of(
          TodayLine.of(LATE, "loans", "1 loan is overdue", "%,d loans are overdue")
              .where("state=out", "due=..{today-1}")
              .by("due"),
          TodayLine.of(
                  DUE,
                  "loans",
                  "1 loan is due back within a week",
                  "%,d loans are due back within a week")
              .where("state=out", "due={today}..{today+7}")
              .by("due"),
          TodayLine.of(
                  DUE,
                  "loans",
                  "1 loan waits for its terms to be accepted",
                  "%,d loans wait for their terms to be accepted")
              .where("state=out", "acceptance=asked")
              .by("due"),
          TodayLine.of(
                  DUE,
                  "reservations",
                  "1 reservation begins within a week",
                  "%,d reservations begin within a week")
              .where("state=held", "from={today}..{today+7}")
              .by("from"),
          TodayLine.of(
                  LATE,
                  "items",
                  "1 instrument is in repair for more than six weeks",
                  "%,d instruments are in repair for more than six weeks")
              .where("state=in-repair", "since=..{today-43}")
              .by("since"));

  private InstrumentsToday() {}
}
