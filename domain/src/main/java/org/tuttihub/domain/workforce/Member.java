package org.tuttihub.domain.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Period;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/**
 * Somebody of the hub's workforce: employed or under contract, self-employed, a volunteer, a
 * trainee, or one of a partner's people. What is kept is what it takes to reach them, to place them
 * and to know what must be asked of them.
 *
 * @param partner for whom they work; of partners' people alone
 * @param roles what they do; at least one
 * @param instruments what they teach or play, as the hub calls it
 * @param areas where they work
 * @param hours a week; absent where nothing is agreed
 * @param manager who looks after them, another member of staff
 * @param skills what else they can do, as an audit of skills found it
 * @param works from the first day to the last
 */
public record Member(
    Identity identity,
    String name,
    String email,
    Engagement engagement,
    Optional<UUID> partner,
    List<WorkRole> roles,
    List<String> instruments,
    List<String> areas,
    Optional<BigDecimal> hours,
    Optional<UUID> manager,
    String skills,
    Period works) {
  private static final BigDecimal MOST_HOURS = new BigDecimal("60");

  public Member {
    roles = roles.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(roles));
    instruments = instruments.stream().distinct().toList();
    areas = areas.stream().distinct().toList();
    hours = hours.map(BigDecimal::stripTrailingZeros).map(Member::plain);
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /**
   * Refuses ({@code workforce.staff-email}, {@code -roles}, {@code -partner}, {@code -hours},
   * {@code -manager}) what does not make a member of staff.
   */
  public Outcome<Member> checked() {
    if (!email.matches("|[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
      return No.rule(
          "workforce.staff-email",
          "What is given as an e-mail address is none.",
          "Give one such as a.name@example.org, or leave it empty.");
    }
    if (roles.isEmpty()) {
      return No.rule(
          "workforce.staff-roles",
          "It is not said what they do.",
          "Give at least one role: what must be asked of them follows from it.");
    }
    if (partner.isPresent() != (engagement == Engagement.PARTNER)) {
      return No.rule(
          "workforce.staff-partner",
          partner.isPresent()
              ? "Only a partner's people are of a partner."
              : "It is not said of which partner they are.",
          "Name the partner for a partner's people, and for nobody else.");
    }
    if (hours.filter(h -> h.signum() < 0 || h.compareTo(MOST_HOURS) > 0).isPresent()) {
      return No.rule(
          "workforce.staff-hours",
          "There are 0 to 60 hours in a working week.",
          "Give the hours that are agreed, or leave them out.");
    }
    return manager.filter(identity.id()::equals).isPresent()
        ? No.rule(
            "workforce.staff-manager",
            "Nobody is their own line manager.",
            "Name somebody else, or nobody.")
        : Outcome.done(this);
  }

  /** They leave; refuses a last day before the first ({@code dates.reversed}). */
  public Outcome<Member> leave(LocalDate last) {
    return works.ending(last).map(this::working);
  }

  /** The same, working on other days. */
  public Member working(Period other) {
    return with(identity, manager, other);
  }

  /** The same, under another identity. */
  public Member as(Identity other) {
    return with(other, manager, works);
  }

  /** The same, looked after by somebody else. */
  public Member managedBy(UUID other) {
    return with(identity, Optional.of(other), works);
  }

  private Member with(Identity called, Optional<UUID> by, Period on) {
    return new Member(
        called, name, email, engagement, partner, roles, instruments, areas, hours, by, skills, on);
  }
}
