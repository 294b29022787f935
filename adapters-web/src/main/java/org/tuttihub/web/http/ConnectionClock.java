package org.tuttihub.web.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Watches connections on the event loop: how many there are, and that the head of a request comes
 * in time, however slowly its bytes drip. Between requests the same clock runs.
 */
public final class ConnectionClock {
  private final Vertx vertx;
  private final long millis;
  private final int most;
  private final Map<HttpConnection, Long> timers = new HashMap<>();

  public ConnectionClock(Vertx vertx, Duration head, int most) {
    this.vertx = vertx;
    this.millis = head.toMillis();
    this.most = most;
  }

  /** A connection came. */
  public void opened(HttpConnection connection) {
    if (timers.size() >= most) {
      connection.close();
      return;
    }
    connection.closeHandler(_ -> forget(connection));
    wind(connection);
  }

  /** The head of a request is there; the clock stands until its answer is out. */
  public void asked(HttpServerRequest request) {
    HttpConnection connection = request.connection();
    Long timer = timers.get(connection);
    if (timer != null) {
      vertx.cancelTimer(timer);
      request.response().endHandler(_ -> rewind(connection));
    }
  }

  private void rewind(HttpConnection connection) {
    if (timers.containsKey(connection)) {
      wind(connection);
    }
  }

  private void wind(HttpConnection connection) {
    timers.put(connection, vertx.setTimer(millis, _ -> connection.close()));
  }

  private void forget(HttpConnection connection) {
    Long timer = timers.remove(connection);
    if (timer != null) {
      vertx.cancelTimer(timer);
    }
  }
}
