package org.tuttihub.domain.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The types of files that may be attached, each with the endings of its names and what its content
 * begins with. Nothing that runs is among them: no scripts, no pages, no macros.
 */
public enum FileType {
  PDF("application/pdf", List.of("pdf"), "25504446"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      List.of("docx"),
      "504b0304"),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      List.of("xlsx"),
      "504b0304"),
  PPTX(
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      List.of("pptx"),
      "504b0304"),
  ODT("application/vnd.oasis.opendocument.text", List.of("odt"), "504b0304"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", List.of("ods"), "504b0304"),
  PNG("image/png", List.of("png"), "89504e470d0a1a0a"),
  JPEG("image/jpeg", List.of("jpg", "jpeg"), "ffd8ff"),
  TEXT("text/plain", List.of("txt"), ""),
  CSV("text/csv", List.of("csv"), "");

  private final String mediaType;
  private final List<String> endings;
  private final String magic;

  FileType(String mediaType, List<String> endings, String magic) {
    this.mediaType = mediaType;
    this.endings = endings;
    this.magic = magic;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The type that a name's ending says, where it is one of these. */
  public static Optional<FileType> ofName(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(type -> type.endings.contains(ending)).findFirst();
  }

  /** The type of a media type, where it is one of these. */
  public static Optional<FileType> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }

  /** Every ending, for sentences. */
  public static String endingsInWords() {
    return String.join(
        ", ", Arrays.stream(values()).flatMap(type -> type.endings.stream()).toList());
  }

  /** Whether the first bytes of a content are those of this type. */
  public boolean beginsLike(byte[] head) {
    byte[] wanted = java.util.HexFormat.of().parseHex(magic);
    return head.length >= wanted.length
        && Arrays.equals(wanted, 0, wanted.length, head, 0, wanted.length);
  }

  /** Whether it is text, which has no zero bytes. */
  public boolean isText() {
    return magic.isEmpty();
  }

  /** What an archive of this type holds somewhere; empty where it is no archive. */
  public Optional<String> inside() {
    return switch (this) {
      case DOCX -> Optional.of("word/document.xml");
      case XLSX -> Optional.of("xl/workbook.xml");
      case PPTX -> Optional.of("ppt/presentation.xml");
      case ODT, ODS -> Optional.of("content.xml");
      case PDF, PNG, JPEG, TEXT, CSV -> Optional.empty();
    };
  }
}
