package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.CapitalRule;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** Says what the accounting policy treats as capital. */
public final class WriteCapitalRule {

  /** A rule for purchases from a day on. */
  public record Add(
      LocalDate from, Optional<Money> threshold, Optional<Integer> leastYears, String source) {}

  /** What changes. */
  public record Alter(
      Key id, Change<Money> threshold, Change<Integer> leastYears, Change<String> source) {}

  private final UnitOfWork<? extends InstrumentRecords> work;
  private final Ids ids;

  public WriteCapitalRule(UnitOfWork<? extends InstrumentRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a second one from the same day, and one that says nothing. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            new CapitalRule(
                    new Identity(ids.next(), records.capitalRules().nextRef()),
                    asked.from(),
                    asked.threshold(),
                    asked.leastYears(),
                    asked.source())
                .checked()
                .then(rule -> alone(records, rule))
                .map(
                    rule ->
                        records
                            .capitalRules()
                            .added(
                                acting,
                                rule,
                                rule.identity() + " holds from " + rule.from() + " on.")));
  }

  private static Outcome<CapitalRule> alone(InstrumentRecords records, CapitalRule rule) {
    return records.capitalRules().every().stream()
        .filter(other -> other.from().equals(rule.from()))
        .findFirst()
        .map(
            other ->
                Outcome.<CapitalRule>refused(
                    Refusal.rule(
                        "instruments.capital-rule",
                        other.identity() + " holds from " + other.from() + " on already.",
                        "Change that one: capital-rules change.")))
        .orElseGet(() -> Outcome.done(rule));
  }

  /** Refuses one that says nothing. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .capitalRules()
                .step(
                    acting,
                    asked.id(),
                    rule ->
                        new CapitalRule(
                                rule.identity(),
                                rule.from(),
                                asked.threshold().over(rule.threshold()),
                                asked.leastYears().over(rule.leastYears()),
                                asked.source().over(rule.source(), ""))
                            .checked(),
                    rule -> rule.identity() + " is changed."));
  }
}
