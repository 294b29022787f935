package org.tuttihub.web.http;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is answered, made away from the event loop. */
public sealed interface Reply {

  Map<String, String> headers();

  /** An answer that is at hand. */
  record Whole(int status, Map<String, String> headers, Buffer body) implements Reply {
    public Whole with(String header, String value) {
      Map<String, String> more = new LinkedHashMap<>(headers);
      more.put(header, value);
      return new Whole(status, more, body);
    }
  }

  /** An answer that is written piece by piece, however long it is. */
  record Streamed(Map<String, String> headers, Writing writing) implements Reply {}

  /** Writes an answer piece by piece. */
  interface Writing {
    /**
     * @param alive told when the first piece is there, so that the answer takes the time it needs
     */
    void to(OutputStream out, Runnable alive) throws IOException;
  }

  static Whole empty(int status) {
    return new Whole(status, Map.of(), Buffer.buffer());
  }

  static Whole of(int status, String mediaType, Buffer body) {
    return new Whole(status, Map.of("Content-Type", mediaType), body);
  }
}
