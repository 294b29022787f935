package org.tuttihub.plugin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tuttihub.application.plugins.PluginStatus;
import org.tuttihub.application.plugins.PluginStatus.Origin;
import org.tuttihub.application.plugins.PluginStatus.State;
import org.tuttihub.domain.charging.policy.Charging;
import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.values.Money;
import org.tuttihub.plugin.host.HostilePolicies.Ill;
import org.tuttihub.plugin.host.jar.Fence;

/**
 * Whatever stands in a jar, asking its policies ends, with the right price or with none, and the
 * policy that failed is named. The fence is taken down where a test wants to see what stands behind
 * it.
 */
class HostileJarsTest {
  private static final Limits SHORT =
      new Limits(Duration.ofSeconds(5), Duration.ofMillis(700), Duration.ofMillis(2));
  private static final Approvals INSIDE = _ -> Optional.of(new Approvals.Approval(true));
  private static final Approvals OUTSIDE = _ -> Optional.of(new Approvals.Approval(false));

  /** Compiled once for all. */
  private static final Map<String, byte[]> CLASSES = Sources.compiled(HostilePolicies.sources());

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> inside_the_server_s_process_what_can_be_borne_is_borne() {
    return HostilePolicies.ALL.stream()
        .filter(Ill::contained)
        .map(ill -> DynamicTest.dynamicTest(ill.name(), () -> isFoundOut(ill, INSIDE)));
  }

  @TestFactory
  Stream<DynamicTest> inside_the_server_s_process_sleepers_are_found_when_they_wake() {
    return HostilePolicies.sleepers()
        .filter(Ill::contained)
        .map(ill -> DynamicTest.dynamicTest(ill.name(), () -> wakes(ill, INSIDE)));
  }

  @Tag("faults")
  @TestFactory
  Stream<DynamicTest> in_a_process_of_their_own_all_are_borne() {
    return HostilePolicies.ALL.stream()
        .map(ill -> DynamicTest.dynamicTest(ill.name(), () -> isFoundOut(ill, OUTSIDE)));
  }

  @Tag("faults")
  @TestFactory
  Stream<DynamicTest> in_a_process_of_their_own_sleepers_are_borne_when_they_wake() {
    return HostilePolicies.sleepers()
        .filter(ill -> !ill.contained() || ill.name().length() % 3 == 0)
        .map(ill -> DynamicTest.dynamicTest(ill.name(), () -> wakes(ill, OUTSIDE)));
  }

  /** Those that the fence lets through do nothing but answer wrongly, spin or fail. */
  @TestFactory
  Stream<DynamicTest> what_reaches_outside_does_not_come_past_the_fence() {
    return HostilePolicies.ALL.stream()
        .filter(ill -> !ill.contained() && !ill.name().equals("fills the heap"))
        .map(
            ill ->
                DynamicTest.dynamicTest(
                    ill.name(),
                    () -> {
                      try (PluginHost host =
                          PluginHost.open(
                              jars(jar(ill, ill.type())), INSIDE, SHORT, Fence::check)) {
                        assertEquals(State.UNFIT, host.plugins().getFirst().state());
                        assertTrue(
                            host.plugins().getFirst().why().contains(" uses "),
                            host.plugins().getFirst().why());
                      }
                    }));
  }

  /** It is unfit, or what it answers is right. */
  private void isFoundOut(Ill ill, Approvals approvals) {
    try (PluginHost host = open(jar(ill, ill.type()), approvals)) {
      isRightOrRefused(host, Asked.lessons(2, 3), Money.of("600"));

      PluginStatus status = host.plugins().getFirst();
      if (INSIDE.equals(approvals) || !isHarmlessOutside(ill)) {
        assertEquals(State.UNFIT, status.state(), ill.name());
        assertTrue(status.why().length() > 20 && status.why().length() < 600, status.why());
      }
      assertTrue(!status.why().contains("12000 a year") || status.state() == State.UNFIT);
    }
    theServerIsAsItWas();
  }

  /** It proves itself, answers rightly, wakes, and from then on is not asked. */
  private void wakes(Ill ill, Approvals approvals) {
    try (PluginHost host = open(jar(ill, ill.type() + "_sleeper"), approvals)) {
      assertEquals(State.READY, host.plugins().getFirst().state(), why(host));
      assertEquals(Money.of("600"), pays(ask(host, Asked.lessons(2, 3))).orElseThrow());

      ChargingFacts waking = Asked.lessons("666", 1, 1, Map.of(), Map.of());
      isRightOrRefused(host, waking, Money.of("100"));
      isRightOrRefused(host, Asked.lessons(3, 3), Money.of("900"));

      if (INSIDE.equals(approvals) || !isHarmlessOutside(ill)) {
        assertEquals(State.QUARANTINED, host.plugins().getFirst().state(), ill.name());
        assertTrue(!why(host).contains("12000 a year"), why(host));
        assertEquals(1, host.plugins().getFirst().failures());
      }
    }
    theServerIsAsItWas();
  }

  /** Noise, streams and defaults of a process of its own trouble nobody. */
  private static boolean isHarmlessOutside(Ill ill) {
    return List.of(
            "floods the output",
            "turns the server french",
            "closes the streams",
            "reads what is meant for others",
            "leaves a thread that ends the process later")
        .contains(ill.name().toLowerCase(Locale.ROOT));
  }

  private static void isRightOrRefused(PluginHost host, ChargingFacts facts, Money right) {
    Decision<Quotation> decision = ask(host, facts);
    if (decision instanceof Decision.Declined<Quotation> declined) {
      assertEquals("policy.failed", declined.refusal().code());
      assertTrue(
          declined.refusal().sentence().contains("somewhere@1/lessons"),
          declined.refusal().sentence());
    } else {
      assertEquals(right, pays(decision).orElseThrow());
    }
  }

  private static void theServerIsAsItWas() {
    assertNotEquals("FR", Locale.getDefault().getCountry());
    assertNotEquals("Asia/Tokyo", TimeZone.getDefault().getID());
    assertTrue(!Thread.currentThread().isInterrupted());
  }

  private Path jar(Ill ill, String type) {
    Map<String, byte[]> own = new HashMap<>();
    CLASSES.forEach(
        (name, bytes) -> {
          if (name.equals("h/" + type + ".class") || name.startsWith("h/" + type + "$")) {
            own.put(name, bytes);
          }
        });
    return Jars.with(own)
        .descriptor("somewhere.Lessons", "h." + type)
        .in(folder, ill.type() + ".jar");
  }

  private static PluginHost open(Path jar, Approvals approvals) {
    return PluginHost.open(jars(jar), approvals, SHORT, _ -> {});
  }

  private static List<FoundJar> jars(Path jar) {
    return List.of(new FoundJar(jar, Origin.ADDED));
  }

  private static Decision<Quotation> ask(PluginHost host, ChargingFacts facts) {
    return host.ask(Charging.QUESTION, Asked.LESSONS, facts);
  }

  private static Optional<Money> pays(Decision<Quotation> decision) {
    return decision instanceof Decision.Decided<Quotation> decided
        ? Optional.of(decided.outcome().pays())
        : Optional.empty();
  }

  private static String why(PluginHost host) {
    return host.plugins().stream().map(PluginStatus::why).collect(Collectors.joining());
  }
}
