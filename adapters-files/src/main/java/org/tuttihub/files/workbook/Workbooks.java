package org.tuttihub.files.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.tuttihub.application.tables.UnreadableFile;

/** What goes wrong with workbooks, in the words of a person who has one. */
final class Workbooks {

  private Workbooks() {}

  /** A step of reading, with everything that the parsers below may throw. */
  interface Step<T> {
    T run() throws IOException, XMLStreamException;
  }

  /** Runs the step; faults in the file become a refusal. */
  static <T> T reading(Step<T> step) {
    try {
      return step.run();
    } catch (XMLStreamException | ZipException | EOFException | CharacterCodingException e) {
      throw damaged();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static UnreadableFile damaged() {
    return UnreadableFile.because(
        "files.damaged",
        "The workbook is damaged: a part of it is missing or unreadable.",
        "Fetch it again from where it came from, or open it in a spreadsheet program, save it, and"
            + " import it again.");
  }

  static UnreadableFile tooLarge(String fact) {
    return UnreadableFile.because(
        "files.too-large", fact, "Save the sheet as CSV and import that.");
  }

  /** A number that must be one; anything else is damage. */
  static int whole(String digits) {
    try {
      return Integer.parseInt(digits.strip());
    } catch (NumberFormatException e) {
      throw damaged();
    }
  }
}
