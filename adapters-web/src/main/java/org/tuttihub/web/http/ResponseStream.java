package org.tuttihub.web.http;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A long answer as a blocking stream: each piece waits until the one before it is on the wire, so
 * that a slow reader slows the writer and fills no memory. An answer that fits in one piece is
 * never begun here but handed back whole.
 */
final class ResponseStream extends OutputStream {
  private static final int PIECE = 32 * 1024;
  private static final int SECONDS_FOR_A_PIECE = 60;

  private final Exchange exchange;
  private final Map<String, String> headers;
  private Buffer waiting = Buffer.buffer();
  private boolean begun;

  ResponseStream(Exchange exchange, Map<String, String> headers) {
    this.exchange = exchange;
    this.headers = headers;
  }

  boolean hasBegun() {
    return begun;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    waiting.appendBytes(bytes, offset, length);
    if (waiting.length() >= PIECE) {
      send();
    }
  }

  /** Ends the answer, or hands it back whole when it was never begun. */
  Optional<Reply.Whole> finish() throws IOException {
    if (!begun) {
      return Optional.of(new Reply.Whole(200, headers, waiting));
    }
    if (waiting.length() > 0) {
      send();
    }
    exchange.onLoop(exchange::end);
    return Optional.empty();
  }

  private void send() throws IOException {
    begun = true;
    Buffer piece = waiting;
    waiting = Buffer.buffer();
    CompletableFuture<Void> sent = new CompletableFuture<>();
    exchange.onLoop(
        () ->
            exchange
                .piece(headers, piece)
                .onSuccess(_ -> sent.complete(null))
                .onFailure(sent::completeExceptionally));
    try {
      sent.get(SECONDS_FOR_A_PIECE, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException gone) {
      throw new IOException("The reader is gone or stands still", gone);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
