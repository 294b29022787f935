package org.tuttihub.application.workforce;

import static org.tuttihub.application.today.TodayKind.DUE;
import static org.tuttihub.application.today.TodayKind.FOR_ME;
import static org.tuttihub.application.today.TodayKind.NOT_SAFE;

import java.util.List;
import org.tuttihub.application.today.TodayLine;

/** What the room {@code workforce} says on the first screen. */
public final class WorkforceToday {
  public static final List<TodayLine> LINES =
      List.of(
          TodayLine.of(NOT_SAFE, "clearance", "1 person is stood down", "%,d people are stood down")
              .where("state=not-clear"),
          TodayLine.of(
                  NOT_SAFE,
                  "cover",
                  "1 session of the next seven days needs cover",
                  "%,d sessions of the next seven days need cover")
              .where("on={today}..{today+6}")
              .by("on"),
          TodayLine.of(
                  DUE,
                  "renewals",
                  "1 thing that somebody must show lapses within 30 days",
                  "%,d things that people must show lapse within 30 days")
              .where("days_left=0..30")
              .by("days_left"),
          TodayLine.of(
                  DUE,
                  "vacancies",
                  "1 vacancy is to be filled within 30 days, or should be by now",
                  "%,d vacancies are to be filled within 30 days, or should be by now")
              .where("state=open", "wanted_by=..{today+30}")
              .by("wanted_by"),
          TodayLine.of(
                  FOR_ME,
                  "overrides",
                  "1 override waits for a second person",
                  "%,d overrides wait for a second person")
              .where("state=asked"),
          TodayLine.of(
                  DUE,
                  "leavers",
                  "1 person left so long ago that who they were is to be erased",
                  "%,d people left so long ago that who they were is to be erased")
              .where("state=due"),
          TodayLine.of(DUE, "check-ins", "1 check-in is to be held", "%,d check-ins are to be held")
              .where("state=planned", "on=..{today}")
              .by("on"),
          TodayLine.of(
                  DUE,
                  "check-ins-due",
                  "1 person is to be checked in with again",
                  "%,d people are to be checked in with again")
              .where("state=due")
              .by("due"),
          TodayLine.of(
                  DUE,
                  "cpd-bookings",
                  "1 booking of a training that is over waits for who came",
                  "%,d bookings of trainings that are over wait for who came")
              .where("state=booked", "on=..{today-1}"),
          TodayLine.of(
                  DUE,
                  "cpd-bookings",
                  "1 name of somebody at a school is to be forgotten",
                  "%,d names of people at schools are to be forgotten")
              .where("forget_on=..{today}")
              .by("forget_on"),
          TodayLine.of(
                  DUE,
                  "observation-targets",
                  "1 target of an observation is overdue",
                  "%,d targets of observations are overdue")
              .where("state=open", "by=..{today-1}")
              .by("by"),
          TodayLine.of(
                  DUE,
                  "observations-due",
                  "1 person or partner is to be observed again",
                  "%,d people or partners are to be observed again")
              .where("days_left=..0")
              .by("due"),
          TodayLine.of(
                  DUE,
                  "observations",
                  "1 observation waits to be recorded or shared",
                  "%,d observations wait to be recorded or shared")
              .where("waiting=yes"));

  private WorkforceToday() {}
}
