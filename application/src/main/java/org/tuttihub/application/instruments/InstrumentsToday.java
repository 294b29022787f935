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
              .by("since"),
          TodayLine.of(LATE, "repairs", "1 repair is late back", "%,d repairs are late back")
              .where("state=open", "expected=..{today-1}")
              .by("expected"),
          TodayLine.of(
                  LATE,
                  "maintenance-due",
                  "1 maintenance of an instrument is late",
                  "%,d maintenances of instruments are late")
              .where("due=..{today-1}")
              .by("due"),
          TodayLine.of(
                  DUE,
                  "maintenance-due",
                  "1 maintenance of an instrument is due within four weeks",
                  "%,d maintenances of instruments are due within four weeks")
              .where("due={today}..{today+28}")
              .by("due"),
          TodayLine.of(
                  DUE,
                  "self-audits",
                  "1 borrower has said how an instrument is",
                  "%,d borrowers have said how instruments are")
              .where("state=answered")
              .by("answered_on"),
          TodayLine.of(
                  LATE,
                  "self-audits",
                  "1 borrower has not said how an instrument is",
                  "%,d borrowers have not said how instruments are")
              .where("state=asked", "due=..{today-1}")
              .by("due"),
          TodayLine.of(
                  DUE,
                  "stock-takes",
                  "1 stock-take is open for more than two weeks",
                  "%,d stock-takes are open for more than two weeks")
              .where("closed=", "opened=..{today-15}")
              .by("opened"),
          TodayLine.of(
                  DUE,
                  "disposal-approvals",
                  "1 disposal of capital waits for a second person",
                  "%,d disposals of capital wait for a second person")
              .where("approved_on=")
              .by("asked_on"));

  private InstrumentsToday() {}
}
