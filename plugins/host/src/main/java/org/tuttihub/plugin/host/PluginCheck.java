package org.tuttihub.plugin.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.plugins.PluginStatus.Origin;
import org.tuttihub.application.plugins.PluginStatus.State;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.plugin.host.descriptor.Descriptor;
import org.tuttihub.plugin.host.jar.Fence;
import org.tuttihub.plugin.host.jar.PluginFiles;
import org.tuttihub.plugin.host.jar.Unfit;
import org.tuttihub.plugin.host.proof.Proof;
import org.tuttihub.plugin.host.proof.Proven;
import org.tuttihub.plugin.host.running.Failure;
import org.tuttihub.plugin.host.running.Runner;

/**
 * All that is looked at before a plugin is used, for somebody who wants to know beforehand; its
 * policies are tried where those of a hub's own plugins run, in a process of their own.
 *
 * @param lines what was found, to be read
 * @param fit whether it can be used
 */
public record PluginCheck(List<String> lines, boolean fit) {

  public PluginCheck {
    lines = List.copyOf(lines);
  }

  /** Checks a jar, or a folder of what would be in one. */
  public static PluginCheck of(Path file, Limits limits) {
    Approvals all = _ -> Optional.of(new Approvals.Approval(false));
    Reading reading = Reading.of(new FoundJar(file, Origin.ADDED), all, Fence::check);
    List<String> lines = new ArrayList<>();
    reading.descriptor().ifPresent(descriptor -> describe(descriptor, reading, lines));
    if (reading.state() != State.READY) {
      lines.add("Not fit for use. " + reading.why());
      return new PluginCheck(lines, false);
    }
    boolean fit = proves(reading, limits, lines);
    lines.add(fit ? "Fit for use." : "Not fit for use.");
    return new PluginCheck(lines, fit);
  }

  private static void describe(Descriptor descriptor, Reading reading, List<String> lines) {
    lines.add(descriptor.name() + ", " + descriptor.title());
    lines.add("plugin api " + descriptor.api());
    lines.add("SHA-256 " + reading.files().map(PluginFiles::sha256).orElse(""));
    for (Descriptor.Entry entry : descriptor.policies()) {
      PolicyDescription policy = entry.description();
      lines.add(
          "Policy "
              + entry.name()
              + ": "
              + policy.title()
              + ". Answers "
              + policy.question()
              + " for "
              + String.join(", ", policy.services())
              + ", by \""
              + policy.document()
              + "\""
              + policy.approved().map(day -> " of " + day).orElse("")
              + ".");
    }
  }

  private static boolean proves(Reading reading, Limits limits, List<String> lines) {
    boolean fit = true;
    try (Runner runner = reading.runner(limits)) {
      for (Descriptor.Entry policy : reading.descriptor().orElseThrow().policies()) {
        fit &= proves(reading, policy, runner, limits, lines);
      }
    } catch (Failure failure) {
      lines.add("It cannot be loaded: " + failure.sentence());
      return false;
    }
    return fit;
  }

  private static boolean proves(
      Reading reading, Descriptor.Entry policy, Runner runner, Limits limits, List<String> lines) {
    try {
      PluginFiles files = reading.files().orElseThrow();
      Proven proven =
          Proof.of(reading.descriptor().orElseThrow(), policy, files, runner, limits.patient())
              .prove();
      lines.add(
          "Policy "
              + policy.name()
              + ": "
              + proven.examples()
              + (proven.examples() == 1 ? " example holds, " : " examples hold, ")
              + proven.madeUp()
              + " made-up questions are borne.");
      return true;
    } catch (Unfit unfit) {
      lines.add(unfit.sentence());
      return false;
    }
  }
}
