package org.tuttihub.files.workbook;

import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tuttihub.application.tables.UnreadableFile;

/**
 * What a zip archive is, judged by the names in it: documents of every office are such archives.
 */
final class Archive {

  private static final String SAVE_AS = "Save the table as .xlsx or .csv and import that.";

  private Archive() {}

  /** Refuses an archive that is something else than a workbook. */
  static void requireWorkbook(ZipFile zip) {
    if (has(zip, "xl/workbook.bin")) {
      throw notATable("This is a binary workbook (.xlsb).", SAVE_AS);
    }
    if (has(zip, "word/document.xml")) {
      throw notATable("This is a Word document, not a table.", SAVE_AS);
    }
    if (has(zip, "ppt/presentation.xml")) {
      throw notATable("This is a presentation, not a table.", SAVE_AS);
    }
    if (has(zip, "mimetype") && has(zip, "content.xml")) {
      throw notATable("This is an OpenDocument file (.ods or .odt).", SAVE_AS);
    }
    if (!has(zip, "_rels/.rels")) {
      throw packed(zip);
    }
  }

  private static boolean has(ZipFile zip, String name) {
    return zip.getEntry(name) != null;
  }

  private static UnreadableFile packed(ZipFile zip) {
    Optional<String> inside =
        zip.stream()
            .filter(entry -> !entry.isDirectory())
            .map(ZipEntry::getName)
            .filter(name -> name.length() < 100 && name.matches("[\\w ./()-]+"))
            .findFirst();
    return notATable(
        "This is a zip archive" + inside.map(name -> " with " + name + " in it").orElse("") + ".",
        "Unpack it and import the table that is in it.");
  }

  private static UnreadableFile notATable(String fact, String remedy) {
    return UnreadableFile.because("files.not-a-table", fact, remedy);
  }
}
