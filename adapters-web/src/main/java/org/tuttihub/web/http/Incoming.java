package org.tuttihub.web.http;

import io.vertx.core.http.HttpServerRequest;

/** What is known of a body before it comes, and what is said when it does not come as it should. */
public final class Incoming {
  private Incoming() {}

  /** The length that was announced; -1 when none was. */
  public static long announced(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : -1;
  }

  /** Tells a client that waits for it to send its body. */
  public static void goAhead(HttpServerRequest request) {
    if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
      request.response().writeContinue();
    }
  }

  public static Problem tooSlow() {
    return Problem.of(
            408, "request.too-slow", "The request did not arrive in time: send it again, faster.")
        .with("Connection", "close");
  }

  public static Problem tooLarge(long limit) {
    return Problem.of(
        413,
        "request.too-large",
        "The body is larger than "
            + (limit >= 1 << 20 ? (limit >> 20) + " MB" : limit + " bytes")
            + ", the most that is taken here: send less at once.");
  }
}
