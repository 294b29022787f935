package org.tuttihub.domain.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.workforce.policy.DbsLevel;
import org.tuttihub.domain.workforce.policy.Requirement;

/**
 * Something that somebody has shown: facts only.
 *
 * @param requirement the code of what it is for
 * @param gotOn the day on which they got it, or it was issued
 * @param endsOn the last day on which it is good, where it says so itself
 * @param level of a DBS check
 * @param edition of what was read and understood
 */
public record Credential(
    String requirement,
    LocalDate gotOn,
    Optional<LocalDate> endsOn,
    Optional<DbsLevel> level,
    Optional<String> edition) {

  /** Whether it does for a requirement, as long as it is good. */
  public boolean does(Requirement asked) {
    return requirement.equals(asked.code())
        && asked.level().map(least -> level.filter(l -> l.reaches(least)).isPresent()).orElse(true)
        && asked.edition().map(e -> edition.filter(e.code()::equals).isPresent()).orElse(true);
  }

  /** Whether it is the reading of the edition before the one that is asked for. */
  public boolean isOfEditionBefore(Requirement asked) {
    return requirement.equals(asked.code())
        && asked
            .edition()
            .flatMap(e -> e.before())
            .flatMap(b -> edition.filter(b::equals))
            .isPresent();
  }

  /** The last day on which it is good for a requirement; absent where it is good for ever. */
  public Optional<LocalDate> goodUntil(Requirement asked) {
    Optional<LocalDate> byRule = asked.months().map(m -> gotOn.plusMonths(m).minusDays(1));
    return byRule.isPresent() && endsOn.isPresent()
        ? Optional.of(byRule.get().isBefore(endsOn.get()) ? byRule.get() : endsOn.get())
        : byRule.or(() -> endsOn);
  }
}
