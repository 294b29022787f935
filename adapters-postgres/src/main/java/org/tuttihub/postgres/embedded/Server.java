package org.tuttihub.postgres.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tuttihub.postgres.DatabaseUnavailable;

/** Starts the server of a home, adopts the one that runs, stops it. Used under the start lock. */
record Server(Home home, Account account) {
  static final int LOCK_IS_HELD = 75;
  private static final int TRIES = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration REPAIR = Duration.ofMinutes(10);
  private static final Duration FAST_STOP = Duration.ofSeconds(30);
  private static final Duration HARD_STOP = Duration.ofSeconds(5);

  /** The running server, which is started if there is none. */
  Postmaster run(Consumer<String> progress) {
    Optional<Postmaster> running = Postmaster.of(home.data());
    if (running.isPresent() && running.get().state() == Postmaster.State.STOPPING) {
      stop();
    } else if (running.isPresent()) {
      return awaitReady(running.get(), progress);
    }
    Binaries binaries = Binaries.in(home, progress);
    Optional<Postmaster> appeared = new Remains(home).clear();
    if (appeared.isPresent()) {
      return awaitReady(appeared.get(), progress);
    }
    new Database(home, binaries, account).prepare(progress);
    progress.accept("Starting PostgreSQL");
    return start(binaries, progress);
  }

  /** Stops in order: whoever is still connected is sent away, everything is written. */
  void stop() {
    Optional<Postmaster> running = Postmaster.of(home.data());
    if (running.isEmpty()) {
      return;
    }
    Postmaster postmaster = running.get();
    Processes.signal("INT", postmaster.pid());
    if (!Waiting.until(FAST_STOP, () -> !postmaster.isAlive())) {
      Processes.signal("QUIT", postmaster.pid());
      if (!Waiting.until(HARD_STOP, () -> !postmaster.isAlive())) {
        throw new DatabaseUnavailable(
            "PostgreSQL in %s does not stop (process %d). The next Tutti that starts there takes it over."
                .formatted(home.root(), postmaster.pid()));
      }
    }
  }

  private Postmaster start(Binaries binaries, Consumer<String> progress) {
    Log log = new Log(home.log());
    keepSmall(log);
    for (int tried = 1; ; tried++) {
      int port = Ports.choose(portOfLastTime());
      long before = log.size();
      Process process = launch(binaries, port);
      if (cameUp(process, progress)) {
        return Postmaster.of(home.data()).orElseThrow(() -> failed(log.since(before)));
      }
      String said = log.since(before);
      if (tried == TRIES || !said.contains("Address already in use")) {
        throw failed(said);
      }
    }
  }

  /** Detached, so that Ctrl-C reaches Tutti only; under a lock that its children inherit. */
  private Process launch(Binaries binaries, int port) {
    List<String> detached =
        List.of("setsid", "flock", "-n", "-F", "-E", "" + LOCK_IS_HELD, home.serverLock() + "");
    List<String> postgres =
        account.command(
            List.of(binaries.program("postgres"), "-D", home.data().toString(), "-p", "" + port));
    try {
      Owner owner = Owner.of(home.root());
      owner.write(home.port(), port + "\n");
      Process process =
          Commands.prepare(
                  home.root(), Stream.concat(detached.stream(), postgres.stream()).toList())
              .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(Redirect.appendTo(home.log().toFile()))
              .start();
      owner.own(home.log());
      return process;
    } catch (IOException e) {
      throw Faults.ofFile(home.root(), e);
    }
  }

  private boolean cameUp(Process process, Consumer<String> progress) {
    if (!Waiting.until(PATIENCE, () -> isReady() || !process.isAlive())) {
      sayRepairing(progress);
      Waiting.until(REPAIR, () -> isReady() || !process.isAlive());
    }
    return isReady();
  }

  private Postmaster awaitReady(Postmaster running, Consumer<String> progress) {
    if (!Waiting.until(PATIENCE, () -> isReady() || !running.isAlive())) {
      sayRepairing(progress);
      Waiting.until(REPAIR, () -> isReady() || !running.isAlive());
    }
    return Postmaster.of(home.data())
        .filter(Postmaster::isReady)
        .orElseThrow(() -> failed(new Log(home.log()).since(0)));
  }

  private boolean isReady() {
    return Postmaster.of(home.data()).filter(Postmaster::isReady).isPresent();
  }

  private static void sayRepairing(Consumer<String> progress) {
    progress.accept("PostgreSQL is making its files whole after it was interrupted");
  }

  private DatabaseUnavailable failed(String said) {
    return Faults.ofOutput(home, "Starting PostgreSQL", said);
  }

  private static void keepSmall(Log log) {
    try {
      log.keepSmall();
    } catch (IOException e) {
      throw Faults.ofFile(log.path(), e);
    }
  }

  private OptionalInt portOfLastTime() {
    try {
      int port = Integer.parseInt(Files.readString(home.port(), UTF_8).strip());
      return port > 0 && port < 65_536 ? OptionalInt.of(port) : OptionalInt.empty();
    } catch (IOException | NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}
