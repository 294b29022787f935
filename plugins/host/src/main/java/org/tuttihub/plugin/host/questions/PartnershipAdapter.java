package org.tuttihub.plugin.host.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.partners.policy.Partnership;
import org.tuttihub.domain.partners.policy.PartnershipFacts;
import org.tuttihub.domain.partners.policy.PartnershipPolicy;
import org.tuttihub.domain.partners.policy.PartnershipTerms;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.Question;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.plugin.host.descriptor.Descriptor;
import org.tuttihub.plugin.host.jar.Unfit;

/** The question of partnership, as the host handles it. */
public final class PartnershipAdapter
    implements Adapter<PartnershipPolicy, PartnershipFacts, PartnershipTerms> {
  private static final int MOST_CLAUSES = 100;

  @Override
  public Question<PartnershipPolicy, PartnershipFacts, PartnershipTerms> question() {
    return Partnership.QUESTION;
  }

  @Override
  public Outcome<PartnershipFacts> complete(PolicyDescription policy, PartnershipFacts asked) {
    return PlainFacts.complete(
        policy,
        asked.facts(),
        asked.settings(),
        (settings, facts) -> with(policy, asked, settings, facts));
  }

  private static PartnershipFacts with(
      PolicyDescription policy, PartnershipFacts asked, Settings settings, Facts facts) {
    return new PartnershipFacts(policy.ref(), asked.on(), asked.types(), settings, facts);
  }

  @Override
  public Optional<String> fault(PartnershipTerms terms) {
    if (terms.clauses().size() > MOST_CLAUSES) {
      return Optional.of("It has more than " + MOST_CLAUSES + " clauses.");
    }
    return terms.finalSay() == null
        ? Optional.of("It does not say who decides in the end.")
        : terms.clauses().stream()
            .flatMap(c -> Stream.of(Texts.fault(c.heading()), Texts.longFault(c.text())))
            .flatMap(Optional::stream)
            .findFirst();
  }

  @Override
  public List<Example<PartnershipFacts, PartnershipTerms>> examples(
      Descriptor descriptor, Descriptor.Entry policy, CsvTable table) throws Unfit {
    return PartnershipExamples.read(policy.description(), table);
  }

  @Override
  public PartnershipFacts madeUp(
      Descriptor descriptor,
      Descriptor.Entry policy,
      List<PartnershipFacts> examples,
      RandomGenerator random) {
    MadeUp some = new MadeUp(random);
    List<PartnerType> types = new ArrayList<>();
    for (int i = some.between(1, 3); i > 0; i--) {
      types.add(some.one(List.of(PartnerType.values())));
    }
    return new PartnershipFacts(
        policy.description().ref(),
        LocalDate.of(2020, 1, 1).plusDays(some.between(0, 5000)),
        types,
        some.settings(policy.description()),
        some.facts(policy.description().facts()));
  }

  @Override
  public List<PartnershipFacts> lacking(PolicyDescription policy, PartnershipFacts asked) {
    return PlainFacts.lacking(
        policy, asked.facts(), facts -> with(policy, asked, asked.settings(), facts));
  }

  @Override
  public String said(PartnershipFacts facts) {
    return "a partner on "
        + facts.on()
        + " of the types "
        + facts.types()
        + (facts.facts().values().isEmpty() ? "" : " " + facts.facts().values());
  }
}
