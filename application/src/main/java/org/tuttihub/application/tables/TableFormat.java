package org.tuttihub.application.tables;

import java.util.Locale;
import java.util.Optional;

/** The kinds of file that a table is read from and written to. */
public enum TableFormat {
  /** Comma-separated text. */
  CSV,
  /** Tab-separated text. */
  TSV,
  /** A workbook, as Excel and LibreOffice write it. */
  XLSX;

  /** The format that the ending of a file's name stands for; absent when it says nothing. */
  public static Optional<TableFormat> ofName(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "csv" -> Optional.of(CSV);
      case "tsv", "tab" -> Optional.of(TSV);
      case "xlsx" -> Optional.of(XLSX);
      default -> Optional.empty();
    };
  }

  /** The ending of a file of this format, with its dot. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
