package org.tuttihub.plugin.host.asking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.plugin.host.Limits;
import org.tuttihub.plugin.host.questions.Adapter;
import org.tuttihub.plugin.host.questions.FactCheck;
import org.tuttihub.plugin.host.running.Failure;
import org.tuttihub.plugin.host.running.Runner;

/**
 * Asks one policy. Facts that are not as it declares them are refused before it sees them; a few of
 * those it is asked are asked twice, since the same facts must give the same answer.
 */
public final class Asking<P, F, T> {
  private static final int ASKED_TWICE = 4;

  private final Adapter<P, F, T> adapter;
  private final PolicyDescription policy;
  private final Runner runner;
  private final Limits limits;
  private final Judgement<F, T> judgement;

  public Asking(Adapter<P, F, T> adapter, PolicyDescription policy, Runner runner, Limits limits) {
    this.adapter = adapter;
    this.policy = policy;
    this.runner = runner;
    this.limits = limits;
    this.judgement = new Judgement<>(adapter, policy.ref());
  }

  /** As many decisions, in the same order; each is one that may be believed. */
  public List<Decision<T>> ask(List<F> facts) throws Failure {
    List<Decision<T>> decisions = new ArrayList<>(Collections.nCopies(facts.size(), null));
    List<Integer> places = new ArrayList<>();
    List<F> complete = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      switch (adapter.complete(policy, facts.get(i))) {
        case Outcome.Done<F>(F whole) -> {
          places.add(i);
          complete.add(whole);
        }
        case Outcome.Refused<F>(var refusal) ->
            decisions.set(i, new Decision.Declined<>(refusal, List.of(), policy.ref()));
      }
    }
    for (int from = 0; from < complete.size(); from += runner.most()) {
      int to = Math.min(complete.size(), from + runner.most());
      List<Decision<T>> answers = believed(complete.subList(from, to));
      for (int i = from; i < to; i++) {
        decisions.set(places.get(i), told(answers.get(i - from)));
      }
    }
    return decisions;
  }

  private Decision<T> told(Decision<T> decision) {
    return decision instanceof Decision.Declined<T>(var refusal, var reasons, var by)
        ? new Decision.Declined<>(FactCheck.withQuestion(policy, refusal), reasons, by)
        : decision;
  }

  private List<Decision<T>> believed(List<F> facts) throws Failure {
    int twice = Math.min(ASKED_TWICE, facts.size());
    List<F> asked = new ArrayList<>(facts);
    asked.addAll(facts.subList(0, twice));
    List<Decision<T>> answers =
        runner.ask(adapter.question(), policy.ref(), asked, limits.of(asked.size()));
    if (answers.size() != asked.size()) {
      throw nonsense("It did not answer as often as it was asked.");
    }
    for (int i = 0; i < asked.size(); i++) {
      Optional<String> fault = judgement.fault(asked.get(i), answers.get(i));
      if (fault.isPresent()) {
        throw nonsense(fault.get());
      }
    }
    List<Decision<T>> first = answers.subList(0, facts.size());
    if (!answers.subList(facts.size(), asked.size()).equals(first.subList(0, twice))) {
      throw nonsense("It answered the same question in two ways.");
    }
    return first;
  }

  private static Failure nonsense(String why) {
    return new Failure("it answered nonsense. " + why);
  }
}
