package org.tuttihub.web.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.function.Consumer;

/** Reads small bodies: up to a limit, and within a time for the whole of it. */
public final class Bodies {
  private Bodies() {}

  public static void read(Exchange exchange, long limit, Duration time, Consumer<Buffer> then) {
    HttpServerRequest request = exchange.request();
    if (Incoming.announced(request) > limit) {
      exchange.refuse(Incoming.tooLarge(limit));
      return;
    }
    Incoming.goAhead(request);
    exchange.answerWithin(time, Incoming.tooSlow());
    Buffer body = Buffer.buffer();
    request.exceptionHandler(_ -> exchange.noDeadline());
    request.handler(
        piece -> {
          if (body.length() + piece.length() > limit) {
            exchange.refuse(Incoming.tooLarge(limit));
          } else {
            body.appendBuffer(piece);
          }
        });
    request.endHandler(
        _ -> {
          if (!exchange.isAnswered()) {
            exchange.noDeadline();
            then.accept(body);
          }
        });
  }
}
