package org.tuttihub.launcher.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Tutti as a process of its own, as a hub runs it. */
final class Program implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Process process;
  private final Map<String, String> ready;

  private Program(Process process, Map<String, String> ready) {
    this.process = process;
    this.ready = ready;
  }

  /** What a command answered. */
  record Answer(int exit, String out, String err) {
    Answer expecting(int code) {
      assertEquals(code, exit, () -> "out: " + out + "\nerr: " + err);
      return this;
    }
  }

  /** Starts {@code serve} or {@code demo} and waits until it is ready. */
  static Program start(Path data, String command, String... more) throws IOException {
    Files.createDirectories(data);
    Path file = data.resolve("ready");
    Files.deleteIfExists(file);
    List<String> words = new ArrayList<>(List.of(command, "--data", data.toString()));
    words.addAll(List.of("--port", "0", "--ssh-port", "0", "--ready-file", file.toString()));
    words.addAll(List.of(more));
    Process process =
        java(words)
            .redirectOutput(data.resolve("out").toFile())
            .redirectError(data.resolve("err").toFile())
            .start();
    Instant until = Instant.now().plus(PATIENCE);
    while (!Files.exists(file)) {
      if (!process.isAlive() || Instant.now().isAfter(until)) {
        process.destroyForcibly();
        throw new IllegalStateException("not ready: " + Files.readString(data.resolve("err")));
      }
      pause();
    }
    Map<String, String> ready = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      ready.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
    }
    return new Program(process, ready);
  }

  /** Runs a command to its end. */
  static Answer run(Path data, String... words) throws IOException {
    return typing("", data, words);
  }

  /** Runs a command to its end, with somebody who types. */
  static Answer typing(String typed, Path data, String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", data.toString()));
    Path out = Files.createTempFile("tutti", "out");
    Path err = Files.createTempFile("tutti", "err");
    try {
      Process process = java(all).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(typed.getBytes(StandardCharsets.UTF_8));
      }
      int exit = process.waitFor();
      return new Answer(exit, Files.readString(out), Files.readString(err));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** Begins a command, and closes its terminal once it has said something. */
  static void closing(Path data, String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", data.toString()));
    Process process = java(all).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (InputStream out = process.getInputStream();
        Program _ = new Program(process, Map.of())) {
      assertTrue(out.read() >= 0, "It said nothing");
    }
  }

  private static ProcessBuilder java(List<String> words) {
    List<String> call = new ArrayList<>();
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.addAll(List.of("-Xmx448m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    call.addAll(
        List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
    // What tests log is set otherwise; here the program's own setting counts.
    call.add("-Dlogback.configurationFile=logback.xml");
    call.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "org.tuttihub.launcher.Main"));
    call.addAll(words);
    return new ProcessBuilder(call);
  }

  /** One of the lines {@code api}, {@code docs}, {@code plan}, {@code token}. */
  String at(String name) {
    return ready.get(name);
  }

  String base() {
    return at("api").substring(0, at("api").indexOf("/api/"));
  }

  int port() {
    return java.net.URI.create(at("api")).getPort();
  }

  Rest rest() {
    return new Rest(at("api"), at("token"));
  }

  /** As if the power went. */
  void kill() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As a person stops it. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("It did not stop in order");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
