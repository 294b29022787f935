package org.tuttihub.plugin.host.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.tuttihub.domain.instruments.policy.BorrowerKind;
import org.tuttihub.domain.instruments.policy.HubTerm;
import org.tuttihub.domain.instruments.policy.InstrumentFamily;
import org.tuttihub.domain.instruments.policy.Lending;
import org.tuttihub.domain.instruments.policy.LendingFacts;
import org.tuttihub.domain.instruments.policy.LendingPolicy;
import org.tuttihub.domain.instruments.policy.LendingTerms;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.Question;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Size;
import org.tuttihub.plugin.host.descriptor.Descriptor;
import org.tuttihub.plugin.host.jar.Unfit;

/** The question of loans, as the host handles it. */
public final class LendingAdapter implements Adapter<LendingPolicy, LendingFacts, LendingTerms> {

  @Override
  public Question<LendingPolicy, LendingFacts, LendingTerms> question() {
    return Lending.QUESTION;
  }

  @Override
  public Outcome<LendingFacts> complete(PolicyDescription policy, LendingFacts asked) {
    return PlainFacts.complete(
        policy,
        asked.facts(),
        asked.settings(),
        (settings, facts) -> asked.with(policy.ref(), settings, facts));
  }

  @Override
  public Optional<String> fault(LendingTerms terms) {
    return terms.clauses().stream().map(Texts::fault).flatMap(Optional::stream).findFirst();
  }

  @Override
  public List<Example<LendingFacts, LendingTerms>> examples(
      Descriptor descriptor, Descriptor.Entry policy, CsvTable table) throws Unfit {
    return LendingExamples.read(policy.description(), table);
  }

  @Override
  public LendingFacts madeUp(
      Descriptor descriptor,
      Descriptor.Entry policy,
      List<LendingFacts> examples,
      RandomGenerator random) {
    MadeUp some = new MadeUp(random);
    LocalDate on = LocalDate.of(2020, 1, 1).plusDays(some.between(0, 5000));
    Optional<LocalDate> until =
        some.onceIn(3)
            ? Optional.empty()
            : Optional.of(on.plusDays(some.onceIn(4) ? 0 : some.between(0, 700)));
    boolean classSet = some.onceIn(2);
    int open = some.between(0, 40);
    int overdue = some.onceIn(2) ? 0 : some.between(0, open);
    return new LendingFacts(
        policy.description().ref(),
        on,
        until,
        some.one(List.of(BorrowerKind.values())),
        classSet,
        classSet ? some.between(1, 40) : 1,
        some.one(List.of(InstrumentFamily.values())),
        some.one(List.of("violin", "flute", "steel pan", "O'Brien-Łódź")),
        some.onceIn(2) ? Optional.empty() : Optional.of(Size.of("3/4")),
        some.onceIn(3) ? Optional.empty() : Optional.of(new Money(some.between(0, 2_000_000))),
        some.onceIn(6) ? List.of() : terms(on, until.orElse(on)),
        open,
        overdue,
        some.onceIn(3) ? some.between(0, 3) : 0,
        some.settings(policy.description()),
        some.facts(policy.description().facts()));
  }

  /** Three terms in each academic year that some days touch. */
  static List<HubTerm> terms(LocalDate from, LocalDate until) {
    List<HubTerm> terms = new ArrayList<>();
    for (AcademicYear year = AcademicYear.containing(from);
        !year.firstDay().isAfter(until);
        year = year.next()) {
      LocalDate september = year.firstDay();
      terms.add(new HubTerm(year, september.plusDays(2), september.plusDays(110)));
      terms.add(new HubTerm(year, september.plusDays(126), september.plusDays(210)));
      terms.add(new HubTerm(year, september.plusDays(226), september.plusDays(322)));
    }
    return terms;
  }

  @Override
  public List<LendingFacts> lacking(PolicyDescription policy, LendingFacts asked) {
    return PlainFacts.lacking(
        policy, asked.facts(), facts -> asked.with(policy.ref(), asked.settings(), facts));
  }

  @Override
  public String said(LendingFacts facts) {
    return (facts.classSet() ? "a class set of " + facts.items() : "a " + facts.instrument())
        + " for a "
        + facts.borrower().words()
        + " from "
        + facts.on()
        + facts.until().map(day -> " until " + day).orElse("")
        + (facts.facts().values().isEmpty() ? "" : " " + facts.facts().values());
  }
}
