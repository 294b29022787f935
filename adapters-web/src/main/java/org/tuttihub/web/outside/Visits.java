package org.tuttihub.web.outside;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tuttihub.web.http.Hash;

/** Counts what comes with one link: so many in a minute, then none until the minute is over. */
final class Visits {
  private static final Duration SPAN = Duration.ofMinutes(1);
  private static final int REMEMBERED = 10_000;

  private record Visited(Instant since, int count) {}

  private final int most;
  private final Clock clock;
  private final Map<String, Visited> visits =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Visited> eldest) {
          return size() > REMEMBERED;
        }
      };

  Visits(int most, Clock clock) {
    this.most = most;
    this.clock = clock;
  }

  /** Counts one; false when it is one too many. */
  synchronized boolean mayCome(String token) {
    Instant now = clock.instant();
    Visited counted =
        visits.merge(
            Hash.of(token),
            new Visited(now, 1),
            (old, fresh) ->
                now.isBefore(old.since().plus(SPAN))
                    ? new Visited(old.since(), old.count() + 1)
                    : fresh);
    return counted.count() <= most;
  }
}
