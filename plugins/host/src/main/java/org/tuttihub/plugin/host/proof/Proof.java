package org.tuttihub.plugin.host.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.plugin.host.Limits;
import org.tuttihub.plugin.host.asking.Asking;
import org.tuttihub.plugin.host.descriptor.Descriptor;
import org.tuttihub.plugin.host.jar.PluginFiles;
import org.tuttihub.plugin.host.jar.Unfit;
import org.tuttihub.plugin.host.questions.Adapter;
import org.tuttihub.plugin.host.questions.Adapters;
import org.tuttihub.plugin.host.questions.CsvTable;
import org.tuttihub.plugin.host.questions.Example;
import org.tuttihub.plugin.host.running.Failure;
import org.tuttihub.plugin.host.running.Runner;

/** Tries a policy where it would run. */
public final class Proof<P, F, T> {
  private static final int MADE_UP = 300;
  private static final long SEED = 20261122;

  /** How long is looked for what made a whole batch fail. */
  private static final Duration SEARCH = Duration.ofSeconds(5);

  private final Adapter<P, F, T> adapter;
  private final Descriptor descriptor;
  private final Descriptor.Entry policy;
  private final List<Example<F, T>> examples;
  private final Asking<P, F, T> asking;

  private Proof(
      Adapter<P, F, T> adapter,
      Descriptor descriptor,
      Descriptor.Entry policy,
      PluginFiles files,
      Runner runner,
      Limits limits)
      throws Unfit {
    this.adapter = adapter;
    this.descriptor = descriptor;
    this.policy = policy;
    byte[] table = files.file(policy.examples()).orElseThrow();
    this.examples = adapter.examples(descriptor, policy, CsvTable.read(policy.examples(), table));
    this.asking = new Asking<>(adapter, policy.description(), runner, limits);
  }

  /** Reads a policy's examples; the runner is not asked yet. */
  public static Proof<?, ?, ?> of(
      Descriptor descriptor,
      Descriptor.Entry policy,
      PluginFiles files,
      Runner runner,
      Limits limits)
      throws Unfit {
    return of(
        Adapters.named(policy.description().question()), descriptor, policy, files, runner, limits);
  }

  private static <P, F, T> Proof<P, F, T> of(
      Adapter<P, F, T> adapter,
      Descriptor descriptor,
      Descriptor.Entry policy,
      PluginFiles files,
      Runner runner,
      Limits limits)
      throws Unfit {
    return new Proof<>(adapter, descriptor, policy, files, runner, limits);
  }

  /** Runs all of it. */
  public Proven prove() throws Unfit {
    int decided = examples();
    if (decided == 0) {
      throw unfit("none of its examples is decided: show at least one that is not refused.");
    }
    missingFacts();
    madeUp();
    return new Proven(policy.name(), examples.size(), MADE_UP);
  }

  public List<String> names() {
    return examples.stream().map(Example::name).toList();
  }

  /** Whether one example holds. */
  public void holds(String name) throws Unfit {
    for (Example<F, T> example : examples) {
      if (example.name().equals(name)) {
        judge(example, asked(example));
      }
    }
  }

  /** Whether all examples hold; how many of them are decided. */
  public int examples() throws Unfit {
    List<Decision<T>> decisions;
    try {
      decisions = asking.ask(examples.stream().map(Example::facts).toList());
    } catch (Failure failure) {
      long end = System.nanoTime() + SEARCH.toNanos();
      for (Example<F, T> example : examples) {
        if (System.nanoTime() < end) {
          asked(example);
        }
      }
      throw unfit(said(failure));
    }
    for (int i = 0; i < examples.size(); i++) {
      judge(examples.get(i), decisions.get(i));
    }
    return (int) decisions.stream().filter(Decision.Decided.class::isInstance).count();
  }

  /** Whether it answers nothing where a fact is missing that it says it needs. */
  public void missingFacts() throws Unfit {
    for (Example<F, T> example : examples) {
      for (F facts : adapter.lacking(policy.description(), example.facts())) {
        if (asked(facts) instanceof Decision.Decided<T>) {
          throw unfit("it guesses where a fact is missing: asked for " + adapter.said(facts) + ".");
        }
      }
    }
  }

  /** Whether it bears facts that are made up, and answers them alike in whatever order. */
  public void madeUp() throws Unfit {
    Random random = new Random(SEED);
    List<F> known = examples.stream().map(Example::facts).toList();
    List<F> facts = new ArrayList<>();
    for (int i = 0; i < MADE_UP; i++) {
      facts.add(adapter.madeUp(descriptor, policy, known, random));
    }
    try {
      List<Decision<T>> first = asking.ask(facts);
      List<Decision<T>> again = asking.ask(facts.reversed()).reversed();
      for (int i = 0; i < MADE_UP; i++) {
        if (!first.get(i).equals(again.get(i))) {
          throw unfit(
              "asked for "
                  + adapter.said(facts.get(i))
                  + ", it answers in two ways: it must keep nothing from one question to the"
                  + " next.");
        }
      }
    } catch (Failure failure) {
      long end = System.nanoTime() + SEARCH.toNanos();
      for (F one : facts) {
        if (System.nanoTime() < end) {
          asked(one);
        }
      }
      throw unfit(said(failure));
    }
  }

  private Decision<T> asked(F facts) throws Unfit {
    try {
      return asking.ask(List.of(facts)).getFirst();
    } catch (Failure failure) {
      throw unfit("asked for " + adapter.said(facts) + ", " + said(failure));
    }
  }

  private Decision<T> asked(Example<F, T> example) throws Unfit {
    try {
      return asking.ask(List.of(example.facts())).getFirst();
    } catch (Failure failure) {
      throw unfit("in its example \"" + example.name() + "\" " + said(failure));
    }
  }

  private void judge(Example<F, T> example, Decision<T> decision) throws Unfit {
    Optional<String> differs = example.differs().apply(decision);
    if (differs.isPresent()) {
      throw unfit("its example \"" + example.name() + "\" does not hold: " + differs.get());
    }
  }

  private static String said(Failure failure) {
    return failure.sentence() + (failure.detail().isEmpty() ? "" : " (" + failure.detail() + ")");
  }

  private Unfit unfit(String why) {
    return new Unfit("Policy " + policy.name() + ": " + why);
  }
}
