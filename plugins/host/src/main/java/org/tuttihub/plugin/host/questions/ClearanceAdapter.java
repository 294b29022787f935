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
import org.tuttihub.domain.workforce.policy.Clearance;
import org.tuttihub.domain.workforce.policy.ClearanceFacts;
import org.tuttihub.domain.workforce.policy.ClearancePolicy;
import org.tuttihub.domain.workforce.policy.ClearanceTerms;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;
import org.tuttihub.plugin.host.descriptor.Descriptor;
import org.tuttihub.plugin.host.jar.Unfit;

/** The question of clearance, as the host handles it. */
public final class ClearanceAdapter
    implements Adapter<ClearancePolicy, ClearanceFacts, ClearanceTerms> {

  @Override
  public Question<ClearancePolicy, ClearanceFacts, ClearanceTerms> question() {
    return Clearance.QUESTION;
  }

  @Override
  public Outcome<ClearanceFacts> complete(PolicyDescription policy, ClearanceFacts asked) {
    return PlainFacts.complete(
        policy,
        asked.facts(),
        asked.settings(),
        (settings, facts) -> with(policy, asked, settings, facts));
  }

  private static ClearanceFacts with(
      PolicyDescription policy, ClearanceFacts asked, Settings settings, Facts facts) {
    return new ClearanceFacts(
        policy.ref(), asked.on(), asked.engagement(), asked.roles(), settings, facts);
  }

  @Override
  public Optional<String> fault(ClearanceTerms terms) {
    return terms.requirements().stream()
        .flatMap(r -> Stream.of(Texts.fault(r.title()), Texts.fault(r.words())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  @Override
  public List<Example<ClearanceFacts, ClearanceTerms>> examples(
      Descriptor descriptor, Descriptor.Entry policy, CsvTable table) throws Unfit {
    return ClearanceExamples.read(policy.description(), table);
  }

  @Override
  public ClearanceFacts madeUp(
      Descriptor descriptor,
      Descriptor.Entry policy,
      List<ClearanceFacts> examples,
      RandomGenerator random) {
    MadeUp some = new MadeUp(random);
    List<WorkRole> roles = new ArrayList<>();
    for (int i = some.between(1, 3); i > 0; i--) {
      roles.add(some.one(List.of(WorkRole.values())));
    }
    return new ClearanceFacts(
        policy.description().ref(),
        LocalDate.of(2020, 1, 1).plusDays(some.between(0, 5000)),
        some.one(List.of(Engagement.values())),
        roles,
        some.settings(policy.description()),
        some.facts(policy.description().facts()));
  }

  @Override
  public List<ClearanceFacts> lacking(PolicyDescription policy, ClearanceFacts asked) {
    return PlainFacts.lacking(
        policy, asked.facts(), facts -> with(policy, asked, asked.settings(), facts));
  }

  @Override
  public String said(ClearanceFacts facts) {
    return "somebody " + facts.engagement().words() + " as " + facts.roles() + " on " + facts.on();
  }
}
