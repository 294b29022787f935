package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.Pathway;
import org.tuttihub.domain.workforce.Traineeship;

/** Takes trainees along a pathway: begun, part after part, finished or stopped. */
public final class RunTraineeship {

  /** Who begins which pathway, with whom; today unless given. */
  public record Begin(Key pathway, Key staff, Optional<Key> mentor, Optional<LocalDate> from) {}

  /** Who the mentor is from now on. */
  public record Mentor(Key id, Key mentor) {}

  /** Which part is done, and when; today unless given. */
  public record Part(Key id, String part, Optional<LocalDate> on) {}

  /** How many hours they shadowed somebody on a day; today unless given. */
  public record Shadow(Key id, BigDecimal hours, Optional<LocalDate> on) {}

  /** Which strand they choose. */
  public record Choose(Key id, String strand) {}

  /** Which one ends, and when; today unless given. */
  public record End(Key id, Optional<LocalDate> on) {}

  private final UnitOfWork<? extends WorkforceRecords> work;
  private final Ids ids;

  public RunTraineeship(UnitOfWork<? extends WorkforceRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses whoever is no trainee or is on a pathway already, and a mentor of themselves. */
  public Outcome<Receipt> begin(Acting acting, Begin asked) {
    LocalDate on = asked.from().orElse(acting.today());
    return work.decide(
        acting,
        records ->
            records
                .pathways()
                .named(asked.pathway())
                .then(
                    pathway ->
                        records
                            .staff()
                            .named(asked.staff())
                            .then(trainee -> alone(records, trainee))
                            .then(
                                trainee ->
                                    mentor(records, asked.mentor())
                                        .then(
                                            mentor ->
                                                Traineeship.begin(
                                                    new Identity(
                                                        ids.next(),
                                                        records.traineeships().nextRef()),
                                                    pathway,
                                                    trainee,
                                                    mentor,
                                                    on))))
                .map(
                    t ->
                        records
                            .traineeships()
                            .added(acting, t, t.identity() + " begins on " + on + ".")));
  }

  private static Outcome<Member> alone(WorkforceRecords records, Member trainee) {
    return records
        .traineeships()
        .running(trainee.identity().id())
        .map(
            t ->
                Outcome.<Member>refused(
                    Refusal.rule(
                        "workforce.traineeship-once",
                        trainee.identity()
                            + " is on a pathway already: "
                            + t.value().identity()
                            + ".",
                        "Finish or stop that one first: traineeships finish, traineeships stop.")))
        .orElseGet(() -> Outcome.done(trainee));
  }

  private static Outcome<Optional<Member>> mentor(WorkforceRecords records, Optional<Key> key) {
    return key.map(k -> records.staff().named(k).map(Optional::of))
        .orElseGet(() -> Outcome.done(Optional.empty()));
  }

  /** Refuses the trainee, and what is over. */
  public Outcome<Receipt> mentor(Acting acting, Mentor asked) {
    return work.decide(
        acting,
        records ->
            records
                .staff()
                .named(asked.mentor())
                .then(
                    mentor ->
                        records
                            .traineeships()
                            .step(
                                acting,
                                asked.id(),
                                t -> t.mentoredBy(mentor),
                                t ->
                                    t.identity() + " has " + mentor.identity() + " as a mentor.")));
  }

  /** Refuses what is no part of the pathway, and days before it began or to come. */
  public Outcome<Receipt> done(Acting acting, Part asked) {
    LocalDate on = asked.on().orElse(acting.today());
    return step(
        acting,
        asked.id(),
        (t, of) -> t.did(of, asked.part(), on, acting.today()),
        " has done a part more on " + on + ".");
  }

  /** Refuses more hours than a day has, and days before it began or to come. */
  public Outcome<Receipt> shadow(Acting acting, Shadow asked) {
    LocalDate on = asked.on().orElse(acting.today());
    return step(
        acting,
        asked.id(),
        (t, _) -> t.shadow(asked.hours(), on, acting.today()),
        " was shadowing on " + on + ".");
  }

  /** Refuses what is no strand of the pathway, and what is over. */
  public Outcome<Receipt> choose(Acting acting, Choose asked) {
    return step(acting, asked.id(), (t, of) -> t.choose(of, asked.strand()), " has its strand.");
  }

  /** Refuses while something that the pathway asks for is still to be done. */
  public Outcome<Receipt> finish(Acting acting, End asked) {
    LocalDate on = asked.on().orElse(acting.today());
    return step(acting, asked.id(), (t, of) -> t.finish(of, on, acting.today()), " is finished.");
  }

  /** Refuses what is over. */
  public Outcome<Receipt> stop(Acting acting, End asked) {
    LocalDate on = asked.on().orElse(acting.today());
    return step(acting, asked.id(), (t, _) -> t.stop(on, acting.today()), " is stopped.");
  }

  private Outcome<Receipt> step(
      Acting acting,
      Key key,
      BiFunction<Traineeship, Pathway, Outcome<Traineeship>> step,
      String said) {
    return work.decide(
        acting,
        records ->
            records
                .traineeships()
                .step(
                    acting,
                    key,
                    t ->
                        records
                            .pathways()
                            .named(new Key.ById(t.pathway()))
                            .then(of -> step.apply(t, of)),
                    t -> t.identity() + said));
  }
}
