package org.tuttihub.launcher.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.tui.ssh.SshDoor;
import org.tuttihub.tui.ssh.SshParts;

/** The console over SSH: how quickly it opens and answers, and what a session costs. */
final class ConsoleBench {
  private static final int FEW = 20;
  private static final int MANY = 100;
  private static final int VERY_MANY = 1_000;
  private static final int ROUNDS = 20;
  private static final double MEGABYTE = 1 << 20;

  private final Catalogue catalogue;
  private final Acting.Beginning beginning;
  private final SshParts parts;
  private final Runnable change;

  /**
   * @param change changes one of the schools that a list of them begins with
   */
  ConsoleBench(Catalogue catalogue, Acting.Beginning beginning, SshParts parts, Runnable change) {
    this.catalogue = catalogue;
    this.beginning = beginning;
    this.parts = parts;
    this.change = change;
  }

  /** Measures, and tells each figure once it is known. */
  void run(Consumer<Measured> told) throws IOException, InterruptedException {
    try (SshDoor door = new SshDoor(parts)) {
      int port = door.open("127.0.0.1", 0);
      Process callers = callers(port);
      try (BufferedReader said = callers.inputReader(StandardCharsets.UTF_8);
          BufferedWriter tell = callers.outputWriter(StandardCharsets.UTF_8)) {
        known(said.readLine());
        measure(new Talk(said, tell), told);
      } finally {
        callers.destroy();
        callers.waitFor(10, TimeUnit.SECONDS);
      }
    }
  }

  private void measure(Talk talk, Consumer<Measured> told)
      throws IOException, InterruptedException {
    talk.tell("open " + FEW);
    double before = heap();
    long cpu = cpu();
    double[] first = talk.tell("open " + MANY);
    double each = (cpu() - cpu) / 1e6 / (MANY - FEW);
    told.accept(new Measured("From connecting to the first screen", first[0], "ms", 300));
    told.accept(new Measured("Work of the server's processor for that", each, "ms", 300));
    talk.tell("list");
    told.accept(
        new Measured(
            "Heap of a session with a list of 30,000", (heap() - before) / (MANY - FEW), "MB", 2));
    cpu = cpu();
    double[] keys = talk.tell("keys " + ROUNDS);
    each = (cpu() - cpu) / 1e6 / (MANY * ROUNDS);
    told.accept(new Measured("A key to its paint, 100 sessions, p99", keys[1], "ms", 50));
    told.accept(new Measured("Work of the server's processor for that", each, "ms", 50));
    double[] still = talk.more();
    told.accept(new Measured("The same until nothing more comes, p99", still[1], "ms", 100));
    talk.tell("list");
    Thread.sleep(1_000);
    talk.only("still");
    change.run();
    Thread.sleep(6_000);
    told.accept(
        new Measured("A changed row, marked and unmarked", talk.tell("heard")[0], "B", 400));
    double[] live = talk.tell("crowd " + VERY_MANY);
    told.accept(new Measured("First screen, up to 1,000 live, p99", live[1], "ms", 2_000));
  }

  /** What is in use once nothing is left to be thrown away. */
  private static double heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(200);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }

  /** The processor's time that this process has taken, in nanoseconds. */
  private static long cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }

  private static Process callers(int port) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            java.toString(),
            "-Xmx400m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Callers.class.getName(),
            String.valueOf(port))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private void known(String key) {
    String person =
        done(
            "people add",
            Map.of("sign_in", "bench", "name", "Bench", "roles", "administrator", "email", ""));
    done("people key", Map.of("id", person, "public_key", key));
  }

  private String done(String name, Map<String, ?> asked) {
    Deed<?> deed = (Deed<?>) catalogue.find(name).orElseThrow();
    Acting acting = beginning.by(Actor.local("bench"), Door.SYSTEM);
    return switch (deed.perform(acting, asked, Manner.TYPED_BY_HAND)) {
      case Outcome.Done<Receipt>(Receipt receipt) -> receipt.subject().ref();
      case Outcome.Refused<Receipt>(var refusal) -> throw new BadValue(refusal.sentence());
    };
  }

  /** Orders to the callers, and their answers. */
  private record Talk(BufferedReader said, BufferedWriter tell) {
    void only(String order) throws IOException {
      tell.write(order + "\n");
      tell.flush();
    }

    double[] tell(String order) throws IOException {
      only(order);
      return more();
    }

    double[] more() throws IOException {
      String line = said.readLine();
      if (line == null) {
        throw new IOException("The callers are gone.");
      }
      String[] figures = line.split(" ", 3);
      double[] all = new double[figures.length];
      for (int i = 0; i < figures.length; i++) {
        all[i] = Double.parseDouble(figures[i]);
      }
      return all;
    }
  }
}
