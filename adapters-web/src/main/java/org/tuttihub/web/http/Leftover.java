package org.tuttihub.web.http;

import io.vertx.core.http.HttpServerRequest;

/**
 * What a client goes on sending after it has its answer. It is read and dropped for a short while,
 * because closing at once would cut off the answer; then the connection is closed.
 */
final class Leftover {
  private static final long MOST_BYTES = 32L << 20;
  private static final long MOST_MILLIS = 3_000;

  private final HttpServerRequest request;
  private long bytes;

  private Leftover(HttpServerRequest request) {
    this.request = request;
  }

  static void discard(Exchange exchange) {
    HttpServerRequest request = exchange.request();
    if (request.isEnded()) {
      return;
    }
    Leftover leftover = new Leftover(request);
    long timer = exchange.vertx().setTimer(MOST_MILLIS, _ -> leftover.close());
    request.exceptionHandler(_ -> exchange.vertx().cancelTimer(timer));
    request.endHandler(_ -> exchange.vertx().cancelTimer(timer));
    request.handler(piece -> leftover.drop(piece.length()));
    request.resume();
  }

  private void drop(int length) {
    bytes += length;
    if (bytes > MOST_BYTES) {
      close();
    }
  }

  private void close() {
    request.connection().close();
  }
}
