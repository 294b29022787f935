package org.tuttihub.domain.workforce;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Urn;

/**
 * An observation of the work of a member of staff or of a partner, by the hub's framework. It is
 * planned; what was found is recorded, and then shared with whoever was observed, who acknowledges
 * it and may reply. It is closed once it is acknowledged and every target was followed up. One that
 * should not be there is withdrawn and counts nowhere.
 */
public sealed interface Observation {

  Plan plan();

  /** It is to take place, or nothing is written down of it yet. */
  record Planned(Plan plan) implements Observation {}

  /** What was found is written down, and nobody else has it yet. */
  record Recorded(Plan plan, Findings findings) implements Observation {}

  /** Whoever was observed has what was found. */
  record Shared(Plan plan, Findings findings, Sharing sharing) implements Observation {}

  /** It is acknowledged, and every target was followed up. */
  record Closed(Plan plan, Findings findings, Sharing sharing) implements Observation {}

  /**
   * It counts nowhere.
   *
   * @param findings none where it was withdrawn before any were recorded
   */
  record Withdrawn(
      Plan plan, Findings findings, Optional<Sharing> sharing, LocalDate on, String why)
      implements Observation {}

  /**
   * What is observed.
   *
   * @param school at which school, where it is at one
   * @param place where else, or more exactly
   * @param observer a member of staff
   * @param standard the framework
   */
  record Plan(
      Identity identity,
      Observed whom,
      LocalDate on,
      Setting setting,
      Optional<Urn> school,
      String place,
      UUID observer,
      UUID standard) {

    public AcademicYear year() {
      return AcademicYear.containing(on);
    }
  }

  /** In what kind of work. */
  enum Setting {
    INDIVIDUAL_LESSON,
    SMALL_GROUP,
    WHOLE_CLASS,
    ENSEMBLE,
    WORKSHOP,
    PERFORMANCE,
    ONLINE,
    OTHER
  }

  /** That it was shared. */
  record Sharing(LocalDate on, Optional<Reply> reply) {}

  /**
   * That whoever was observed has acknowledged it.
   *
   * @param text what they say; may be empty
   */
  record Reply(LocalDate on, String text) {}

  /** The state's name as people read it. */
  enum State {
    PLANNED,
    RECORDED,
    SHARED,
    CLOSED,
    WITHDRAWN;

    String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  default State state() {
    return switch (this) {
      case Planned _ -> State.PLANNED;
      case Recorded _ -> State.RECORDED;
      case Shared _ -> State.SHARED;
      case Closed _ -> State.CLOSED;
      case Withdrawn _ -> State.WITHDRAWN;
    };
  }

  default Identity identity() {
    return plan().identity();
  }

  /** What was found; none before it is recorded. */
  default Findings findings() {
    return switch (this) {
      case Planned _ -> Findings.none();
      case Recorded r -> r.findings();
      case Shared s -> s.findings();
      case Closed c -> c.findings();
      case Withdrawn w -> w.findings();
    };
  }

  /** That it was shared, where it was. */
  default Optional<Sharing> shared() {
    return switch (this) {
      case Planned _, Recorded _ -> Optional.empty();
      case Shared s -> Optional.of(s.sharing());
      case Closed c -> Optional.of(c.sharing());
      case Withdrawn w -> w.sharing();
    };
  }

  /**
   * Plans one. Refuses an observer who observes themself or the partner they work for ({@code
   * workforce.observation-own}), one who does not work for the hub on the day, and a member of
   * staff who does not ({@code workforce.observation-not-here}).
   *
   * @param staff the member of staff who is observed, unless it is a partner
   */
  static Outcome<Observation> plan(Plan plan, Member observer, Optional<Member> staff) {
    boolean own =
        plan.whom().staff().equals(Optional.of(plan.observer()))
            || (plan.whom().partner().isPresent()
                && plan.whom().partner().equals(observer.partner()));
    if (own) {
      return No.rule(
          "workforce.observation-own",
          "Nobody observes themself, or the partner they work for.",
          "Name somebody else as the observer.");
    }
    Optional<Member> absent =
        Optional.of(observer)
            .filter(m -> !m.works().holdsOn(plan.on()))
            .or(() -> staff.filter(m -> !m.works().holdsOn(plan.on())));
    return absent
        .map(
            m ->
                No.<Observation>rule(
                    "workforce.observation-not-here",
                    m.identity() + " does not work for the hub on " + plan.on() + ".",
                    "Give another day, or name somebody else."))
        .orElseGet(() -> Outcome.done(new Planned(plan)));
  }

  /** Plans it otherwise; refuses once something was found. */
  default Outcome<Observation> replan(Plan next, Member observer, Optional<Member> staff) {
    return this instanceof Planned
        ? plan(next, observer, staff)
        : notNow("planned otherwise", "one that is planned");
  }

  /** Writes down what was found, or writes it anew before it is shared. */
  default Outcome<Observation> record(Findings found, Principles by, LocalDate today) {
    if (!(this instanceof Planned || this instanceof Recorded)) {
      return notNow("recorded", "one that is not shared yet");
    }
    return plan().on().isAfter(today)
        ? No.toCome(identity() + "", plan().on(), today)
        : found.by(by, plan().on()).map(fine -> new Recorded(plan(), fine));
  }

  /** Shares it with whoever was observed. */
  default Outcome<Observation> share(LocalDate on, LocalDate today) {
    return this instanceof Recorded(Plan p, Findings f)
        ? between(p.on(), on, today)
            .map(day -> new Shared(p, f, new Sharing(day, Optional.empty())))
        : notNow("shared", "one that is recorded");
  }

  /** Whoever was observed has it and replies; closes it where nothing is left to follow up. */
  default Outcome<Observation> acknowledge(Reply reply, LocalDate today) {
    return this instanceof Shared(Plan p, Findings f, Sharing s) && s.reply().isEmpty()
        ? between(s.on(), reply.on(), today)
            .map(_ -> settled(p, f, new Sharing(s.on(), Optional.of(reply))))
        : notNow("acknowledged", "one that is shared and not acknowledged yet");
  }

  /**
   * Says what became of a target; closes it with the last one, where it is acknowledged. Refuses
   * ({@code workforce.observation-target}) a number that no target has.
   */
  default Outcome<Observation> followUp(
      int target, ObservationTarget.FollowUp how, LocalDate today) {
    if (!(this instanceof Shared(Plan p, Findings f, Sharing s))) {
      return notNow("followed up", "one that is shared");
    }
    return target < 1 || target > f.targets().size()
        ? No.rule(
            "workforce.observation-target",
            identity() + " has " + f.targets().size() + " targets, and not number " + target + ".",
            "Give the number of one of them: observation-targets list.")
        : between(s.on(), how.on(), today).map(_ -> settled(p, f.following(target, how), s));
  }

  /** It counts nowhere from now on; refuses what is closed or withdrawn. */
  default Outcome<Observation> withdraw(String why, LocalDate today) {
    return this instanceof Closed || this instanceof Withdrawn
        ? notNow("withdrawn", "one that is neither closed nor withdrawn")
        : Outcome.done(new Withdrawn(plan(), findings(), shared(), today, why));
  }

  private static Observation settled(Plan plan, Findings findings, Sharing sharing) {
    return sharing.reply().isPresent() && findings.isFollowedUp()
        ? new Closed(plan, findings, sharing)
        : new Shared(plan, findings, sharing);
  }

  private Outcome<LocalDate> between(LocalDate from, LocalDate on, LocalDate today) {
    if (on.isAfter(today)) {
      return No.toCome("It", on, today);
    }
    return on.isBefore(from)
        ? No.rule(
            "workforce.observation-day",
            identity() + " came as far as that on " + from + ", which is after " + on + ".",
            "Give " + from + " or a later day.")
        : Outcome.done(on);
  }

  private <T> Outcome<T> notNow(String step, String wanted) {
    return No.rule(
        "workforce.observation-state",
        identity() + " is " + state().words() + " and cannot be " + step + ".",
        "Only " + wanted + " can be " + step + ".");
  }
}
