package org.tuttihub.tui.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/** What comes in through the input where a file is asked for; a hyphen stands for its name. */
final class Piped {
  static final String NAME = "-";

  private Piped() {}

  /** Keeps it in a file as long as something is done with it. */
  static <T> T kept(InputStream in, Function<Path, T> use) {
    try {
      Path spool = Files.createTempFile("tutti-input", ".part");
      try {
        Files.copy(in, spool, StandardCopyOption.REPLACE_EXISTING);
        return use.apply(spool);
      } finally {
        Files.deleteIfExists(spool);
      }
    } catch (IOException _) {
      throw new Usage("What comes in through the input cannot be kept: is the disk full?");
    }
  }
}
