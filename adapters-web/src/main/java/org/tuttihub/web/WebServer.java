package org.tuttihub.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tuttihub.web.http.Bridge;
import org.tuttihub.web.http.ConnectionClock;
import org.tuttihub.web.http.Edge;
import org.tuttihub.web.http.Endpoint;
import org.tuttihub.web.http.Limits;
import org.tuttihub.web.outside.OutsideRoute;
import org.tuttihub.web.pages.OpenPages;
import org.tuttihub.web.routes.Doorkeeper;
import org.tuttihub.web.routes.ImportRuns;
import org.tuttihub.web.routes.Routes;
import org.tuttihub.web.routes.WrongTokens;

/** REST and the published pages. Starting and closing wait until it is done. */
public final class WebServer implements AutoCloseable {
  /** What one field of a form may have. */
  private static final int FORM_BYTES = 128 * 1024;

  private final Vertx vertx = Vertx.vertx();
  private final WebParts parts;
  private final Bridge bridge;
  private final ImportRuns runs;
  private final AtomicBoolean closed = new AtomicBoolean();
  private Optional<HttpServer> server = Optional.empty();

  public WebServer(WebParts parts) {
    Limits limits = parts.limits();
    this.parts = parts;
    this.bridge = new Bridge(limits.requests(), limits.streams(), limits.work(), limits.stream());
    this.runs = ImportRuns.in(parts.spool(), limits.imports());
  }

  /**
   * Begins to listen.
   *
   * @param port 0 for any that is free
   * @return the port it listens on
   * @throws CannotServe with a sentence that says what to do
   */
  public int start(String host, int port) {
    try {
      server = Optional.of(done(listening(host, port), 30));
      return server.get().actualPort();
    } catch (ExecutionException | TimeoutException e) {
      close();
      throw CannotServe.at(host, port, "--port", e.getCause() == null ? e : e.getCause());
    }
  }

  /** Takes no more requests, lets what is at work come to an end for a short while, and stops. */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    try {
      if (server.isPresent()) {
        done(server.get().shutdown(5, TimeUnit.SECONDS), 10);
      }
      bridge.close();
      runs.close();
      done(vertx.close(), 10);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("The server did not close", e);
    }
  }

  private Future<HttpServer> listening(String host, int port) {
    Limits limits = parts.limits();
    ConnectionClock clock = new ConnectionClock(vertx, limits.head(), limits.connections());
    Router router = Edge.router(vertx, endpoints());
    return vertx
        .createHttpServer(options())
        .connectionHandler(clock::opened)
        .invalidRequestHandler(Edge::refuseGarbage)
        .requestHandler(
            request -> {
              clock.asked(request);
              router.handle(request);
            })
        .listen(port, host);
  }

  private Map<String, Map<String, Endpoint>> endpoints() {
    Routes routes =
        new Routes(
            parts.catalogue(),
            parts.beginning(),
            new Doorkeeper(
                parts.authentication(),
                new WrongTokens(parts.limits().wrongTokens(), parts.beginning().clock())),
            parts.tables(),
            bridge,
            runs,
            parts.limits());
    Map<String, Map<String, Endpoint>> all = new LinkedHashMap<>(routes.all());
    all.put(
        OutsideRoute.PATH,
        new OutsideRoute(parts.outside(), parts.beginning(), bridge, runs, parts.limits()).all());
    new OpenPages(parts.catalogue(), parts.plan(), parts.health(), parts.version())
        .all()
        .forEach((path, answer) -> all.put(path, Map.of("GET", routes.open(answer))));
    return all;
  }

  private static HttpServerOptions options() {
    return new HttpServerOptions()
        .setHttp2ClearTextEnabled(false)
        .setMaxInitialLineLength(16 * 1024)
        .setMaxHeaderSize(16 * 1024)
        .setCompressionSupported(true)
        .setMaxFormAttributeSize(FORM_BYTES)
        .setMaxFormBufferedBytes(FORM_BYTES)
        .setIdleTimeout(120)
        .setIdleTimeoutUnit(TimeUnit.SECONDS);
  }

  private static <T> T done(Future<T> future, int seconds)
      throws ExecutionException, TimeoutException {
    CompletableFuture<T> waiting = future.toCompletionStage().toCompletableFuture();
    try {
      return waiting.get(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the server starts or stops", e);
    }
  }
}
