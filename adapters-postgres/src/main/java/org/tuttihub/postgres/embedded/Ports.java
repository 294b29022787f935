package org.tuttihub.postgres.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.tuttihub.postgres.DatabaseUnavailable;

/**
 * Which port to listen on: the one of last time, so that clients only reconnect, or a new one.
 *
 * <p>New ones lie below those that Linux hands out to outgoing connections (from 32768): a client
 * that knocks at such a port while the server is down can end up connected to itself.
 */
final class Ports {
  static final String HOST = "127.0.0.1";
  private static final int LOWEST = 15_000;
  private static final int ABOVE_HIGHEST = 32_000;
  private static final int TRIES = 500;

  private Ports() {}

  static int choose(OptionalInt lastTime) {
    if (lastTime.isPresent() && isFree(lastTime.getAsInt())) {
      return lastTime.getAsInt();
    }
    return RandomGenerator.getDefault()
        .ints(TRIES, LOWEST, ABOVE_HIGHEST)
        .filter(Ports::isFree)
        .findFirst()
        .orElseThrow(
            () ->
                new DatabaseUnavailable(
                    "PostgreSQL finds no free port between %d and %d on %s. Close some programs, %s."
                        .formatted(LOWEST, ABOVE_HIGHEST, HOST, Faults.OWN_DATABASE)));
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral(HOST), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
