package org.tuttihub.web.http;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request and its answer, on the event loop of their connection. Whoever answers first answers:
 * the work, the deadline, or a fault on the way. Only {@link #onLoop} may be called from elsewhere.
 */
public final class Exchange {
  private static final Logger LOG = LoggerFactory.getLogger("org.tuttihub.web.requests");
  private static final String KEY = "exchange";

  private final String id = UUID.randomUUID().toString();
  private final long began = System.nanoTime();
  private final RoutingContext routing;
  private final Vertx vertx;
  private final Context loop;
  private String operation = "nothing";
  private boolean mayBeDone;
  private boolean answered;
  private long timer = -1;

  private Exchange(RoutingContext routing) {
    this.routing = routing;
    this.vertx = routing.vertx();
    this.loop = vertx.getOrCreateContext();
  }

  /** The exchange of a request that is being routed. */
  public static Exchange of(RoutingContext routing) {
    Exchange known = routing.get(KEY);
    if (known == null) {
      known = new Exchange(routing);
      routing.put(KEY, known);
    }
    return known;
  }

  public String id() {
    return id;
  }

  public Vertx vertx() {
    return vertx;
  }

  public HttpServerRequest request() {
    return routing.request();
  }

  /**
   * Says what is asked.
   *
   * @param keeps whether something may have been done when no answer comes
   */
  public void named(String operationName, boolean keeps) {
    operation = operationName;
    mayBeDone = keeps;
  }

  public boolean mayBeDone() {
    return mayBeDone;
  }

  public boolean isAnswered() {
    return answered || routing.response().closed();
  }

  /** What was asked, with its body. */
  public Asked asked(Buffer body) {
    Map<String, String> headers = new LinkedHashMap<>();
    request()
        .headers()
        .forEach(
            (name, value) ->
                headers.merge(name.toLowerCase(Locale.ROOT), value, (a, b) -> a + ", " + b));
    return new Asked(
        id,
        Sender.of(request()),
        request().method().name(),
        request().path(),
        Optional.ofNullable(routing.pathParam("id")),
        Optional.ofNullable(request().query()).orElse(""),
        headers,
        body);
  }

  /** Goes on there, from whichever thread. */
  public void onLoop(Runnable next) {
    loop.runOnContext(
        _ -> {
          try {
            next.run();
          } catch (RuntimeException broken) {
            refuse(Mishaps.problem(broken, id));
          }
        });
  }

  /** Answers with a problem when nobody has answered by then. */
  public void answerWithin(Duration time, Problem otherwise) {
    noDeadline();
    timer = vertx.setTimer(time.toMillis(), _ -> refuse(otherwise));
  }

  /** Closes the connection when the answer is not complete by then. */
  public void completeWithin(Duration time) {
    noDeadline();
    timer = vertx.setTimer(time.toMillis(), _ -> abort());
  }

  public void noDeadline() {
    vertx.cancelTimer(timer);
  }

  public void refuse(Problem problem) {
    answer(Problems.reply(problem, id));
  }

  /** Answers, unless somebody has. */
  public void answer(Reply.Whole reply) {
    if (isAnswered()) {
      return;
    }
    HttpServerResponse response = begin(reply.status(), reply.headers());
    boolean bodiless = reply.status() == 204 || reply.status() == 304;
    if (isHead() && reply.body().length() > 0) {
      response.putHeader("Content-Length", String.valueOf(reply.body().length()));
    }
    ended(isHead() || bodiless ? response.end() : response.end(reply.body()));
    Leftover.discard(this);
  }

  /** Sends a piece of a long answer; the first one begins it. */
  public Future<Void> piece(Map<String, String> headers, Buffer body) {
    HttpServerResponse response = routing.response();
    if (!response.headWritten()) {
      if (isAnswered()) {
        return Future.failedFuture("answered already");
      }
      begin(200, headers).setChunked(true);
    }
    return response.closed() ? Future.failedFuture("gone") : response.write(body);
  }

  /** Ends an answer that was sent in pieces. */
  public void end() {
    noDeadline();
    if (!routing.response().closed()) {
      ended(routing.response().end());
    }
  }

  /** Breaks off an answer, so that nobody takes it for whole. */
  public void abort() {
    noDeadline();
    answered = true;
    request().connection().close();
  }

  public boolean isHead() {
    return HttpMethod.HEAD.equals(request().method());
  }

  private HttpServerResponse begin(int status, Map<String, String> headers) {
    answered = true;
    noDeadline();
    HttpServerResponse response = routing.response().setStatusCode(status);
    response.putHeader("X-Content-Type-Options", "nosniff");
    response.putHeader("X-Request-Id", id);
    response.putHeader("Cache-Control", "no-store");
    response.putHeader("Referrer-Policy", "no-referrer");
    response.putHeader("Vary", "Accept, Accept-Encoding, Authorization");
    headers.forEach(response::putHeader);
    return response;
  }

  private void ended(Future<Void> end) {
    int status = routing.response().getStatusCode();
    end.onComplete(
        _ ->
            LOG.debug(
                "{} answered {} in {} ms, {}",
                operation,
                status,
                (System.nanoTime() - began) / 1_000_000,
                id));
  }
}
