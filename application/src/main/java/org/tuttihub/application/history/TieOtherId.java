package org.tuttihub.application.history;

import java.util.Optional;
import java.util.function.BiFunction;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.AllRecords;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Subject;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Ties the ids of other systems to our records, so that they can be found by them. */
public final class TieOtherId {

  /** Collections whose records other systems know. */
  public enum Collection {
    SCHOOLS,
    NEEDS,
    GAPS,
    OBJECTIVES,
    PEOPLE;

    Kept<?> of(AllRecords records) {
      return switch (this) {
        case SCHOOLS -> records.schools();
        case NEEDS -> records.needs();
        case GAPS -> records.gaps();
        case OBJECTIVES -> records.objectives();
        case PEOPLE -> records.people();
      };
    }
  }

  /** Which record, and what another system calls it. */
  public record Tie(Collection collection, Key record, String system, String value) {}

  /** What another system calls it no more. */
  public record Untie(Collection collection, String system, String value) {}

  private final UnitOfWork<? extends AllRecords> work;

  public TieOtherId(UnitOfWork<? extends AllRecords> work) {
    this.work = work;
  }

  /** Refuses an id that is tied to another record already. */
  public Outcome<Receipt> tie(Acting acting, Tie asked) {
    if (!asked.system().matches("[a-z][a-z0-9-]{0,39}")) {
      return Outcome.refused(
          Refusal.rule(
              "refs.not-a-system",
              "A system's name has lower-case letters, digits and hyphens.",
              "Use one such as finance."));
    }
    return work.decide(
        acting,
        records ->
            subject(acting, asked.collection().of(records), asked.record())
                .then(subject -> tie(acting, records, asked, subject)));
  }

  public Outcome<Receipt> untie(Acting acting, Untie asked) {
    return work.decide(
        acting,
        records -> {
          String collection = asked.collection().of(records).noun().plural();
          Optional<Subject> tied =
              records.otherIds().find(collection, asked.system(), asked.value());
          if (tied.isEmpty()) {
            return Outcome.refused(
                Refusal.unknown("refs", "id", asked.system() + ":" + asked.value()));
          }
          records.otherIds().untie(collection, asked.system(), asked.value());
          return Outcome.done(
              Receipt.of(
                  acting, tied.get(), 1, tied.get().ref() + " lost an id of another system."));
        });
  }

  private static Outcome<Receipt> tie(
      Acting acting, AllRecords records, Tie asked, Subject subject) {
    Optional<Subject> other =
        records.otherIds().find(subject.collection(), asked.system(), asked.value());
    if (other.isPresent()) {
      return Outcome.refused(
          Refusal.rule(
              "refs.tied",
              asked.system() + ":" + asked.value() + " is " + other.get().ref() + " already.",
              "Untie it there first, or use another id."));
    }
    records.otherIds().tie(subject, asked.system(), asked.value());
    return Outcome.done(
        Receipt.of(acting, subject, 1, subject.ref() + " has an id of another system."));
  }

  private static <T> Outcome<Subject> subject(Acting acting, Kept<T> kept, Key key) {
    BiFunction<Kept<T>, T, Subject> name =
        (of, value) -> {
          Identity identity = of.identityOf(value);
          return new Subject(of.noun().plural(), identity.id(), identity.ref());
        };
    return kept.require(acting, key).map(stored -> name.apply(kept, stored.value()));
  }
}
