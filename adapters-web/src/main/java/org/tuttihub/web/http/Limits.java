package org.tuttihub.web.http;

import java.time.Duration;

/**
 * How much the server takes on, and for how long.
 *
 * @param connections open at once
 * @param requests at work at once; over it the answer is 503
 * @param streams tables being sent at once
 * @param imports uploaded, waiting or running at once
 * @param head for the first line and the headers of a request, and between requests
 * @param work for an ordinary answer
 * @param stream for sending a table
 * @param body for a JSON body to arrive
 * @param bodyBytes of a JSON body
 * @param upload for a file to arrive
 * @param uploadBytes of a file
 * @param uploadBytesPerSecond at least, so that a file that only drips is given up
 * @param wrongTokens from one address in a minute; over it the answer is 429
 */
public record Limits(
    int connections,
    int requests,
    int streams,
    int imports,
    Duration head,
    Duration work,
    Duration stream,
    Duration body,
    long bodyBytes,
    Duration upload,
    long uploadBytes,
    long uploadBytesPerSecond,
    int wrongTokens) {

  public static final Limits USUAL =
      new Limits(
          2_000,
          64,
          8,
          20,
          Duration.ofSeconds(30),
          Duration.ofMillis(4_500),
          Duration.ofMinutes(10),
          Duration.ofSeconds(30),
          1L << 20,
          Duration.ofMinutes(10),
          200L << 20,
          1_024,
          20);

  /** The same for files that may not be as large. */
  public Limits uploadingAtMost(long bytes) {
    return new Limits(
        connections,
        requests,
        streams,
        imports,
        head,
        work,
        stream,
        body,
        bodyBytes,
        upload,
        Math.min(bytes, uploadBytes),
        uploadBytesPerSecond,
        wrongTokens);
  }
}
