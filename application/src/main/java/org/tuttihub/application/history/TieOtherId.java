package org.tuttihub.application.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.Subject;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Ties the ids of other systems to our records, so that they can be found by them. */
public final class TieOtherId<R extends PastRecords> {

  /** Which record, and what another system calls it. */
  public record Tie(String collection, Key record, String system, String value) {}

  /** What another system calls it no more. */
  public record Untie(String collection, String system, String value) {}

  private final UnitOfWork<? extends R> work;
  private final Map<String, Function<? super R, Kept<?>>> collections;

  /**
   * @param collections whose records other systems know, by plural noun
   */
  public TieOtherId(
      UnitOfWork<? extends R> work, Map<String, Function<? super R, Kept<?>>> collections) {
    this.work = work;
    this.collections = Map.copyOf(collections);
  }

  /** The collections whose records can be tied. */
  public List<String> collections() {
    return collections.keySet().stream().sorted().toList();
  }

  /** Refuses an id that is tied to another record already. */
  public Outcome<Receipt> tie(Acting acting, Tie asked) {
    return checked(asked.collection(), asked.system())
        .then(
            kept ->
                work.decide(
                    acting,
                    records ->
                        subject(acting, kept.apply(records), asked.record())
                            .then(subject -> tie(acting, records, asked, subject))));
  }

  /** Refuses an id that is tied to nothing. */
  public Outcome<Receipt> untie(Acting acting, Untie asked) {
    return checked(asked.collection(), asked.system())
        .then(_ -> work.decide(acting, records -> untie(acting, records, asked)));
  }

  private Outcome<Function<? super R, Kept<?>>> checked(String collection, String system) {
    Function<? super R, Kept<?>> kept = collections.get(collection);
    if (kept == null) {
      return no(
          "refs.not-a-collection",
          "No other system knows our \"" + collection + "\".",
          "Choose one of: " + String.join(", ", collections()) + ".");
    }
    return system.matches("[a-z][a-z0-9-]{0,39}")
        ? Outcome.done(kept)
        : no(
            "refs.not-a-system",
            "A system's name has lower-case letters, digits and hyphens.",
            "Use one such as finance.");
  }

  private Outcome<Receipt> tie(Acting acting, R records, Tie asked, Subject subject) {
    Optional<Subject> other =
        records.otherIds().find(subject.collection(), asked.system(), asked.value());
    if (other.isPresent()) {
      return no(
          "refs.tied",
          asked.system() + ":" + asked.value() + " is " + other.get().ref() + " already.",
          "Untie it there first, or use another id.");
    }
    records.otherIds().tie(subject, asked.system(), asked.value());
    return Outcome.done(
        Receipt.of(acting, subject, 1, subject.ref() + " has an id of another system."));
  }

  private Outcome<Receipt> untie(Acting acting, R records, Untie asked) {
    Optional<Subject> tied =
        records.otherIds().find(asked.collection(), asked.system(), asked.value());
    if (tied.isEmpty()) {
      return Outcome.refused(Refusal.unknown("refs", "id", asked.system() + ":" + asked.value()));
    }
    records.otherIds().untie(asked.collection(), asked.system(), asked.value());
    return Outcome.done(
        Receipt.of(acting, tied.get(), 1, tied.get().ref() + " lost an id of another system."));
  }

  private static <T> Outcome<Subject> subject(Acting acting, Kept<T> kept, Key key) {
    return kept.require(acting, key).map(stored -> named(kept, stored));
  }

  private static <T> Subject named(Kept<T> kept, Stored<T> stored) {
    Identity identity = kept.identityOf(stored.value());
    return new Subject(kept.noun().plural(), identity.id(), identity.ref());
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
