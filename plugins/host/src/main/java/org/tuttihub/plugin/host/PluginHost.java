package org.tuttihub.plugin.host;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuttihub.application.plugins.PluginStatus;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.domain.charging.policy.ChargingOffer;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Question;
import org.tuttihub.plugin.host.jar.Fence;

/**
 * Finds plugins, checks them, lets them prove themselves, and asks their policies. Opening it reads
 * the jars; a plugin's code runs first when it is needed, or at {@link #prove}.
 */
public final class PluginHost implements PolicyHost, AutoCloseable {
  private static final int REMEMBERED = 16;

  private final List<Plugin> plugins;
  private final Memory memory = new Memory();

  private PluginHost(List<Plugin> plugins) {
    this.plugins = plugins;
  }

  public static PluginHost open(List<FoundJar> jars, Approvals approvals, Limits limits) {
    return open(jars, approvals, limits, Fence::check);
  }

  static PluginHost open(List<FoundJar> jars, Approvals approvals, Limits limits, JarRule rule) {
    List<Plugin> plugins = new ArrayList<>();
    for (FoundJar jar : jars) {
      plugins.add(new Plugin(Reading.of(jar, approvals, rule), limits));
    }
    plugins.sort(Comparator.comparing(Plugin::name));
    spoilTwins(plugins);
    return new PluginHost(List.copyOf(plugins));
  }

  /** Of two plugins of the same name and version nobody could say which one answered. */
  private static void spoilTwins(List<Plugin> plugins) {
    Map<String, List<Plugin>> byName =
        plugins.stream()
            .filter(p -> p.description().isPresent())
            .collect(Collectors.groupingBy(Plugin::name));
    byName.forEach(
        (name, same) -> {
          if (same.size() > 1) {
            String jars =
                same.stream().map(Plugin::file).sorted().collect(Collectors.joining(" and "));
            same.forEach(
                p -> p.spoil("Both " + jars + " are " + name + ": take all but one away."));
          }
        });
  }

  /** Lets every plugin prove itself now, rather than when it is first needed. */
  public void prove() {
    plugins.forEach(Plugin::proved);
  }

  @Override
  public List<PluginStatus> plugins() {
    return plugins.stream().map(Plugin::status).toList();
  }

  @Override
  public List<PolicyDescription> policies() {
    return plugins.stream()
        .flatMap(plugin -> plugin.policies().stream())
        .sorted(Comparator.comparing(policy -> policy.ref().toString()))
        .toList();
  }

  @Override
  public Optional<PolicyDescription> policy(PolicyRef ref) {
    return plugin(ref).stream()
        .flatMap(plugin -> plugin.policies().stream())
        .filter(policy -> policy.ref().equals(ref))
        .findFirst();
  }

  /** The framework packs of the plugins that can be used. */
  public List<Pack> packs() {
    return plugins.stream().flatMap(plugin -> plugin.packs().stream()).toList();
  }

  @Override
  public ChargingOffer chargingOffer(PolicyRef policy) {
    return plugin(policy)
        .flatMap(Plugin::description)
        .flatMap(d -> d.policy(policy.name()).map(d::offer))
        .orElse(ChargingOffer.NONE);
  }

  @Override
  public <P, F, T> List<Decision<T>> ask(
      Question<P, F, T> question, PolicyRef policy, List<F> facts) {
    Optional<Plugin> plugin = plugin(policy);
    if (plugin.isEmpty()) {
      return Refusals.notThere(policy, facts.size());
    }
    return facts.size() > REMEMBERED
        ? plugin.get().ask(question, policy, facts)
        : remembered(plugin.get(), question, policy, facts);
  }

  private <P, F, T> List<Decision<T>> remembered(
      Plugin plugin, Question<P, F, T> question, PolicyRef policy, List<F> facts) {
    List<Decision<T>> decisions = new ArrayList<>();
    for (F one : facts) {
      decisions.add(memory.recall(policy, one));
    }
    if (!decisions.contains(null) && plugin.isAskable()) {
      return decisions;
    }
    List<Decision<T>> answered = plugin.ask(question, policy, facts);
    if (plugin.isAskable()) {
      for (int i = 0; i < facts.size(); i++) {
        if (!isBusy(answered.get(i))) {
          memory.keep(policy, facts.get(i), answered.get(i));
        }
      }
    }
    return answered;
  }

  private static boolean isBusy(Decision<?> decision) {
    return decision instanceof Decision.Declined<?> declined
        && declined.refusal().kind() == Refusal.Kind.BUSY;
  }

  private Optional<Plugin> plugin(PolicyRef policy) {
    String name = policy.plugin() + "@" + policy.version();
    return plugins.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  @Override
  public void close() {
    plugins.forEach(Plugin::close);
  }
}
