package org.tuttihub.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.web.WebServer;

/** Serves REST and the published plan until it is told to stop. */
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
    List<String> lines = lines(port);
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
    asked.await();
    server.close();
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

  private List<String> lines(int port) {
    String host = tutti.settings().host();
    String reached = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
    String base = "http://" + (reached.contains(":") ? "[" + reached + "]" : reached) + ":" + port;
    return List.of(
        "api=" + base + "/api/v1",
        "docs=" + base + "/docs",
        "plan=" + base + "/plan",
        "token=" + tutti.token());
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
