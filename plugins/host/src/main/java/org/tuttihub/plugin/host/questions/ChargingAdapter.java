package org.tuttihub.plugin.host.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.tuttihub.domain.charging.policy.Charging;
import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.ChargingPolicy;
import org.tuttihub.domain.charging.policy.Item;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.FactSpec.About;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.Question;
import org.tuttihub.plugin.host.descriptor.Descriptor;
import org.tuttihub.plugin.host.jar.Unfit;

/** The question of charging, as the host handles it. */
public final class ChargingAdapter implements Adapter<ChargingPolicy, ChargingFacts, Quotation> {

  @Override
  public Question<ChargingPolicy, ChargingFacts, Quotation> question() {
    return Charging.QUESTION;
  }

  @Override
  public Outcome<ChargingFacts> complete(PolicyDescription policy, ChargingFacts facts) {
    return new ChargingCompletion(policy, facts).complete();
  }

  @Override
  public Optional<String> fault(Quotation quotation) {
    return ChargingTexts.fault(quotation);
  }

  @Override
  public List<Example<ChargingFacts, Quotation>> examples(
      Descriptor descriptor, Descriptor.Entry policy, CsvTable table) throws Unfit {
    return new ChargingExamples(descriptor, policy.description(), table).read();
  }

  @Override
  public ChargingFacts madeUp(
      Descriptor descriptor,
      Descriptor.Entry policy,
      List<ChargingFacts> examples,
      RandomGenerator random) {
    return new MadeUpCharging(descriptor, policy.description(), examples, random).facts();
  }

  @Override
  public List<ChargingFacts> lacking(PolicyDescription policy, ChargingFacts facts) {
    List<ChargingFacts> lacking = new ArrayList<>();
    for (FactSpec fact : policy.facts()) {
      boolean needed =
          fact.isAskedOf(facts.customer().word())
              && facts.items().stream().anyMatch(i -> fact.isNeededFor(i.service()));
      if (fact.isRequired() && needed) {
        lacking.add(without(fact, facts));
      }
    }
    return lacking;
  }

  private static ChargingFacts without(FactSpec fact, ChargingFacts f) {
    boolean ofQuote = fact.about() == About.QUOTE;
    List<Item> items = ofQuote ? f.items() : f.items().stream().map(i -> without(fact, i)).toList();
    return new ChargingFacts(
        f.policy(),
        f.on(),
        f.customer(),
        f.authority(),
        items,
        f.prices(),
        f.settings(),
        ofQuote ? without(fact, f.facts()) : f.facts(),
        f.later());
  }

  private static Item without(FactSpec fact, Item i) {
    return new Item(
        i.number(), i.service(), i.variant(), i.quantity(), i.terms(), without(fact, i.facts()));
  }

  private static Facts without(FactSpec fact, Facts facts) {
    Map<String, String> left = new LinkedHashMap<>(facts.values());
    left.remove(fact.name());
    return new Facts(left);
  }

  @Override
  public String said(ChargingFacts facts) {
    StringBuilder said = new StringBuilder("a quote on " + facts.on());
    said.append(" for a ").append(facts.customer().word());
    said.append(said(facts.facts()));
    for (Item item : facts.items()) {
      said.append(", ")
          .append(item.quantity())
          .append(" × ")
          .append((item.service() + " " + item.variant()).strip())
          .append(" for ")
          .append(item.terms())
          .append(item.terms() == 1 ? " term" : " terms")
          .append(said(item.facts()));
    }
    return said.toString();
  }

  private static String said(Facts facts) {
    return facts.values().isEmpty() ? "" : " " + facts.values();
  }
}
