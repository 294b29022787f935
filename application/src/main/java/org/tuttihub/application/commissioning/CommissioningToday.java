package org.tuttihub.application.commissioning;

import static org.tuttihub.application.today.TodayKind.DUE;
import static org.tuttihub.application.today.TodayKind.FOR_ME;
import static org.tuttihub.application.today.TodayKind.LATE;
import static org.tuttihub.application.today.TodayKind.NOT_SAFE;

import java.util.List;
import org.tuttihub.application.today.TodayLine;

/** What the room {@code commissioning} says on the first screen. */
public final class CommissioningToday {
  public static final List<TodayLine> LINES =
      List.of(
          TodayLine.of(
                  LATE,
                  "calls",
                  "1 call is past its closing day and still open",
                  "%,d calls are past their closing day and still open")
              .where("state=open", "closes=..{today-1}")
              .by("closes"),
          TodayLine.of(
                  LATE,
                  "projects",
                  "1 evaluation of a project is late",
                  "%,d evaluations of projects are late")
              .where("state=evaluation-due", "evaluation_due=..{today-1}")
              .by("evaluation_due"),
          TodayLine.of(DUE, "calls", "1 call closes this week", "%,d calls close this week")
              .where("state=open", "closes={today}..{today+6}")
              .by("closes"),
          TodayLine.of(
                  DUE,
                  "instalments",
                  "1 instalment of a project is due",
                  "%,d instalments of projects are due")
              .where("state=live", "paid=", "due=..{today}")
              .by("due"),
          TodayLine.of(
                  DUE,
                  "projects",
                  "1 project is awarded and not signed",
                  "%,d projects are awarded and not signed")
              .where("state=awarded..part-signed")
              .by("since"),
          TodayLine.of(
                  DUE,
                  "bids",
                  "1 bid is to be checked for completeness",
                  "%,d bids are to be checked for completeness")
              .where("state=received")
              .by("received_on"),
          TodayLine.of(
                  FOR_ME,
                  "due-scores",
                  "1 bid waits for your scores",
                  "%,d bids wait for your scores")
              .where("reviewer={me}")
              .by("closes"),
          TodayLine.of(NOT_SAFE, "projects", "1 project is suspended", "%,d projects are suspended")
              .where("state=suspended"),
          TodayLine.week("calls", "closes", "The call {title} closes").where("state=open"),
          TodayLine.week("projects", "evaluation_due", "The evaluation of {title} is due")
              .where("state=live..evaluation-due"));

  private CommissioningToday() {}
}
