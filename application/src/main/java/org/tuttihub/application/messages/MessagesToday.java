package org.tuttihub.application.messages;

import static org.tuttihub.application.today.TodayKind.BROKEN;
import static org.tuttihub.application.today.TodayKind.LATE;

import java.util.List;
import org.tuttihub.application.today.TodayLine;

/** What the room {@code messages} says on the first screen. */
public final class MessagesToday {
  public static final List<TodayLine> LINES =
      List.of(
          TodayLine.of(
                  BROKEN,
                  "messages",
                  "1 message could not be sent",
                  "%,d messages could not be sent")
              .where("state=failed")
              .by("-changed"),
          TodayLine.of(
                  LATE,
                  "messages",
                  "1 message waits since yesterday or longer",
                  "%,d messages wait since yesterday or longer")
              .where("state=queued", "written=..{today-1}T00:00:00Z")
              .by("written"));

  private MessagesToday() {}
}
