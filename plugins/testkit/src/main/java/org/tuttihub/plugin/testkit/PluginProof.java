package org.tuttihub.plugin.testkit;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.tuttihub.plugin.host.Limits;
import org.tuttihub.plugin.host.descriptor.Descriptor;
import org.tuttihub.plugin.host.descriptor.DescriptorReader;
import org.tuttihub.plugin.host.jar.Fence;
import org.tuttihub.plugin.host.jar.PluginFiles;
import org.tuttihub.plugin.host.jar.Unfit;
import org.tuttihub.plugin.host.proof.Proof;
import org.tuttihub.plugin.host.questions.Adapters;
import org.tuttihub.plugin.host.running.Failure;
import org.tuttihub.plugin.host.running.InProcess;
import org.tuttihub.plugin.host.running.PolicyClass;
import org.tuttihub.plugin.host.running.Runner;

/**
 * All that Tutti asks of a plugin before it is used, as tests:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> it_proves_itself() {
 *   return PluginProof.of(Lessons.class).tests();
 * }
 * }</pre>
 */
public final class PluginProof {
  private final Path folder;

  private PluginProof(Path folder) {
    this.folder = folder;
  }

  /** The proof of the plugin that a class belongs to. */
  public static PluginProof of(Class<?> policy) {
    try {
      return new PluginProof(
          Path.of(policy.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A test for the descriptor and the classes, and for each policy one for each example. */
  public Stream<DynamicNode> tests() {
    try {
      PluginFiles files = PluginFiles.read(folder);
      Descriptor descriptor = new DescriptorReader(Adapters.names()).read(files);
      DynamicNode fence =
          DynamicTest.dynamicTest(
              "it reaches for nothing outside", () -> holds(() -> Fence.check(files)));
      Runner runner = runner(descriptor, files);
      List<DynamicNode> tests = new ArrayList<>(List.of(fence));
      for (Descriptor.Entry policy : descriptor.policies()) {
        tests.add(
            DynamicContainer.dynamicContainer(
                policy.name(),
                tests(Proof.of(descriptor, policy, files, runner, Limits.USUAL.patient()))));
      }
      return tests.stream();
    } catch (Unfit unfit) {
      return Stream.of(failing(unfit.sentence()));
    } catch (Failure failure) {
      return Stream.of(failing("It cannot be loaded: " + failure.sentence() + failure.detail()));
    }
  }

  private static List<DynamicNode> tests(Proof<?, ?, ?> proof) {
    List<DynamicNode> tests = new ArrayList<>();
    for (String name : proof.names()) {
      tests.add(DynamicTest.dynamicTest(name, () -> holds(() -> proof.holds(name))));
    }
    tests.add(DynamicTest.dynamicTest("a missing fact refuses", () -> holds(proof::missingFacts)));
    tests.add(DynamicTest.dynamicTest("made-up questions are borne", () -> holds(proof::madeUp)));
    return tests;
  }

  private static Runner runner(Descriptor descriptor, PluginFiles files) throws Failure {
    return InProcess.load(
        descriptor.id(),
        files.entries(),
        descriptor.policies().stream()
            .map(p -> new PolicyClass(p.name(), p.description().question(), p.type()))
            .toList(),
        Limits.USUAL);
  }

  private static DynamicNode failing(String sentence) {
    return DynamicTest.dynamicTest("it is fit for use", () -> Assertions.fail(sentence));
  }

  private static void holds(Claim claim) {
    try {
      claim.check();
    } catch (Unfit unfit) {
      Assertions.fail(unfit.sentence());
    }
  }

  private interface Claim {
    void check() throws Unfit;
  }
}
