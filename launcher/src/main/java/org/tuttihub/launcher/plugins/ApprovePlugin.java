package org.tuttihub.launcher.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.tuttihub.application.plugins.PluginStatus;
import org.tuttihub.application.plugins.PluginStatus.Origin;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.plugin.host.Approvals.Approval;
import org.tuttihub.plugin.host.FoundJar;
import org.tuttihub.plugin.host.Limits;
import org.tuttihub.plugin.host.PluginHost;

/**
 * {@code plugins approve FILE}: a jar proves itself in a process of its own, comes into the data
 * directory, and its bytes are approved by the deed of that name.
 *
 * @param command runs a one-line command, which tells its receipt or refusal itself
 */
public record ApprovePlugin(Path data, ToIntFunction<List<String>> command) {

  /** Whether the words mean a file, and not a plugin that is found already. */
  public static boolean isMeant(List<String> words) {
    return words.size() >= 3
        && words.get(0).equals("plugins")
        && words.get(1).equals("approve")
        && words.get(2).endsWith(".jar");
  }

  /** Answers with the exit code. */
  public int run(List<String> words) {
    List<String> options = words.subList(3, words.size());
    boolean inProcess = options.contains("--in-process");
    options.stream()
        .filter(option -> !option.equals("--in-process"))
        .findFirst()
        .ifPresent(
            other -> {
              throw new BadValue(other + " is not known: plugins approve FILE [--in-process]");
            });
    Path file = Path.of(words.get(2)).toAbsolutePath();
    if (!Files.isRegularFile(file)) {
      throw new BadValue("There is no file " + file + ".");
    }
    try {
      return approved(file, inProcess);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is approved is what was copied, whatever becomes of the file meanwhile. */
  private int approved(Path file, boolean inProcess) throws IOException {
    Path folder = Files.createDirectories(Jars.folder(data));
    Path aside = Files.createTempFile(folder, "coming", ".part");
    try {
      Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
      PluginStatus plugin = proven(aside);
      int exit = command.applyAsInt(words(plugin, inProcess));
      if (exit == 0) {
        Path to = folder.resolve(plugin.id() + "-" + plugin.version() + ".jar");
        Files.move(aside, to, StandardCopyOption.REPLACE_EXISTING);
      }
      return exit;
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static PluginStatus proven(Path jar) {
    try (PluginHost host =
        PluginHost.open(
            List.of(new FoundJar(jar, Origin.ADDED)),
            _ -> Optional.of(new Approval(false)),
            Limits.USUAL.patient())) {
      PluginStatus plugin = host.plugins().getFirst();
      if (plugin.state() != PluginStatus.State.READY) {
        throw new BadValue("The jar cannot be approved: " + plugin.why());
      }
      return plugin;
    }
  }

  private static List<String> words(PluginStatus plugin, boolean inProcess) {
    return List.of(
        "plugins",
        "approve",
        "--plugin=" + plugin.id() + "@" + plugin.version(),
        "--sha256=" + plugin.sha256(),
        "--in-process=" + (inProcess ? "yes" : "no"));
  }
}
