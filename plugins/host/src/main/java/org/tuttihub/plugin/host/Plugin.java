package org.tuttihub.plugin.host;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.application.plugins.PluginStatus;
import org.tuttihub.application.plugins.PluginStatus.State;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Question;
import org.tuttihub.plugin.host.asking.Asking;
import org.tuttihub.plugin.host.descriptor.Descriptor;
import org.tuttihub.plugin.host.jar.Unfit;
import org.tuttihub.plugin.host.proof.Proof;
import org.tuttihub.plugin.host.questions.Adapters;
import org.tuttihub.plugin.host.running.Failure;
import org.tuttihub.plugin.host.running.Runner;

/**
 * A plugin's life: found; fit or unfit, approved or not by its bytes alone; proved when it is first
 * needed; asked; put in quarantine at its first failure.
 */
final class Plugin {
  private static final Logger LOG = LoggerFactory.getLogger(Plugin.class);

  private final Reading reading;
  private final Limits limits;
  private final Figures figures = new Figures();
  private Optional<Runner> runner = Optional.empty();
  private State state;
  private String why;
  private boolean proved;

  Plugin(Reading reading, Limits limits) {
    this.reading = reading;
    this.limits = limits;
    this.state = reading.state();
    this.why = reading.why();
    if (state == State.UNFIT) {
      LOG.warn("The plugin {} cannot be used: {}", name(), why);
    }
  }

  /** {@code id@version}; the file's name where that cannot be told. */
  String name() {
    return reading.descriptor().map(Descriptor::name).orElse(reading.jar().name());
  }

  String file() {
    return reading.jar().name();
  }

  boolean isAskable() {
    return proved() == State.READY;
  }

  /** It cannot be used, for a reason beyond itself. */
  synchronized void spoil(String sentence) {
    state = State.UNFIT;
    why = sentence;
    LOG.warn("The plugin {} cannot be used: {}", name(), why);
  }

  /** Tries its policies, once; afterwards it is ready or unfit. */
  synchronized State proved() {
    if (!proved && state == State.READY) {
      try {
        Runner own = reading.runner(limits);
        runner = Optional.of(own);
        for (Descriptor.Entry policy : descriptor().policies()) {
          Proof.of(descriptor(), policy, reading.files().orElseThrow(), own, limits.patient())
              .prove();
        }
      } catch (Unfit unfit) {
        end(State.UNFIT, unfit.sentence());
      } catch (Failure failure) {
        end(State.UNFIT, "It cannot be loaded: " + failure.sentence());
      }
    }
    proved = true;
    return state;
  }

  List<PolicyDescription> policies() {
    return proved() == State.READY
        ? descriptor().policies().stream().map(Descriptor.Entry::description).toList()
        : List.of();
  }

  List<Pack> packs() {
    return proved() == State.READY
        ? descriptor().packs().stream().map(this::pack).toList()
        : List.of();
  }

  private Pack pack(String file) {
    byte[] bytes = reading.files().flatMap(files -> files.file(file)).orElseThrow();
    return new Pack(name(), file, new String(bytes, StandardCharsets.UTF_8));
  }

  Optional<Descriptor> description() {
    return reading.descriptor();
  }

  <P, F, T> List<Decision<T>> ask(Question<P, F, T> question, PolicyRef ref, List<F> facts) {
    Optional<Descriptor.Entry> policy =
        reading.descriptor().flatMap(d -> d.policy(ref.name())).filter(p -> answers(p, question));
    if (policy.isEmpty()) {
      return Refusals.notThere(ref, facts.size());
    }
    if (proved() != State.READY) {
      return Refusals.cannotBeAsked(ref, whyNot(), facts.size());
    }
    long begin = System.nanoTime();
    try {
      List<Decision<T>> decisions =
          new Asking<>(
                  Adapters.of(question), policy.get().description(), runner.orElseThrow(), limits)
              .ask(facts);
      figures.answered(decisions, System.nanoTime() - begin);
      return decisions;
    } catch (Failure failure) {
      failed(ref, failure);
      return Refusals.failed(ref, failure, facts.size());
    }
  }

  private static boolean answers(Descriptor.Entry policy, Question<?, ?, ?> question) {
    return policy.description().question().equals(question.name());
  }

  PluginStatus status() {
    State now = proved();
    Optional<Descriptor> told = reading.descriptor();
    return new PluginStatus(
        told.map(Descriptor::id).orElse(reading.jar().name()),
        told.map(Descriptor::version).orElse(""),
        told.map(d -> d.api().toString()).orElse(""),
        reading.files().map(f -> f.sha256()).orElse(""),
        reading.jar().origin(),
        now,
        reading.outOfProcess(),
        whyNot(),
        told.map(Plugin::questions).orElse(List.of()),
        figures.calls(),
        figures.meanMicros(),
        figures.refusals(),
        figures.failures());
  }

  private static List<String> questions(Descriptor descriptor) {
    return descriptor.policies().stream()
        .map(policy -> policy.description().question())
        .distinct()
        .sorted()
        .toList();
  }

  synchronized void close() {
    runner.ifPresent(Runner::close);
  }

  private synchronized String whyNot() {
    return why;
  }

  private Descriptor descriptor() {
    return reading.descriptor().orElseThrow();
  }

  private synchronized void failed(PolicyRef policy, Failure failure) {
    if (failure.isItsFault()) {
      figures.failed();
      if (state == State.READY) {
        end(State.QUARANTINED, "Policy " + policy.name() + " failed: " + failure.sentence());
      }
    }
  }

  private void end(State last, String sentence) {
    state = last;
    why = sentence;
    runner.ifPresent(Runner::close);
    LOG.warn("The plugin {} is asked no more: {}", name(), sentence);
  }
}
