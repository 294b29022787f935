package org.tuttihub.files;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuttihub.application.tables.TableFormat;
import org.tuttihub.application.tables.UnreadableFile;

/** Whatever happens to a file on its way, reading it ends in rows or in one sentence. */
class SpoiltFilesTest {

  private static final int FILES = 1_500;
  private static final List<List<String>> TABLE =
      List.of(List.of("URN", "Name"), List.of("117283", "École \"x\"\n"), List.of("", "<&>"));

  @TempDir private Path folder;

  @Test
  void bytes_changed_in_any_format_never_end_in_anything_but_rows_or_a_refusal() {
    for (TableFormat format : TableFormat.values()) {
      byte[] whole = Shelf.write(format, TABLE);
      each(seed -> read(format, spoilt(whole, new Random(seed)), seed));
    }
  }

  @Test
  void characters_changed_in_the_parts_of_a_workbook_never_end_in_anything_else_either()
      throws IOException {
    Map<String, byte[]> parts = parts(Shelf.write(TableFormat.XLSX, TABLE));
    each(
        seed -> {
          Random random = new Random(seed);
          Map<String, byte[]> changed = new TreeMap<>(parts);
          String name = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
          changed.put(name, spoilt(parts.get(name), random));
          read(TableFormat.XLSX, HandmadeWorkbook.zipBytes(changed), seed);
        });
  }

  private interface Trial {
    void run(long seed);
  }

  private static void each(Trial trial) {
    long first = System.nanoTime();
    for (long seed = first; seed < first + FILES; seed++) {
      trial.run(seed);
    }
  }

  private void read(TableFormat format, byte[] content, long seed) {
    try {
      new Shelf(folder).read("x" + format.ending(), content);
    } catch (UnreadableFile refused) {
      if (refused.getMessage().isBlank()) {
        fail("no sentence, seed " + seed + "L");
      }
    } catch (RuntimeException e) {
      fail(format + ", seed " + seed + "L", e);
    }
  }

  private static byte[] spoilt(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      int at = random.nextInt(bytes.length);
      bytes[at] =
          (byte)
              (random.nextBoolean() ? random.nextInt(256) : "0129<>\"/&".charAt(random.nextInt(9)));
    }
    return bytes;
  }

  private Map<String, byte[]> parts(byte[] workbook) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(new Shelf(folder).put("x.zip", workbook).toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return parts;
  }
}
