package org.tuttihub.application.imports;

import static org.tuttihub.application.today.TodayKind.BROKEN;
import static org.tuttihub.application.today.TodayKind.DUE;

import java.util.List;
import org.tuttihub.application.today.TodayLine;

/** What the room {@code imports} says on the first screen. */
public final class ImportsToday {
  public static final List<TodayLine> LINES =
      List.of(
          TodayLine.of(
                  BROKEN,
                  "imports",
                  "1 import of this week refused rows",
                  "%,d imports of this week refused rows")
              .where("dry_run=no", "refused=1..", "started={today-7}T00:00:00Z..")
              .by("-started"),
          TodayLine.of(
                  BROKEN,
                  "imports",
                  "1 import of this week was interrupted",
                  "%,d imports of this week were interrupted")
              .where("state=interrupted", "started={today-7}T00:00:00Z..")
              .by("-started"),
          TodayLine.of(
                  DUE,
                  "imports",
                  "1 import has refused rows of a month ago to be forgotten",
                  "%,d imports have refused rows of a month ago to be forgotten")
              .where("rows_kept=yes", "started=..{today-31}T00:00:00Z")
              .by("started"),
          TodayLine.none(DUE, "imports", "No school register was taken in for a month")
              .where("what=schools", "dry_run=no", "started={today-31}T00:00:00Z.."));

  private ImportsToday() {}
}
