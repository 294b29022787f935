package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.workforce.Finding;
import org.tuttihub.domain.workforce.OnRoll;
import org.tuttihub.domain.workforce.Release.Judged;
import org.tuttihub.domain.workforce.Standing;

/** What is kept, and what is said, of somebody who was judged. */
final class Judgements {
  private Judgements() {}

  /** That somebody was found clear for a day. */
  static Judged of(OnRoll one, Standing standing, LocalDate day, Judging judging) {
    return new Judged(
        one.member().identity().id(),
        day,
        standing.state(),
        override(one, standing, day),
        judging.according(one, day));
  }

  /** Why somebody is not clear on a day, in the policy's words. */
  static String named(OnRoll one, Standing standing, LocalDate day) {
    return one.member().name()
        + " is not clear on "
        + day
        + ": "
        + (standing.closed().isEmpty()
            ? String.join(" ", standing.stopping().stream().map(Finding::sentence).toList())
            : standing.closed());
  }

  private static Optional<UUID> override(OnRoll one, Standing standing, LocalDate day) {
    return standing.findings().stream()
        .filter(f -> f.met() == Finding.Met.OVERRIDDEN)
        .findFirst()
        .flatMap(
            f ->
                one.overrides().stream()
                    .filter(
                        o ->
                            o.request().requirement().equals(f.requirement().code())
                                && o.holdsOn(day))
                    .map(o -> o.request().identity().id())
                    .findFirst());
  }
}
