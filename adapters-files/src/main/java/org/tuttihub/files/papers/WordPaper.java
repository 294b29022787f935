package org.tuttihub.files.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tuttihub.application.papers.Paper;

/**
 * A paper as a Word document: an archive of a few parts, most of them always the same. Headings,
 * lists and the table are what Word takes them for, so that readers with a screen reader find them.
 */
final class WordPaper {
  private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final List<String> SAME =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "word/_rels/document.xml.rels",
          "word/styles.xml",
          "word/numbering.xml",
          "word/settings.xml");

  private WordPaper() {}

  static void write(Paper paper, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (String name : SAME) {
      try (InputStream in = WordPaper.class.getResourceAsStream("docx/" + name)) {
        part(zip, name, in.readAllBytes());
      }
    }
    part(zip, "docProps/core.xml", bytes(core(paper)));
    part(zip, "word/footer1.xml", bytes(new WordMarkup().footer(paper.foot())));
    part(zip, "word/document.xml", bytes(new WordMarkup().document(paper)));
    zip.finish();
    zip.flush();
  }

  private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static String core(Paper paper) {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <cp:coreProperties \
    xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
    xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title>\
    <dc:language>en-GB</dc:language></cp:coreProperties>
    """
        .formatted(WordMarkup.escaped(paper.title() + " · " + paper.foot()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
