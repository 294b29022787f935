package org.tuttihub.application.plugins;

import static org.tuttihub.application.today.TodayKind.BROKEN;
import static org.tuttihub.application.today.TodayKind.DUE;

import java.util.List;
import org.tuttihub.application.today.TodayLine;

/** What the room {@code plugins} says on the first screen. */
public final class PluginsToday {
  public static final List<TodayLine> LINES =
      List.of(
          TodayLine.of(
                  BROKEN,
                  "plugins",
                  "1 plugin failed and is asked no more",
                  "%,d plugins failed and are asked no more")
              .where("state=quarantined"),
          TodayLine.of(BROKEN, "plugins", "1 plugin is unfit", "%,d plugins are unfit")
              .where("state=unfit"),
          TodayLine.of(DUE, "plugins", "1 plugin is not approved", "%,d plugins are not approved")
              .where("state=not-approved"),
          TodayLine.of(
                  DUE,
                  "adoptions",
                  "1 adopted policy ends within 60 days",
                  "%,d adopted policies end within 60 days")
              .where("until={today}..{today+60}")
              .by("until"),
          TodayLine.week("adoptions", "until", "The adoption of {policy} ends"));

  private PluginsToday() {}
}
