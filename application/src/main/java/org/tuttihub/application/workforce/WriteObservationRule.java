package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.ObservationRule;

/** Says how often everybody is observed, and of how few people themes are not shown. */
public final class WriteObservationRule {

  /**
   * A rule from a day on.
   *
   * @param from today unless given
   */
  public record Add(Optional<LocalDate> from, Optional<Integer> months, Optional<Integer> fewest) {}

  /** What changes. */
  public record Alter(Key id, Change<Integer> months, Change<Integer> fewest) {}

  private final UnitOfWork<? extends WorkforceRecords> work;
  private final Ids ids;

  public WriteObservationRule(UnitOfWork<? extends WorkforceRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a second one from the same day, and numbers out of range. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            new ObservationRule(
                    new Identity(ids.next(), records.observationRules().nextRef()),
                    asked.from().orElse(acting.today()),
                    asked.months().orElse(ObservationRule.MONTHS),
                    asked.fewest().orElse(ObservationRule.FEWEST))
                .checked()
                .then(rule -> alone(records, rule))
                .map(
                    rule ->
                        records
                            .observationRules()
                            .added(
                                acting,
                                rule,
                                rule.identity() + " holds from " + rule.from() + " on.")));
  }

  private static Outcome<ObservationRule> alone(WorkforceRecords records, ObservationRule rule) {
    return records.observationRules().every().stream()
        .filter(other -> other.from().equals(rule.from()))
        .findFirst()
        .map(
            other ->
                Outcome.<ObservationRule>refused(
                    Refusal.rule(
                        "workforce.observation-rule",
                        other.identity() + " holds from " + other.from() + " on already.",
                        "Change that one: observation-rules change.")))
        .orElseGet(() -> Outcome.done(rule));
  }

  /** Refuses numbers out of range. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .observationRules()
                .step(
                    acting,
                    asked.id(),
                    rule ->
                        new ObservationRule(
                                rule.identity(),
                                rule.from(),
                                asked.months().over(rule.months(), ObservationRule.MONTHS),
                                asked.fewest().over(rule.fewest(), ObservationRule.FEWEST))
                            .checked(),
                    rule -> rule.identity() + " is changed."));
  }
}
