package org.tuttihub.application.access;

import static org.tuttihub.application.today.TodayKind.DUE;

import java.util.List;
import org.tuttihub.application.today.TodayLine;

/** What the room {@code access} says on the first screen. */
public final class AccessToday {
  public static final List<TodayLine> LINES =
      List.of(
          TodayLine.of(
                  DUE, "tokens", "1 token ends within two weeks", "%,d tokens end within two weeks")
              .where("revoked=", "expires={today}T00:00:00Z..{today+14}T00:00:00Z")
              .by("expires"));

  private AccessToday() {}
}
