package org.tuttihub.application.partners;

import static org.tuttihub.application.today.TodayKind.DUE;
import static org.tuttihub.application.today.TodayKind.LATE;
import static org.tuttihub.application.today.TodayKind.NOT_SAFE;

import java.util.List;
import org.tuttihub.application.today.TodayLine;

/** What the room {@code partners} says on the first screen. */
public final class PartnersToday {
  public static final List<TodayLine> LINES =
      List.of(
          TodayLine.of(
                  NOT_SAFE,
                  "agreements",
                  "1 agreement is suspended",
                  "%,d agreements are suspended")
              .where("standing=suspended"),
          TodayLine.of(
                  NOT_SAFE,
                  "expiring",
                  "1 policy that a partner must hold has lapsed",
                  "%,d policies that partners must hold have lapsed")
              .where("what=policy", "days_left=..-1")
              .by("days_left"),
          TodayLine.of(
                  NOT_SAFE,
                  "complaints",
                  "1 complaint went the safeguarding route",
                  "%,d complaints went the safeguarding route")
              .where("state=safeguarding-route"),
          TodayLine.of(
                  LATE,
                  "complaints",
                  "1 complaint is past its clock",
                  "%,d complaints are past their clock")
              .where("late=yes")
              .by("due"),
          TodayLine.of(
                  LATE,
                  "survey-returns",
                  "1 partner survey is late",
                  "%,d partner surveys are late")
              .where("standing=late")
              .by("due"),
          TodayLine.of(
                  LATE,
                  "expiring",
                  "1 agreement has run out and none follows it",
                  "%,d agreements have run out and none follows them")
              .where("what=agreement", "days_left=..-1")
              .by("days_left"),
          TodayLine.of(
                  LATE,
                  "expiring",
                  "1 review of an agreement is overdue",
                  "%,d reviews of agreements are overdue")
              .where("what=review", "days_left=..-1")
              .by("days_left"),
          TodayLine.of(
                  LATE,
                  "partners",
                  "1 enquiry waits for more than two weeks",
                  "%,d enquiries wait for more than two weeks")
              .where("state=enquiry", "since=..{today-15}")
              .by("since"),
          TodayLine.of(
                  DUE,
                  "agreements",
                  "1 agreement is signed by one side only",
                  "%,d agreements are signed by one side only")
              .where("standing=part-signed"),
          TodayLine.of(
                  DUE,
                  "expiring",
                  "1 agreement ends within 30 days",
                  "%,d agreements end within 30 days")
              .where("what=agreement", "days_left=0..30")
              .by("days_left"),
          TodayLine.of(
                  DUE,
                  "expiring",
                  "1 policy that a partner holds lapses within 30 days",
                  "%,d policies that partners hold lapse within 30 days")
              .where("what=policy", "days_left=0..30")
              .by("days_left"),
          TodayLine.of(
                  DUE,
                  "expiring",
                  "1 agreement is to be reviewed within 30 days",
                  "%,d agreements are to be reviewed within 30 days")
              .where("what=review", "days_left=0..30")
              .by("days_left"),
          TodayLine.of(
                  DUE,
                  "held-policies",
                  "1 policy was shown and waits to be accepted",
                  "%,d policies were shown and wait to be accepted")
              .where("standing=shown"),
          TodayLine.of(DUE, "breaches", "1 breach is not remedied", "%,d breaches are not remedied")
              .where("remedied_on=")
              .by("on"),
          TodayLine.week("expiring", "ends", "{name}: {detail}"),
          TodayLine.week("survey-rounds", "due", "The partner survey of the {term} term is due"));

  private PartnersToday() {}
}
