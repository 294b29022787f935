package org.tuttihub.application.papers;

import java.util.Locale;
import java.util.Optional;

/** The kinds of file that a paper is written as. */
public enum PaperFormat {
  /** To be printed, signed and kept: looks the same everywhere. */
  PDF,
  /** To be worked on, as Word and LibreOffice do. */
  DOCX;

  /** The field of a request that says which one. */
  public static final String FIELD = "as";

  /** The format that the ending of a file's name stands for; absent when it says nothing. */
  public static Optional<PaperFormat> ofName(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "pdf" -> Optional.of(PDF);
      case "docx" -> Optional.of(DOCX);
      default -> Optional.empty();
    };
  }

  /** The ending of a file of this format, with its dot. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  public String mediaType() {
    return switch (this) {
      case PDF -> "application/pdf";
      case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    };
  }
}
