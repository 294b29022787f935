package org.tuttihub.postgres.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import org.tuttihub.postgres.DatabaseUnavailable;

/**
 * Another process that joins: says {@code joined PORT} or {@code unavailable SENTENCE}, answers
 * {@code port} with its present port, and leaves at {@code leave} or at the end of its input.
 */
final class OtherTutti {
  private OtherTutti() {}

  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    try (EmbeddedPostgres joined =
        EmbeddedPostgres.join(Path.of(args[0]), line -> System.err.println(line))) {
      System.out.println("joined " + joined.address().port());
      String line = in.readLine();
      while (line != null && !line.equals("leave")) {
        System.out.println("port " + joined.address().port());
        line = in.readLine();
      }
    } catch (DatabaseUnavailable e) {
      System.out.println("unavailable " + e.getMessage());
      return;
    }
    System.out.println("left");
  }
}
