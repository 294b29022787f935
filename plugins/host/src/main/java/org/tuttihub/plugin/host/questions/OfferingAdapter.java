package org.tuttihub.plugin.host.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.Question;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.workforce.policy.Assessed;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.OfferFacts;
import org.tuttihub.domain.workforce.policy.OfferPolicy;
import org.tuttihub.domain.workforce.policy.OfferTerms;
import org.tuttihub.domain.workforce.policy.Offering;
import org.tuttihub.domain.workforce.policy.WorkRole;
import org.tuttihub.plugin.host.descriptor.Descriptor;
import org.tuttihub.plugin.host.jar.Unfit;

/** The question of offers, as the host handles it. */
public final class OfferingAdapter implements Adapter<OfferPolicy, OfferFacts, OfferTerms> {

  @Override
  public Question<OfferPolicy, OfferFacts, OfferTerms> question() {
    return Offering.QUESTION;
  }

  @Override
  public Outcome<OfferFacts> complete(PolicyDescription policy, OfferFacts asked) {
    return PlainFacts.complete(
        policy,
        asked.facts(),
        asked.settings(),
        (settings, facts) -> with(policy, asked, settings, facts));
  }

  private static OfferFacts with(
      PolicyDescription policy, OfferFacts asked, Settings settings, Facts facts) {
    return new OfferFacts(
        policy.ref(),
        asked.on(),
        asked.engagement(),
        asked.roles(),
        asked.yearsTeaching(),
        settings,
        facts);
  }

  @Override
  public Optional<String> fault(OfferTerms terms) {
    return Stream.concat(
            Stream.of(terms.grade()).filter(grade -> !grade.isEmpty()),
            terms.assessed().stream().map(Assessed::title))
        .map(Texts::fault)
        .flatMap(Optional::stream)
        .findFirst();
  }

  @Override
  public List<Example<OfferFacts, OfferTerms>> examples(
      Descriptor descriptor, Descriptor.Entry policy, CsvTable table) throws Unfit {
    return OfferingExamples.read(policy.description(), table);
  }

  @Override
  public OfferFacts madeUp(
      Descriptor descriptor,
      Descriptor.Entry policy,
      List<OfferFacts> examples,
      RandomGenerator random) {
    MadeUp some = new MadeUp(random);
    List<WorkRole> roles = new ArrayList<>();
    for (int i = some.between(1, 3); i > 0; i--) {
      roles.add(some.one(List.of(WorkRole.values())));
    }
    return new OfferFacts(
        policy.description().ref(),
        LocalDate.of(2020, 1, 1).plusDays(some.between(0, 5000)),
        some.one(List.of(Engagement.values())),
        roles,
        some.onceIn(3) ? 0 : some.between(0, 60),
        some.settings(policy.description()),
        some.facts(policy.description().facts()));
  }

  @Override
  public List<OfferFacts> lacking(PolicyDescription policy, OfferFacts asked) {
    return PlainFacts.lacking(
        policy, asked.facts(), facts -> with(policy, asked, asked.settings(), facts));
  }

  @Override
  public String said(OfferFacts facts) {
    return "an offer to somebody "
        + facts.engagement().words()
        + " as "
        + facts.roles()
        + " after "
        + facts.yearsTeaching()
        + " years on "
        + facts.on()
        + (facts.facts().values().isEmpty() ? "" : " " + facts.facts().values());
  }
}
