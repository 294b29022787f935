package org.tuttihub.domain.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/**
 * The release of a term's sessions: who held them, each found clear, and by which rules. Whoever
 * takes over a released session is added. It stays for ever.
 *
 * @param by the id of whoever released them
 * @param sessions how many
 */
public record Release(
    Identity identity,
    AcademicYear year,
    Term.Season term,
    LocalDate on,
    String by,
    int sessions,
    List<Judged> judged) {
  public Release {
    judged = List.copyOf(judged);
  }

  /**
   * Somebody who was found clear.
   *
   * @param on the day they were judged for: their first session, or when they took one over
   * @param state clear or expiring
   * @param override what let them pass, where they lacked something
   * @param according the policy and its document
   */
  public record Judged(
      UUID staff, LocalDate on, Standing.State state, Optional<UUID> override, String according) {}

  /** With somebody who took over sessions and was found clear for them. */
  public Release with(Judged another) {
    return new Release(
        identity,
        year,
        term,
        on,
        by,
        sessions,
        Stream.concat(
                judged.stream().filter(j -> !j.staff().equals(another.staff())), Stream.of(another))
            .toList());
  }
}
