package org.tuttihub.postgres.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A running server of a database, as {@code postmaster.pid} and the kernel together name it. */
record Postmaster(long pid, long startTicks, int port, State state) {

  enum State {
    STARTING,
    READY,
    STOPPING
  }

  private static final int PID = 0;
  private static final int PORT = 3;
  private static final int STATE = 7;

  /** Empty when none runs, whatever a file that was left behind may claim. */
  static Optional<Postmaster> of(Path data) {
    List<String> lines;
    try {
      lines = Files.readAllLines(data.resolve("postmaster.pid"), UTF_8);
    } catch (IOException e) {
      return Optional.empty();
    }
    OptionalLong pid = number(lines, PID);
    if (pid.isEmpty() || !Processes.isPostmasterOf(pid.getAsLong(), data)) {
      return Optional.empty();
    }
    OptionalLong start = Processes.startOf(pid.getAsLong());
    if (start.isEmpty()) {
      return Optional.empty();
    }
    int port = (int) number(lines, PORT).orElse(0);
    return Optional.of(new Postmaster(pid.getAsLong(), start.getAsLong(), port, state(lines)));
  }

  boolean isAlive() {
    OptionalLong now = Processes.startOf(pid);
    return now.isPresent() && now.getAsLong() == startTicks;
  }

  boolean isReady() {
    return state == State.READY;
  }

  private static State state(List<String> lines) {
    return switch (lines.size() > STATE ? lines.get(STATE).strip() : "") {
      case "ready" -> State.READY;
      case "stopping" -> State.STOPPING;
      default -> State.STARTING;
    };
  }

  private static OptionalLong number(List<String> lines, int line) {
    try {
      return lines.size() > line
          ? OptionalLong.of(Long.parseLong(lines.get(line).strip()))
          : OptionalLong.empty();
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
