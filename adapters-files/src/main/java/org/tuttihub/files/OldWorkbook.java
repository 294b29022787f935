package org.tuttihub.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.tuttihub.application.tables.UnreadableFile;

/**
 * The container that Office used before 2007, and still uses around a workbook with a password. The
 * two are told apart by the names in its directory.
 */
final class OldWorkbook {

  private static final int DIRECTORY_SECTOR = 48;
  private static final int SECTOR_POWER = 30;
  private static final int DIRECTORY = 4096;
  private static final byte[] PROTECTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private OldWorkbook() {}

  static UnreadableFile refused(Path file) throws IOException {
    return new String(directory(file), StandardCharsets.ISO_8859_1)
            .contains(new String(PROTECTED, StandardCharsets.ISO_8859_1))
        ? UnreadableFile.because(
            "files.protected",
            "The workbook is protected with a password.",
            "Open it in a spreadsheet program, remove the password, save it, and import it again.")
        : UnreadableFile.because(
            "files.old-workbook",
            "This is a workbook or document of the old kind (.xls or .doc).",
            "Open it in a spreadsheet program, save it as .xlsx or .csv, and import that.");
  }

  private static byte[] directory(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      if (in.length() <= DIRECTORY_SECTOR + Integer.BYTES) {
        return new byte[0];
      }
      in.seek(SECTOR_POWER);
      int power = in.read() & 0x0F;
      in.seek(DIRECTORY_SECTOR);
      long sector = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
      in.seek((sector + 1) << power);
      byte[] names = new byte[DIRECTORY];
      in.read(names);
      return names;
    }
  }
}
