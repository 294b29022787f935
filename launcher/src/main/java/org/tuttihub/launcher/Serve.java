package org.tuttihub.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.tui.ssh.SshDoor;
import org.tuttihub.web.CannotServe;
import org.tuttihub.web.WebServer;

/** Serves REST, the published plan and people over SSH until it is told to stop. */
final class Serve {
  private final Tutti tutti;
  private final PrintStream out;
  private final PrintStream err;

  Serve(Tutti tutti, PrintStream out, PrintStream err) {
    this.tutti = tutti;
    this.out = out;
    this.err = err;
  }

  /** Stays until the process is asked to end; then closes in order. */
  int run(String console) throws InterruptedException {
    WebServer server = new WebServer(tutti.web());
    int port = server.start(tutti.settings().host(), tutti.settings().port());
    SshDoor ssh = new SshDoor(tutti.ssh());
    List<String> lines = lines(port, tutti.settings().sshPort().map(p -> opened(ssh, p)));
    CountDownLatch stopped = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(asked, stopped), "stopping"));
    lines.forEach(out::println);
    out.flush();
    if (!tutti.settings().quiet()) {
      err.println("Ready. Open the console with: " + console + "   Stop with Ctrl-C.");
    }
    tutti.settings().readyFile().ifPresent(file -> write(file, lines));
    Thread.ofVirtual().start(tutti::prove);
    Optional<AutoCloseable> postman = tutti.postman();
    Optional<AutoCloseable> reminder = tutti.reminder();
    asked.await();
    ssh.close();
    server.close();
    reminder.ifPresent(Serve::close);
    postman.ifPresent(Serve::close);
    tutti.close();
    stopped.countDown();
    return 0;
  }

  private static void close(AutoCloseable open) {
    try {
      open.close();
    } catch (Exception e) {
      throw new IllegalStateException("Something did not close", e);
    }
  }

  private static void stop(CountDownLatch asked, CountDownLatch stopped) {
    asked.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int opened(SshDoor ssh, int port) {
    String host = tutti.settings().host();
    try {
      return ssh.open(host, port);
    } catch (IOException e) {
      throw CannotServe.at(host, port, "--ssh-port", e);
    }
  }

  private List<String> lines(int port, Optional<Integer> sshPort) {
    String host = tutti.settings().host();
    String reached = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
    String base = "http://" + (reached.contains(":") ? "[" + reached + "]" : reached) + ":" + port;
    List<String> lines =
        new ArrayList<>(
            List.of("api=" + base + "/api/v1", "docs=" + base + "/docs", "plan=" + base + "/plan"));
    sshPort.ifPresent(p -> lines.add("ssh=" + reached + ":" + p));
    lines.add("token=" + tutti.token());
    return lines;
  }

  private static void write(Path file, List<String> lines) {
    try {
      Path aside = file.resolveSibling(file.getFileName() + ".part");
      Files.write(aside, lines);
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new BadValue("The ready file " + file + " cannot be written: " + e.getMessage());
    }
  }
}
