package org.tuttihub.web.routes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.web.http.Hash;

/**
 * Slows down whoever tries wrong tokens: so many from one address in a minute, then none until the
 * minute is over. A token that was good before is not held up, so a program with an old token does
 * not shut its neighbours out. Only the latest are remembered, however many come.
 */
public final class WrongTokens {
  private static final Duration SPAN = Duration.ofMinutes(1);
  private static final int REMEMBERED = 10_000;

  /** Wrong tokens from one address. */
  private record Tries(Instant since, int count) {}

  private final int most;
  private final Clock clock;
  private final Map<String, Tries> tries = latest();
  private final Map<String, Boolean> good = latest();

  public WrongTokens(int most, Clock clock) {
    this.most = most;
    this.clock = clock;
  }

  /** How long an address must wait before a token from it is looked at; absent when it need not. */
  public synchronized Optional<Duration> held(String from, String token) {
    return Optional.ofNullable(tries.get(from))
        .filter(t -> t.count() >= most)
        .map(t -> Duration.between(clock.instant(), t.since().plus(SPAN)))
        .filter(Duration::isPositive)
        .filter(_ -> !good.containsKey(Hash.of(token)));
  }

  public synchronized void wrong(String from, String token) {
    Instant now = clock.instant();
    tries.merge(
        from,
        new Tries(now, 1),
        (old, fresh) ->
            now.isBefore(old.since().plus(SPAN)) ? new Tries(old.since(), old.count() + 1) : fresh);
    good.remove(Hash.of(token));
  }

  public synchronized void good(String token) {
    good.put(Hash.of(token), true);
  }

  private static <T> Map<String, T> latest() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > REMEMBERED;
      }
    };
  }
}
