package org.tuttihub.web.http;

import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** From paths and methods to endpoints; what has none, and what is no HTTP, gets a problem too. */
public final class Edge {
  private static final int[] OF_THE_ROUTER = {400, 404, 405, 406, 413, 414, 415, 500, 501, 503};

  private Edge() {}

  /** Routes by path, those without a record's name first, and then by method. */
  public static Router router(Vertx vertx, Map<String, Map<String, Endpoint>> endpoints) {
    Router router = Router.router(vertx);
    endpoints.keySet().stream()
        .sorted(Comparator.comparing((String path) -> path.contains("{id}")))
        .forEach(
            path ->
                router
                    .route(path.replace("{id}", ":id"))
                    .handler(routing -> serve(routing, endpoints.get(path))));
    for (int status : OF_THE_ROUTER) {
      router.errorHandler(status, routing -> failed(routing, status));
    }
    return router;
  }

  private static void serve(RoutingContext routing, Map<String, Endpoint> methods) {
    Exchange exchange = Exchange.of(routing);
    String method = routing.request().method().name();
    Endpoint endpoint = methods.get(method.equals("HEAD") ? "GET" : method);
    if (endpoint != null) {
      endpoint.serve(exchange);
    } else if (method.equals("OPTIONS")) {
      exchange.answer(Reply.empty(204).with("Allow", allowed(methods)));
    } else {
      exchange.refuse(
          Problem.of(
                  405,
                  "request.method",
                  "This path knows " + allowed(methods) + ", but not what was asked of it.")
              .with("Allow", allowed(methods)));
    }
  }

  private static String allowed(Map<String, Endpoint> methods) {
    Set<String> all = new TreeSet<>(methods.keySet());
    all.add("OPTIONS");
    if (all.contains("GET")) {
      all.add("HEAD");
    }
    return String.join(", ", all);
  }

  private static void failed(RoutingContext routing, int status) {
    Exchange exchange = Exchange.of(routing);
    exchange.refuse(
        switch (status) {
          case 400, 406, 415 ->
              Problem.of(400, "request.address", "The address of the request is not well formed.");
          case 404, 405, 501 ->
              Problem.of(
                  404,
                  "request.no-such-path",
                  "There is nothing at this address: see /docs for what there is.");
          case 413 -> Problem.of(413, "request.too-large", "The request is too large.");
          case 414 -> Problem.of(414, "request.address-too-long", "The address is too long.");
          default ->
              Mishaps.problem(
                  routing.failure() == null
                      ? new IllegalStateException("status " + status)
                      : routing.failure(),
                  exchange.id());
        });
  }

  /** Answers what is not HTTP, or too much of it, and closes. */
  public static void refuseGarbage(HttpServerRequest request) {
    String id = UUID.randomUUID().toString();
    Reply.Whole reply = Problems.reply(garbage(request.decoderResult().cause()), id);
    HttpServerResponse response = request.response().setStatusCode(reply.status());
    reply.headers().forEach(response::putHeader);
    response.putHeader("Connection", "close");
    response.putHeader("X-Request-Id", id);
    response.end(reply.body()).onComplete(_ -> request.connection().close());
  }

  private static Problem garbage(Throwable cause) {
    return switch (cause) {
      case TooLongHttpHeaderException _ ->
          Problem.of(431, "request.headers-too-large", "The headers are too large.");
      case TooLongFrameException _ ->
          Problem.of(414, "request.address-too-long", "The address is too long.");
      case null, default ->
          Problem.of(400, "request.not-http", "This is not HTTP/1.1 as it should be.");
    };
  }
}
