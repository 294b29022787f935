package org.tuttihub.web.http;

import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked, read off the wire: all that the work on it needs, and nothing that belongs to the
 * event loop.
 *
 * @param id names the request in the answer and in the log
 * @param from the address of whoever asks
 * @param record the record named in the path
 * @param headers by name in lower case; one given several times is joined by commas
 */
public record Asked(
    String id,
    String from,
    String method,
    String path,
    Optional<String> record,
    String rawQuery,
    Map<String, String> headers,
    Buffer body) {

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  public Query query() {
    return Query.of(rawQuery);
  }

  /** The media type of the body, without its parameters, in lower case. */
  public Optional<String> mediaType() {
    return header("content-type").map(MediaTypes::plain);
  }

  /** Whether a media type is asked for by name. */
  public boolean accepts(String mediaType) {
    return header("accept").map(accept -> MediaTypes.named(accept, mediaType)).orElse(false);
  }
}
