package org.tuttihub.files.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.tuttihub.application.tables.UnreadableFile;

/**
 * How the characters of a text file are kept: UTF-8, UTF-16 where the file says so at its start, or
 * else Windows-1252, which spreadsheet programs and the school register write. A guess that would
 * spoil a character is never made: the whole file is looked through first.
 *
 * @param charset reads it
 * @param mark how many bytes at the start are a byte order mark
 */
record TextEncoding(Charset charset, int mark) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int BLOCK = 1 << 20;

  /** Finds the encoding of a file, or refuses the file with the byte named that fits none. */
  static TextEncoding of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] block = new byte[BLOCK];
      int length = in.readNBytes(block, 0, BLOCK);
      if (startsWith(block, length, 0xFF, 0xFE)) {
        return new TextEncoding(StandardCharsets.UTF_16LE, 2);
      }
      if (startsWith(block, length, 0xFE, 0xFF)) {
        return new TextEncoding(StandardCharsets.UTF_16BE, 2);
      }
      int mark = startsWith(block, length, 0xEF, 0xBB, 0xBF) ? 3 : 0;
      Utf8Check check = new Utf8Check();
      while (length > 0) {
        check.take(block, length);
        length = in.readNBytes(block, 0, BLOCK);
      }
      check.end();
      return judge(check, mark, file);
    }
  }

  private static TextEncoding judge(Utf8Check check, int mark, Path file) throws IOException {
    if (check.notUtf8() == null) {
      return new TextEncoding(StandardCharsets.UTF_8, mark);
    }
    if (check.notWindows() == null && mark == 0) {
      return new TextEncoding(WINDOWS, 0);
    }
    if (check.neither() != null) {
      throw refused(place(file, check.neither()) + " is neither UTF-8 nor Windows-1252.");
    }
    String start = place(file, check.notUtf8()) + " is not UTF-8";
    throw refused(
        check.notWindows() == null
            ? start + ", although the file begins with the mark of UTF-8."
            : start + ", and " + place(file, check.notWindows()) + " is not Windows-1252.");
  }

  static UnreadableFile refused(String fact) {
    return UnreadableFile.because(
        "files.encoding", fact, "Save the file again as CSV UTF-8 and import it.");
  }

  private static String place(Path file, Utf8Check.Offender offender) throws IOException {
    return String.format(
        Locale.UK,
        "Row %,d, byte %,d: 0x%02X",
        lineOf(file, offender.offset()),
        offender.offset() + 1,
        offender.value());
  }

  /** Counts again, which only a refused file has to pay for. */
  private static long lineOf(Path file, long offset) throws IOException {
    long line = 1;
    int last = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BLOCK)) {
      for (long at = 0; at < offset; at++) {
        int value = in.read();
        if (value == '\r' || (value == '\n' && last != '\r')) {
          line++;
        }
        last = value;
      }
    }
    return line;
  }

  /** Opens the text behind the mark; what does not fit the encoding is an exception. */
  Reader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      in.skipNBytes(mark);
      return new InputStreamReader(
          in,
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static boolean startsWith(byte[] bytes, int length, int... values) {
    return length >= values.length
        && IntStream.range(0, values.length).allMatch(at -> (bytes[at] & 0xFF) == values[at]);
  }
}
