package org.tuttihub.plugin.host;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.plugins.PluginStatus.Origin;
import org.tuttihub.application.plugins.PluginStatus.State;
import org.tuttihub.plugin.host.descriptor.Descriptor;
import org.tuttihub.plugin.host.descriptor.DescriptorReader;
import org.tuttihub.plugin.host.jar.PluginFiles;
import org.tuttihub.plugin.host.jar.Unfit;
import org.tuttihub.plugin.host.questions.Adapters;
import org.tuttihub.plugin.host.running.Failure;
import org.tuttihub.plugin.host.running.InProcess;
import org.tuttihub.plugin.host.running.OutOfProcess;
import org.tuttihub.plugin.host.running.PolicyClass;
import org.tuttihub.plugin.host.running.Runner;

/**
 * What can be told of a jar without loading any of its classes.
 *
 * @param state ready to be tried, unfit, or not approved
 * @param why a sentence where it is not ready
 */
record Reading(
    FoundJar jar,
    Optional<PluginFiles> files,
    Optional<Descriptor> descriptor,
    boolean outOfProcess,
    State state,
    String why) {

  static Reading of(FoundJar jar, Approvals approvals, JarRule rule) {
    Optional<PluginFiles> files = Optional.empty();
    Optional<Descriptor> descriptor = Optional.empty();
    try {
      PluginFiles read = PluginFiles.read(jar.path());
      files = Optional.of(read);
      descriptor = Optional.of(new DescriptorReader(Adapters.names()).read(read));
      rule.check(read);
      return judged(jar, read, descriptor.get(), approvals);
    } catch (Unfit unfit) {
      return new Reading(jar, files, descriptor, true, State.UNFIT, unfit.sentence());
    }
  }

  private static Reading judged(
      FoundJar jar, PluginFiles files, Descriptor descriptor, Approvals approvals) {
    boolean shipped = jar.origin() == Origin.SHIPPED;
    Optional<Approvals.Approval> approval = approvals.of(files.sha256());
    boolean outOfProcess = !shipped && !approval.map(Approvals.Approval::inProcess).orElse(false);
    return shipped || approval.isPresent()
        ? new Reading(
            jar, Optional.of(files), Optional.of(descriptor), outOfProcess, State.READY, "")
        : new Reading(
            jar,
            Optional.of(files),
            Optional.of(descriptor),
            true,
            State.NOT_APPROVED,
            "An administrator has not approved these very bytes: plugins approve --plugin "
                + descriptor.name()
                + " --sha256 "
                + files.sha256()
                + ", then start anew.");
  }

  /** The place where its policies run. */
  Runner runner(Limits limits) throws Failure {
    Descriptor told = descriptor.orElseThrow();
    List<PolicyClass> classes =
        told.policies().stream()
            .map(p -> new PolicyClass(p.name(), p.description().question(), p.type()))
            .toList();
    return outOfProcess
        ? new OutOfProcess(told.id(), files.orElseThrow().entries(), classes, limits)
        : InProcess.load(told.id(), files.orElseThrow().entries(), classes, limits);
  }
}
