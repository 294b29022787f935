package org.tuttihub.files;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tuttihub.application.tables.TableFormat;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.application.tables.TableWriter;
import org.tuttihub.application.tables.UnreadableFile;
import org.tuttihub.domain.outcome.Refusal;

/** A folder to put files in and read them from. */
record Shelf(Path folder) {

  private static final FileTables TABLES = new FileTables();

  Path put(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<TableRow> read(String name, byte[] content) {
    return read(put(name, content));
  }

  List<List<String>> cells(String name, String content) {
    return cells(read(name, content.getBytes(StandardCharsets.UTF_8)));
  }

  Refusal refusal(String name, byte[] content) {
    Path file = put(name, content);
    return assertThrows(UnreadableFile.class, () -> read(file)).refusal();
  }

  Refusal refusal(String name, String content) {
    return refusal(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static List<TableRow> read(Path file) {
    List<TableRow> rows = new ArrayList<>();
    try (TableReader reader = TABLES.read(file, file.getFileName().toString())) {
      reader.forEachRemaining(rows::add);
    }
    return rows;
  }

  static List<List<String>> cells(List<TableRow> rows) {
    return rows.stream().map(TableRow::cells).toList();
  }

  static byte[] write(TableFormat format, List<List<String>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableWriter writer = TABLES.write(out, format)) {
      rows.forEach(writer::row);
    }
    return out.toByteArray();
  }
}
