package org.tuttihub.domain.workforce;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.workforce.ClearanceOverride.Approved;
import org.tuttihub.domain.workforce.policy.ClearanceTerms;
import org.tuttihub.domain.workforce.policy.Edition;
import org.tuttihub.domain.workforce.policy.Requirement;

/**
 * The gate: who may teach on a day follows from what they have shown, what is asked of them that
 * day, and the day. It is computed each time and never kept, so that nobody has to remember to shut
 * or to open it.
 */
public final class Gate {
  private Gate() {}

  /**
   * Judges somebody on a day.
   *
   * @param one who, with all that counts: nothing withdrawn, no declaration that a sample disproved
   * @param terms what is asked of them that day
   */
  public static Standing judge(OnRoll one, ClearanceTerms terms, LocalDate day) {
    Member member = one.member();
    if (!member.works().holdsOn(day)) {
      return Standing.closed(
          day.isBefore(member.works().from())
              ? "Their first day is " + member.works().from() + "."
              : "Their last day was " + member.works().until().orElseThrow() + ".");
    }
    return Standing.of(
        terms.requirements().stream().map(asked -> finding(one, asked, day)).toList(),
        member.works().until());
  }

  private static Finding finding(OnRoll one, Requirement asked, LocalDate day) {
    Finding found = shown(one.credentials(), asked, day);
    return found.stops() && asked.overridable()
        ? one.overrides().stream()
            .filter(o -> o.request().requirement().equals(asked.code()) && o.holdsOn(day))
            .max(Comparator.comparing(o -> o.request().until()))
            .map(o -> overridden(asked, o))
            .orElse(found)
        : found;
  }

  private static Finding overridden(Requirement asked, Approved by) {
    return new Finding(asked, Finding.Met.OVERRIDDEN, Optional.of(by.request().until()));
  }

  private static Finding shown(List<Credential> all, Requirement asked, LocalDate day) {
    LocalDate best = LocalDate.MIN;
    boolean any = false;
    for (Credential one : all) {
      if (!one.gotOn().isAfter(day) && one.does(asked)) {
        any = true;
        LocalDate good = one.goodUntil(asked).orElse(LocalDate.MAX);
        best = good.isAfter(best) ? good : best;
      }
    }
    Optional<LocalDate> until =
        any && best.isBefore(LocalDate.MAX) ? Optional.of(best) : Optional.empty();
    if (any && !best.isBefore(day)) {
      return new Finding(
          asked, isSoon(until, asked, day) ? Finding.Met.EXPIRING : Finding.Met.MET, until);
    }
    Finding.Met without = any ? Finding.Met.LAPSED : Finding.Met.MISSING;
    return asked
        .edition()
        .filter(e -> !day.isAfter(e.readBy()) && hasReadBefore(all, asked, day))
        .map(Edition::readBy)
        .map(last -> new Finding(asked, Finding.Met.EXPIRING, Optional.of(last)))
        .orElseGet(() -> new Finding(asked, without, until));
  }

  private static boolean hasReadBefore(List<Credential> all, Requirement asked, LocalDate day) {
    return all.stream().anyMatch(c -> !c.gotOn().isAfter(day) && c.isOfEditionBefore(asked));
  }

  private static boolean isSoon(Optional<LocalDate> until, Requirement asked, LocalDate day) {
    return until.filter(last -> !last.minusDays(asked.warnDays()).isAfter(day)).isPresent()
        && asked.warnDays() > 0;
  }
}
