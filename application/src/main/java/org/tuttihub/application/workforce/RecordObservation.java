package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Findings;
import org.tuttihub.domain.workforce.Observation;
import org.tuttihub.domain.workforce.ObservationTarget;
import org.tuttihub.domain.workforce.ObservationTarget.FollowUp;
import org.tuttihub.domain.workforce.ObservationTarget.Met;

/**
 * Records what was found in an observation, shares it, and follows its targets up. What is said of
 * it here, to history too, is its reference and no more.
 */
public final class RecordObservation {

  /**
   * How a principle was met.
   *
   * @param level a word of the framework's scale; blank where it was not seen
   */
  public record RatingGiven(String principle, Optional<String> level) {}

  /** What is to be done. */
  public record TargetGiven(String principle, String what, LocalDate by) {}

  /** What was found; a principle that is not mentioned was not seen. */
  public record Found(
      Key id, List<RatingGiven> ratings, Optional<String> strengths, List<TargetGiven> targets) {}

  /** When it was shared; today unless given. */
  public record Share(Key id, Optional<LocalDate> on) {}

  /** When it was acknowledged, today unless given, and what was said to it. */
  public record Acknowledge(Key id, Optional<LocalDate> on, Optional<String> reply) {}

  /**
   * What became of a target.
   *
   * @param target its number
   * @param on today unless given
   */
  public record Follow(
      Key id, int target, Met met, Optional<LocalDate> on, Optional<String> note) {}

  private final UnitOfWork<? extends WorkforceRecords> work;

  public RecordObservation(UnitOfWork<? extends WorkforceRecords> work) {
    this.work = work;
  }

  /** Refuses what is shared or still to come, and findings that the framework does not know. */
  public Outcome<Receipt> record(Acting acting, Found asked) {
    return work.decide(
        acting,
        records ->
            records
                .observations()
                .step(
                    acting,
                    asked.id(),
                    o ->
                        records
                            .standards()
                            .named(new Key.ById(o.plan().standard()))
                            .then(
                                by ->
                                    o.record(
                                        findings(asked),
                                        PlanObservation.principles(by),
                                        acting.today())),
                    o -> o.identity() + " is recorded."));
  }

  /** Refuses what is not recorded or shared already, and a day before the observation. */
  public Outcome<Receipt> share(Acting acting, Share asked) {
    return step(
        acting,
        asked.id(),
        o -> o.share(asked.on().orElse(acting.today()), acting.today()),
        "shared");
  }

  /** Refuses what is not shared or acknowledged already, and a day before it was shared. */
  public Outcome<Receipt> acknowledge(Acting acting, Acknowledge asked) {
    Observation.Reply reply =
        new Observation.Reply(asked.on().orElse(acting.today()), asked.reply().orElse(""));
    return step(acting, asked.id(), o -> o.acknowledge(reply, acting.today()), "acknowledged");
  }

  /** Refuses what is not shared or closed already, and a number that no target has. */
  public Outcome<Receipt> followUp(Acting acting, Follow asked) {
    FollowUp how =
        new FollowUp(asked.met(), asked.on().orElse(acting.today()), asked.note().orElse(""));
    return step(
        acting, asked.id(), o -> o.followUp(asked.target(), how, acting.today()), "followed up");
  }

  private Outcome<Receipt> step(
      Acting acting, Key id, Function<Observation, Outcome<Observation>> step, String done) {
    return work.decide(
        acting,
        records ->
            records
                .observations()
                .step(
                    acting,
                    id,
                    step,
                    o ->
                        o.identity()
                            + " is "
                            + done
                            + (o instanceof Observation.Closed ? ", and closed." : ".")));
  }

  private static Findings findings(Found asked) {
    return new Findings(
        asked.ratings().stream()
            .map(r -> new Findings.Rating(r.principle(), r.level().filter(l -> !l.isBlank())))
            .toList(),
        asked.strengths().orElse(""),
        asked.targets().stream()
            .map(t -> new ObservationTarget(t.principle(), t.what(), t.by(), Optional.empty()))
            .toList());
  }
}
