package org.tuttihub.postgres.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@link OtherTutti} in a JVM of its own and talks with it. */
final class OtherProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader from;
  private final PrintStream to;

  private OtherProcess(Process process) {
    this.process = process;
    this.from = process.inputReader(UTF_8);
    this.to = new PrintStream(process.getOutputStream(), true, UTF_8);
  }

  /** Starts it without waiting until it has joined. */
  static OtherProcess start(Path dataDir) throws IOException {
    return start(dataDir, List.of(), System.getProperty("java.class.path"));
  }

  /**
   * @param prefix words in front of the command, to run it as somebody else
   */
  static OtherProcess start(Path dataDir, List<String> prefix, String classPath)
      throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx128m",
            "-cp",
            classPath,
            OtherTutti.class.getName(),
            dataDir.toString()));
    return new OtherProcess(
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  String hear() throws IOException {
    return String.valueOf(from.readLine());
  }

  String ask(String word) throws IOException {
    to.println(word);
    return hear();
  }

  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
