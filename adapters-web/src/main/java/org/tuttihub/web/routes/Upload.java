package org.tuttihub.web.routes;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;
import org.tuttihub.web.http.Exchange;
import org.tuttihub.web.http.Incoming;
import org.tuttihub.web.http.Limits;
import org.tuttihub.web.http.Problem;

/**
 * A file on its way in: from the wire to the disk piece by piece, never whole in memory. It must
 * arrive within a time, keep coming, and stay below a size; otherwise nothing of it is left.
 */
final class Upload {
  private static final long LOOK_EVERY_MILLIS = 5_000;

  private final Exchange exchange;
  private final HttpServerRequest request;
  private final Limits limits;
  private final AsyncFile file;
  private final Runnable arrived;
  private final Runnable failed;
  private long bytes;
  private long bytesAtLastLook;
  private long looking;
  private long deadline;
  private boolean over;

  private Upload(
      Exchange exchange, Limits limits, AsyncFile file, Runnable arrived, Runnable failed) {
    this.exchange = exchange;
    this.request = exchange.request();
    this.limits = limits;
    this.file = file;
    this.arrived = arrived;
    this.failed = failed;
  }

  /**
   * Begins. The request must be paused.
   *
   * @param arrived called on the event loop when the file lies there complete
   * @param failed called on the event loop when it does not; the answer is given
   */
  static void begin(Exchange exchange, Limits limits, Path to, Runnable arrived, Runnable failed) {
    if (Incoming.announced(exchange.request()) > limits.uploadBytes()) {
      exchange.refuse(Incoming.tooLarge(limits.uploadBytes()));
      failed.run();
      return;
    }
    OpenOptions fresh = new OpenOptions().setCreateNew(true).setWrite(true).setRead(false);
    exchange
        .vertx()
        .fileSystem()
        .open(to.toString(), fresh)
        .onSuccess(file -> new Upload(exchange, limits, file, arrived, failed).receive())
        .onFailure(
            _ -> {
              exchange.refuse(noRoom());
              failed.run();
            });
  }

  private void receive() {
    Incoming.goAhead(request);
    looking = exchange.vertx().setPeriodic(LOOK_EVERY_MILLIS, _ -> look());
    deadline =
        exchange.vertx().setTimer(limits.upload().toMillis(), _ -> giveUp(Incoming.tooSlow()));
    file.exceptionHandler(_ -> giveUp(noRoom()));
    request.exceptionHandler(_ -> giveUp(Incoming.tooSlow()));
    request.handler(this::take);
    request.endHandler(_ -> complete());
    request.resume();
  }

  private void take(Buffer piece) {
    bytes += piece.length();
    if (over) {
      return;
    }
    if (bytes > limits.uploadBytes()) {
      giveUp(Incoming.tooLarge(limits.uploadBytes()));
      return;
    }
    file.write(piece);
    if (file.writeQueueFull()) {
      request.pause();
      file.drainHandler(_ -> request.resume());
    }
  }

  private void look() {
    long least = limits.uploadBytesPerSecond() * LOOK_EVERY_MILLIS / 1000;
    if (bytes - bytesAtLastLook < least) {
      giveUp(Incoming.tooSlow());
    }
    bytesAtLastLook = bytes;
  }

  private void complete() {
    if (ended()) {
      file.close()
          .onSuccess(_ -> arrived.run())
          .onFailure(
              _ -> {
                exchange.refuse(noRoom());
                failed.run();
              });
    }
  }

  private void giveUp(Problem problem) {
    if (ended()) {
      exchange.refuse(problem);
      file.close().onComplete(_ -> failed.run());
    }
  }

  private boolean ended() {
    if (over) {
      return false;
    }
    over = true;
    exchange.vertx().cancelTimer(looking);
    exchange.vertx().cancelTimer(deadline);
    return true;
  }

  private static Problem noRoom() {
    return Problem.busy("The file cannot be stored at the moment: the disk may be full.");
  }
}
