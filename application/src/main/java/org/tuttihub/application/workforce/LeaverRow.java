package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.Retention;

/**
 * Somebody who has left.
 *
 * @param due the day from which who they were is to be erased
 */
public record LeaverRow(
    String ref,
    String name,
    LocalDate leftOn,
    LocalDate due,
    Retention.State state,
    String keptBecause,
    Optional<LocalDate> erasedOn,
    boolean onRequest) {

  static LeaverRow of(Member member, LocalDate due, Retention said, LocalDate today) {
    return new LeaverRow(
        member.identity().ref(),
        member.name(),
        member.works().until().orElseThrow(),
        due,
        said.state(due, today),
        said.keptBecause(),
        said.erasedOn(),
        said.onRequest());
  }
}
