package org.tuttihub.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together from the XML of its parts, to say what no program would write. */
final class HandmadeWorkbook {

  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "%s</Relationships>";
  private static final String RELATION =
      "<Relationship Id=\"%s\" Target=\"%s\" Type=\"http://schemas.openxmlformats.org/"
          + "officeDocument/2006/relationships/%s\"/>";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private String properties = "";

  HandmadeWorkbook() {
    parts.put("_rels/.rels", relations("r", "xl/workbook.xml", "officeDocument"));
  }

  static byte[] withRows(String rows) {
    return new HandmadeWorkbook().sheet("", rows).bytes();
  }

  HandmadeWorkbook sheet(String attributes, String rows) {
    String id = "sheet" + parts.size();
    part(
        "xl/worksheets/" + id + ".xml",
        "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    relations.append(RELATION.formatted(id, "worksheets/" + id + ".xml", "worksheet"));
    sheets.append(
        "<sheet name=\"%s\" %s xmlns:r=\"x\" r:id=\"%s\"/>".formatted(id, attributes, id));
    return this;
  }

  HandmadeWorkbook sharedStrings(String items) {
    relations.append(RELATION.formatted("strings", "/xl/strings.xml", "sharedStrings"));
    return part("xl/strings.xml", "<sst>" + items + "</sst>");
  }

  HandmadeWorkbook styles(String content) {
    relations.append(RELATION.formatted("styles", "../xl/styles.xml", "styles"));
    return part("xl/styles.xml", "<styleSheet>" + content + "</styleSheet>");
  }

  HandmadeWorkbook from1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  HandmadeWorkbook part(String path, String content) {
    parts.put(path, content);
    return this;
  }

  byte[] bytes() {
    part(
        "xl/workbook.xml",
        "<workbook>" + properties + "<sheets>" + sheets + "</sheets></workbook>");
    part("xl/_rels/workbook.xml.rels", RELATIONS.formatted(relations));
    return zip(parts);
  }

  static byte[] zip(Map<String, String> parts) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((path, content) -> bytes.put(path, content.getBytes(StandardCharsets.UTF_8)));
    return zipBytes(bytes);
  }

  static byte[] zipBytes(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String relations(String id, String target, String type) {
    return RELATIONS.formatted(RELATION.formatted(id, target, type));
  }
}
