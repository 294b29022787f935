package org.tuttihub.application.programme;

import static org.tuttihub.application.today.TodayKind.DUE;
import static org.tuttihub.application.today.TodayKind.LATE;

import java.util.List;
import org.tuttihub.application.today.TodayLine;

/** What the room {@code programme} says on the first screen. */
public final class ProgrammeToday {
  public static final List<TodayLine> LINES =
      List.of(
          TodayLine.of(
                  DUE,
                  "offer-windows",
                  "1 offer window opens within two weeks",
                  "%,d offer windows open within two weeks")
              .where("opens={today}..{today+14}")
              .by("opens"),
          TodayLine.of(
                  DUE,
                  "offer-windows",
                  "1 offer window closes within two weeks",
                  "%,d offer windows close within two weeks")
              .where("closes={today}..{today+14}")
              .by("closes"),
          TodayLine.of(
                  DUE,
                  "bookings",
                  "1 booking waits for an answer",
                  "%,d bookings wait for an answer")
              .where("state=requested")
              .by("requested_on"),
          TodayLine.of(
                  LATE,
                  "bookings",
                  "1 booking is under review for more than two weeks",
                  "%,d bookings are under review for more than two weeks")
              .where("state=under-review", "since=..{today-15}")
              .by("since"),
          TodayLine.week("offer-windows", "opens", "The offer window of {year} opens"),
          TodayLine.week("offer-windows", "closes", "The offer window of {year} closes"));

  private ProgrammeToday() {}
}
