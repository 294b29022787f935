package org.tuttihub.plugin.host.running;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Question;
import org.tuttihub.plugin.host.Limits;

/** Runs policies in this process: those that Tutti ships, and those approved for it. */
public final class InProcess implements Runner {
  private static final int MOST = 500;

  private final String plugin;
  private final Map<String, Object> policies;

  private InProcess(String plugin, Map<String, Object> policies) {
    this.plugin = plugin;
    this.policies = policies;
  }

  public static InProcess load(
      String plugin, Map<String, byte[]> files, List<PolicyClass> classes, Limits limits)
      throws Failure {
    Map<String, Object> policies =
        Deadline.within(
            limits.start(),
            "plugin " + plugin,
            () -> keepingDefaults(() -> Loading.load(plugin, files, classes)));
    return new InProcess(plugin, policies);
  }

  @Override
  public int most() {
    return MOST;
  }

  @Override
  public <P, F, T> List<Decision<T>> ask(
      Question<P, F, T> question, PolicyRef policy, List<F> facts, Duration within) throws Failure {
    Object asked = policies.get(policy.name());
    return Deadline.within(
        within,
        "plugin " + plugin,
        () -> keepingDefaults(() -> Answering.answers(question, asked, policy, facts)));
  }

  @Override
  public void close() {
    // Its classes go when nobody holds them any more.
  }

  /** A policy that changes what holds for the whole process has failed, and changed nothing. */
  private static <T> T keepingDefaults(Work<T> work) throws Failure {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    T result = work.done();
    if (!locale.equals(Locale.getDefault()) || !zone.equals(TimeZone.getDefault())) {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
      throw new Failure("it changed the language or time zone of the whole server.");
    }
    return result;
  }

  private interface Work<T> {
    T done() throws Failure;
  }
}
