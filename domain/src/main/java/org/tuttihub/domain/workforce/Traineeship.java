package org.tuttihub.domain.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.policy.Engagement;

/**
 * That a trainee is on a pathway: with a mentor, part after part, shadowing others, in one strand.
 *
 * @param staff the trainee
 * @param mentor another member of staff; absent until one is found
 * @param done the parts that are done, in the order of the days
 * @param shadowed lessons of others at which they were, once a day
 * @param strand which one they chose
 * @param endedOn when it was finished or stopped
 */
public record Traineeship(
    Identity identity,
    UUID pathway,
    UUID staff,
    Optional<UUID> mentor,
    LocalDate beganOn,
    List<Done> done,
    List<Shadowed> shadowed,
    Optional<String> strand,
    State state,
    Optional<LocalDate> endedOn) {
  private static final BigDecimal DAY = new BigDecimal("12");

  /** A part that is done. */
  public record Done(String part, LocalDate on) {}

  /** Hours of shadowing on a day. */
  public record Shadowed(LocalDate on, BigDecimal hours) {
    public Shadowed {
      hours = Plain.of(hours);
    }
  }

  /** The state's name as people read it. */
  public enum State {
    RUNNING,
    FINISHED,
    STOPPED
  }

  public Traineeship {
    done = done.stream().sorted(Comparator.comparing(Done::on).thenComparing(Done::part)).toList();
    shadowed = shadowed.stream().sorted(Comparator.comparing(Shadowed::on)).toList();
  }

  /** Somebody begins; refuses whoever is no trainee, and a mentor who is the trainee. */
  public static Outcome<Traineeship> begin(
      Identity identity, Pathway pathway, Member trainee, Optional<Member> mentor, LocalDate on) {
    if (trainee.engagement() != Engagement.TRAINEE) {
      return No.rule(
          "workforce.traineeship-trainee",
          trainee.identity() + " is " + trainee.engagement().words() + ", not a trainee.",
          "Say that they are one first: staff change.");
    }
    Traineeship begun =
        new Traineeship(
            identity,
            pathway.identity().id(),
            trainee.identity().id(),
            Optional.empty(),
            on,
            List.of(),
            List.of(),
            Optional.empty(),
            State.RUNNING,
            Optional.empty());
    return mentor.map(begun::mentoredBy).orElseGet(() -> Outcome.done(begun));
  }

  /** Somebody else is the mentor; refuses the trainee, and what is over. */
  public Outcome<Traineeship> mentoredBy(Member other) {
    return whileRunning(
        () ->
            other.identity().id().equals(staff)
                ? No.rule(
                    "workforce.traineeship-mentor",
                    "Nobody is their own mentor.",
                    "Name another member of staff.")
                : Outcome.done(with(Optional.of(other.identity().id()), done, shadowed, strand)));
  }

  /** A part is done; one that was done on another day is put right. */
  public Outcome<Traineeship> did(Pathway of, String part, LocalDate on, LocalDate today) {
    return onADay(
        on,
        today,
        () ->
            of.part(part)
                .map(
                    known ->
                        with(
                            mentor,
                            plus(
                                done.stream().filter(d -> !d.part().equals(known)),
                                new Done(known, on)),
                            shadowed,
                            strand)));
  }

  /** They shadowed somebody for some hours of a day; what was said of that day is put right. */
  public Outcome<Traineeship> shadow(BigDecimal hours, LocalDate on, LocalDate today) {
    if (hours.signum() <= 0 || hours.compareTo(DAY) > 0) {
      return No.rule(
          "workforce.traineeship-hours",
          "There are up to 12 hours of lessons in a day.",
          "Give more than none, and day by day.");
    }
    return onADay(
        on,
        today,
        () ->
            Outcome.done(
                with(
                    mentor,
                    done,
                    plus(
                        shadowed.stream().filter(s -> !s.on().equals(on)), new Shadowed(on, hours)),
                    strand)));
  }

  /** They choose a strand, in place of what they chose before. */
  public Outcome<Traineeship> choose(Pathway of, String named) {
    return whileRunning(
        () -> of.strand(named).map(known -> with(mentor, done, shadowed, Optional.of(known))));
  }

  /** All hours of shadowing. */
  public BigDecimal hoursShadowed() {
    return Plain.of(
        shadowed.stream().map(Shadowed::hours).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** What is still to be done before it can be finished, in words. */
  public List<String> missing(Pathway of) {
    List<String> all = new ArrayList<>();
    if (mentor.isEmpty()) {
      all.add("a mentor");
    }
    List<String> did = done.stream().map(Done::part).toList();
    of.parts().stream().filter(part -> !did.contains(part)).forEach(all::add);
    of.shadowing()
        .filter(hours -> hours.compareTo(hoursShadowed()) > 0)
        .ifPresent(
            hours ->
                all.add(
                    Plain.of(hours.subtract(hoursShadowed())).toPlainString()
                        + " hours of shadowing"));
    if (!of.strands().isEmpty() && strand.isEmpty()) {
      all.add("one strand chosen");
    }
    return all;
  }

  /** It is finished; refuses while something is still to be done, naming it. */
  public Outcome<Traineeship> finish(Pathway of, LocalDate on, LocalDate today) {
    List<String> missing = missing(of);
    return onADay(
        on,
        today,
        () ->
            missing.isEmpty()
                ? Outcome.done(ended(State.FINISHED, on))
                : Outcome.refused(
                    Refusal.rule(
                        "workforce.traineeship-unfinished",
                        identity + " lacks " + String.join("; ", missing) + ".",
                        "Write down what is done, or stop it: traineeships stop.")));
  }

  /** It is not finished and goes on no more. */
  public Outcome<Traineeship> stop(LocalDate on, LocalDate today) {
    return onADay(on, today, () -> Outcome.done(ended(State.STOPPED, on)));
  }

  private Outcome<Traineeship> onADay(
      LocalDate on, LocalDate today, Supplier<Outcome<Traineeship>> then) {
    return whileRunning(
        () -> {
          if (on.isAfter(today)) {
            return No.toCome("That", on, today);
          }
          return on.isBefore(beganOn)
              ? No.rule(
                  "workforce.traineeship-day",
                  identity + " began on " + beganOn + ", after " + on + ".",
                  "Give " + beganOn + " or a later day.")
              : then.get();
        });
  }

  private Outcome<Traineeship> whileRunning(Supplier<Outcome<Traineeship>> then) {
    return state == State.RUNNING
        ? then.get()
        : No.rule(
            "workforce.traineeship-over",
            identity + (state == State.FINISHED ? " is finished." : " was stopped."),
            "Take that back first: history undo.");
  }

  private static <T> List<T> plus(Stream<T> others, T one) {
    return Stream.concat(others, Stream.of(one)).toList();
  }

  private Traineeship with(
      Optional<UUID> who, List<Done> did, List<Shadowed> hours, Optional<String> chosen) {
    return new Traineeship(
        identity, pathway, staff, who, beganOn, did, hours, chosen, state, endedOn);
  }

  private Traineeship ended(State how, LocalDate on) {
    return new Traineeship(
        identity, pathway, staff, mentor, beganOn, done, shadowed, strand, how, Optional.of(on));
  }
}
