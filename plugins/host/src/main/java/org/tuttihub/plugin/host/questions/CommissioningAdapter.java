package org.tuttihub.plugin.host.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.tuttihub.domain.commissioning.policy.Commissioning;
import org.tuttihub.domain.commissioning.policy.CommissioningFacts;
import org.tuttihub.domain.commissioning.policy.CommissioningPolicy;
import org.tuttihub.domain.commissioning.policy.CommissioningTerms;
import org.tuttihub.domain.commissioning.policy.OtherIncome;
import org.tuttihub.domain.commissioning.policy.Stage;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.Question;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.Money;
import org.tuttihub.plugin.host.descriptor.Descriptor;
import org.tuttihub.plugin.host.jar.Unfit;

/** The question of commissioning, as the host handles it. */
public final class CommissioningAdapter
    implements Adapter<CommissioningPolicy, CommissioningFacts, CommissioningTerms> {

  @Override
  public Question<CommissioningPolicy, CommissioningFacts, CommissioningTerms> question() {
    return Commissioning.QUESTION;
  }

  @Override
  public Outcome<CommissioningFacts> complete(PolicyDescription policy, CommissioningFacts asked) {
    return PlainFacts.complete(
        policy,
        asked.facts(),
        asked.settings(),
        (settings, facts) -> with(policy, asked, settings, facts));
  }

  private static CommissioningFacts with(
      PolicyDescription policy, CommissioningFacts asked, Settings settings, Facts facts) {
    return new CommissioningFacts(
        policy.ref(),
        asked.on(),
        asked.stage(),
        asked.cost(),
        asked.grant(),
        asked.others(),
        asked.types(),
        settings,
        facts);
  }

  @Override
  public Optional<String> fault(CommissioningTerms terms) {
    return Texts.fault(terms.rule())
        .or(() -> Texts.fault(terms.procedure()))
        .or(
            () ->
                terms.criteria().stream()
                    .flatMap(c -> Stream.of(Texts.fault(c.code()), Texts.fault(c.title())))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  @Override
  public List<Example<CommissioningFacts, CommissioningTerms>> examples(
      Descriptor descriptor, Descriptor.Entry policy, CsvTable table) throws Unfit {
    return CommissioningExamples.read(policy.description(), table);
  }

  @Override
  public CommissioningFacts madeUp(
      Descriptor descriptor,
      Descriptor.Entry policy,
      List<CommissioningFacts> examples,
      RandomGenerator random) {
    MadeUp some = new MadeUp(random);
    Money grant = new Money(some.onceIn(5) ? 0 : some.between(1, 2_000_000));
    List<OtherIncome> others = new ArrayList<>();
    for (int i = some.between(0, 3); i > 0; i--) {
      Money amount = new Money(some.onceIn(5) ? grant.pence() : some.between(0, 1_000_000));
      others.add(new OtherIncome("source " + i, amount, some.onceIn(3)));
    }
    Money cost = grant.plus(Money.sum(others.stream().map(OtherIncome::amount).toList()));
    return new CommissioningFacts(
        policy.description().ref(),
        LocalDate.of(2020, 1, 1).plusDays(some.between(0, 5000)),
        some.one(List.of(Stage.values())),
        cost,
        grant,
        others,
        some.onceIn(4) ? List.of() : List.of(some.one(List.of(PartnerType.values()))),
        some.settings(policy.description()),
        some.facts(policy.description().facts()));
  }

  @Override
  public List<CommissioningFacts> lacking(PolicyDescription policy, CommissioningFacts asked) {
    return PlainFacts.lacking(
        policy, asked.facts(), facts -> with(policy, asked, asked.settings(), facts));
  }

  @Override
  public String said(CommissioningFacts facts) {
    return "a project on "
        + facts.on()
        + " that costs "
        + facts.cost()
        + ", of it "
        + facts.grant()
        + " from the grant"
        + (facts.facts().values().isEmpty() ? "" : " " + facts.facts().values());
  }
}
