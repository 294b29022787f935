package org.tuttihub.tui.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.tuttihub.application.tables.TableFormat;
import org.tuttihub.application.tables.TableWriter;
import org.tuttihub.application.tables.Tables;

/** Writes tables into files; a file is there whole, or not at all. */
final class FileWriting {
  private final Tables tables;

  FileWriting(Tables tables) {
    this.tables = tables;
  }

  /** The format that a file's name asks for. */
  static TableFormat format(Path file) {
    return TableFormat.ofName(String.valueOf(file.getFileName()))
        .orElseThrow(
            () ->
                new Usage(
                    "The file's name must end in .csv, .tsv or .xlsx; that says the format."));
  }

  /** Has a table written beside the file's place first, and moved there when it is whole. */
  void into(Path to, Consumer<TableWriter> rows) {
    TableFormat format = format(to);
    Path part = to.resolveSibling(to.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part);
          TableWriter table = tables.write(out, format)) {
        rows.accept(table);
      }
      Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException _) {
      throw new Usage(to + " cannot be written: is there such a folder, and room on the disk?");
    } finally {
      forget(part);
    }
  }

  private static void forget(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException _) {
      // It is in nobody's way.
    }
  }
}
