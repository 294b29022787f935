package org.tuttihub.application.files;

import static org.tuttihub.application.today.TodayKind.LATE;
import static org.tuttihub.application.today.TodayKind.NOT_SAFE;

import java.util.List;
import org.tuttihub.application.today.TodayLine;

/** What the room {@code files} says on the first screen. */
public final class FilesToday {
  public static final List<TodayLine> LINES =
      List.of(
          TodayLine.of(
                  NOT_SAFE,
                  "attachments",
                  "1 attached file is infected",
                  "%,d attached files are infected")
              .where("state=infected"),
          TodayLine.of(
                  LATE,
                  "attachments",
                  "1 attached file is held and not looked at for viruses",
                  "%,d attached files are held and not looked at for viruses")
              .where("state=held")
              .by("added"));

  private FilesToday() {}
}
