package org.tuttihub.application.charging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Period;

/** Says which facts a quote needs. */
public final class AskFacts {

  /** What would be quoted. */
  public record Request(
      Customer customer,
      Optional<LaCode> authority,
      Optional<LocalDate> on,
      List<String> services) {}

  /** What must be known. */
  public record Answer(LocalDate on, List<FactOf> facts) {}

  /**
   * A fact.
   *
   * @param about the whole quote, or one of its items
   * @param service the service of the items that it is a fact of; empty for the whole quote
   * @param given what is taken when it is not given; empty when there is no such thing
   * @param optional whether it may be left out
   */
  public record FactOf(
      String name,
      FactSpec.About about,
      String service,
      String question,
      FactType type,
      List<String> choices,
      String given,
      boolean optional,
      String policy) {}

  private final UnitOfWork<? extends ChargingRecords> work;
  private final PolicyHost host;

  public AskFacts(UnitOfWork<? extends ChargingRecords> work, PolicyHost host) {
    this.work = work;
    this.host = host;
  }

  /** Refuses services that nobody answers for on that day. */
  public Outcome<Answer> answer(Acting acting, Request asked) {
    LocalDate day = asked.on().orElse(acting.today());
    RulesOfDay rules = work.look(records -> Tariff.read(records, host, Period.day(day))).on(day);
    String authority = asked.authority().map(LaCode::text).orElse("");
    List<FactOf> facts = new ArrayList<>();
    for (String service : new LinkedHashSet<>(asked.services())) {
      switch (rules.rule(service, asked.customer(), authority)) {
        case Outcome.Refused<RulesOfDay.Rule>(Refusal refusal) -> {
          return Outcome.refused(refusal);
        }
        case Outcome.Done<RulesOfDay.Rule>(RulesOfDay.Rule rule) ->
            rule.policy().facts().stream()
                .filter(fact -> fact.isNeededFor(service))
                .map(fact -> fact(rule, fact))
                .filter(fact -> !facts.contains(fact))
                .forEach(facts::add);
      }
    }
    return Outcome.done(new Answer(day, List.copyOf(facts)));
  }

  private static FactOf fact(RulesOfDay.Rule rule, FactSpec spec) {
    return new FactOf(
        spec.name(),
        spec.about(),
        spec.about() == FactSpec.About.ITEM ? rule.service().code() : "",
        spec.question(),
        spec.type(),
        spec.choices(),
        spec.fallback().orElse(""),
        spec.optional(),
        rule.policy().ref().toString());
  }
}
