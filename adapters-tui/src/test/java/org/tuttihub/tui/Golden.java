package org.tuttihub.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what is shown with a file that was read by a person. Run with {@code -Dgolden=write} to
 * write the files anew, and read the difference before it is committed.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  public static void check(String name, String shown) {
    Path file = FOLDER.resolve(name + ".txt");
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, shown);
      }
      assertEquals(Files.readString(file), shown, () -> "differs from " + file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
