package org.tuttihub.application.fakes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.tuttihub.application.plugins.PluginStatus;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.domain.charging.policy.ChargingOffer;
import org.tuttihub.domain.charging.policy.ChargingPolicy;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Question;
import org.tuttihub.domain.policy.Unanswerable;

/** Policies that are lambdas of a test; asked as plugins are, and contained as they are. */
public final class LambdaPolicies implements PolicyHost {
  private record Known(PolicyDescription description, Object policy, ChargingOffer offer) {}

  private final Map<PolicyRef, Known> known = new LinkedHashMap<>();
  private final List<PluginStatus> plugins = new ArrayList<>();
  private final AtomicLong asked = new AtomicLong();
  private final AtomicLong calls = new AtomicLong();

  /** A policy that can be asked from now on. */
  public LambdaPolicies with(
      PolicyDescription description, ChargingPolicy policy, ChargingOffer offer) {
    known.put(description.ref(), new Known(description, policy, offer));
    return this;
  }

  public LambdaPolicies with(PolicyDescription description, ChargingPolicy policy) {
    return with(description, policy, ChargingOffer.NONE);
  }

  /** A policy for another question than charging. */
  public LambdaPolicies answering(PolicyDescription description, Object policy) {
    known.put(description.ref(), new Known(description, policy, ChargingOffer.NONE));
    return this;
  }

  /** A plugin that was found, fit for use or not. */
  public LambdaPolicies found(PluginStatus plugin) {
    plugins.add(plugin);
    return this;
  }

  /** A policy is there no more. */
  public void lose(PolicyRef policy) {
    known.remove(policy);
  }

  /** How many facts were asked about. */
  public long asked() {
    return asked.get();
  }

  /** In how many calls. */
  public long calls() {
    return calls.get();
  }

  @Override
  public List<PluginStatus> plugins() {
    return List.copyOf(plugins);
  }

  @Override
  public List<PolicyDescription> policies() {
    return known.values().stream().map(Known::description).toList();
  }

  @Override
  public ChargingOffer chargingOffer(PolicyRef policy) {
    return Optional.ofNullable(known.get(policy)).map(Known::offer).orElse(ChargingOffer.NONE);
  }

  @Override
  public <P, F, T> List<Decision<T>> ask(
      Question<P, F, T> question, PolicyRef policy, List<F> facts) {
    asked.addAndGet(facts.size());
    calls.incrementAndGet();
    List<Decision<T>> decisions = new ArrayList<>();
    for (F one : facts) {
      decisions.add(decide(question, policy, one));
    }
    return decisions;
  }

  private <P, F, T> Decision<T> decide(Question<P, F, T> question, PolicyRef policy, F facts) {
    try {
      Decision<T> decision =
          question.ask().apply(question.policy().cast(known.get(policy).policy()), facts);
      return decision instanceof Decision.Decided<T>(T outcome, var _, var _)
              && question.fault().apply(facts, outcome).isPresent()
          ? failed(policy, question.fault().apply(facts, outcome).get())
          : decision;
    } catch (Unanswerable no) {
      return new Decision.Declined<>(no.refusal(), List.of(), policy);
    } catch (RuntimeException broken) {
      return failed(policy, "It threw " + broken.getClass().getSimpleName() + ".");
    }
  }

  private static <T> Decision<T> failed(PolicyRef policy, String why) {
    return new Decision.Declined<>(
        Refusal.rule("policy.failed", policy + " failed. " + why, "Nothing was guessed."),
        List.of(),
        policy);
  }
}
