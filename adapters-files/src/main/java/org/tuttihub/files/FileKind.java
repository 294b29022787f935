package org.tuttihub.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What a file is, judged by how it begins. */
enum FileKind {
  WORKBOOK("PK(\\x03\\x04|\\x05\\x06)"),
  OLD_WORKBOOK("\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1"),
  PDF("%PDF-\\d"),
  PICTURE("\\x89PNG\\r|\\xFF\\xD8\\xFF|GIF8[79]a"),
  PACKED("\\x1F\\x8B|7z\\xBC\\xAF|Rar!\\x1A"),
  RICH_TEXT("\\{\\\\rtf1"),
  /** Some systems call a web page .xls. */
  WEB_PAGE("(?i)\\s*<(!doctype )?html[ >]"),
  TEXT("");

  private static final int BEGINNING = 64;

  private final Pattern beginning;

  FileKind(String beginning) {
    this.beginning = Pattern.compile(beginning);
  }

  static FileKind of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String bytes = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
      return Arrays.stream(values())
          .filter(kind -> kind.beginning.matcher(bytes).lookingAt())
          .findFirst()
          .orElse(TEXT);
    }
  }
}
