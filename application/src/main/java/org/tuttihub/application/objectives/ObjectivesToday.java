package org.tuttihub.application.objectives;

import static org.tuttihub.application.today.TodayKind.BROKEN;
import static org.tuttihub.application.today.TodayKind.DUE;
import static org.tuttihub.application.today.TodayKind.FOR_ME;
import static org.tuttihub.application.today.TodayKind.LATE;

import java.util.List;
import org.tuttihub.application.today.TodayLine;

/** What the room {@code objectives} says on the first screen. */
public final class ObjectivesToday {
  public static final List<TodayLine> LINES =
      List.of(
          TodayLine.of(
                  LATE,
                  "actions",
                  "1 action of an objective is overdue",
                  "%,d actions of objectives are overdue")
              .where("overdue=yes")
              .by("due"),
          TodayLine.of(
                  LATE,
                  "objectives",
                  "1 objective is past its day and not closed",
                  "%,d objectives are past their day and not closed")
              .where("state=active", "due=..{today-1}")
              .by("due"),
          TodayLine.of(
                  DUE,
                  "objectives",
                  "1 objective is not rated this term",
                  "%,d objectives are not rated this term")
              .where("rating_due=yes")
              .by("due"),
          TodayLine.of(
                  FOR_ME,
                  "actions",
                  "1 action of yours is due within a month, or overdue",
                  "%,d actions of yours are due within a month, or overdue")
              .where("owner={my-name}", "done=no", "due=..{today+30}")
              .by("due"),
          TodayLine.of(
                  FOR_ME,
                  "objectives",
                  "1 objective of yours is to be rated",
                  "%,d objectives of yours are to be rated")
              .where("owner={my-name}", "rating_due=yes")
              .by("due"),
          TodayLine.of(
                  BROKEN,
                  "objectives",
                  "1 active objective answers no gap",
                  "%,d active objectives answer no gap")
              .where("state=active", "gaps="),
          TodayLine.week("actions", "due", "{objective}: {action}").where("done=no"));

  private ObjectivesToday() {}
}
