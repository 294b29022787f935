package org.tuttihub.domain.workforce;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/**
 * What the hub wants to reach with its workforce in an academic year: as a whole, of one
 * instrument, or in one area.
 *
 * @param counted whom it counts, where that is said; only of the whole, so that parts add up
 * @param source where the target stands
 */
public record WorkforceTarget(
    Identity identity,
    AcademicYear year,
    Scope scope,
    TargetGoal goal,
    Counted counted,
    String source) {

  /** The whole workforce, one instrument or one area. */
  public record Scope(Optional<String> instrument, Optional<String> area) {
    /** Everybody. */
    public static final Scope WHOLE = new Scope(Optional.empty(), Optional.empty());

    public boolean isWhole() {
      return instrument.isEmpty() && area.isEmpty();
    }

    /** Whether it means the same, however it is written. */
    public boolean isLike(Scope other) {
      return instrument.map(Folded::of).equals(other.instrument.map(Folded::of))
          && area.map(Folded::of).equals(other.area.map(Folded::of));
    }
  }

  /**
   * Whom a target counts: on these terms, and doing one of these. What is empty is the usual:
   * employed, under contract or self-employed; teachers.
   */
  public record Counted(List<Engagement> engagements, List<WorkRole> roles) {
    private static final List<Engagement> USUAL =
        List.of(Engagement.EMPLOYED, Engagement.CONTRACTUAL, Engagement.SELF_EMPLOYED);

    /** Nothing is said. */
    public static final Counted UNSAID = new Counted(List.of(), List.of());

    public Counted {
      engagements = engagements.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(engagements));
      roles = roles.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(roles));
    }

    /** What it comes to. */
    public Counted orUsual() {
      return new Counted(
          engagements.isEmpty() ? USUAL : engagements,
          roles.isEmpty() ? List.of(WorkRole.TEACHER) : roles);
    }

    /** Whether somebody counts. */
    public boolean counts(Member member) {
      Counted all = orUsual();
      return all.engagements.contains(member.engagement())
          && member.roles().stream().anyMatch(all.roles::contains);
    }

    /** In a sentence: {@code teacher: employed, contractual, self employed}. */
    public String words() {
      Counted all = orUsual();
      return String.join(", ", all.roles.stream().map(WorkRole::words).toList())
          + ": "
          + String.join(", ", all.engagements.stream().map(Engagement::words).toList());
    }
  }

  /** Refuses ({@code workforce.target}) what makes no target, naming what is wrong. */
  public Outcome<WorkforceTarget> checked() {
    List<Fault> faults = new ArrayList<>(goal.faults(year));
    if (scope.instrument().isPresent() && scope.area().isPresent()) {
      faults.add(new Fault("area", "A target is for an instrument or for an area, not for both."));
    }
    if (!counted.equals(Counted.UNSAID) && goal instanceof TargetGoal.TeachingHours) {
      faults.add(new Fault("engagements", "Hours count whoever teaches them."));
    } else if (!counted.equals(Counted.UNSAID) && !scope.isWhole()) {
      faults.add(new Fault("engagements", "Say whom it counts with the target of the whole."));
    }
    if (source.isBlank()) {
      faults.add(new Fault("source", "Say where the target stands."));
    }
    return faults.isEmpty()
        ? Outcome.done(this)
        : Outcome.refused(
            Refusal.rule(
                "workforce.target",
                "The target cannot be kept as it is written.",
                "Correct what is named.",
                faults));
  }

  /** Whether both say the same thing of the same people and year. */
  public boolean isTwin(WorkforceTarget other) {
    return !identity.id().equals(other.identity.id())
        && year.equals(other.year)
        && goal.measure() == other.goal.measure()
        && scope.isLike(other.scope);
  }

  /** Refuses ({@code workforce.target-twice}) a second target for the same. */
  public Outcome<WorkforceTarget> alone(List<WorkforceTarget> others) {
    return others.stream()
        .filter(this::isTwin)
        .findFirst()
        .map(
            twin ->
                No.<WorkforceTarget>rule(
                    "workforce.target-twice",
                    twin.identity
                        + " says already what "
                        + goal.measure().words()
                        + " are wanted in "
                        + year
                        + ".",
                    "Change that one: workforce-targets change " + twin.identity + "."))
        .orElseGet(() -> Outcome.done(this));
  }
}
