package org.tuttihub.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.papers.Paper;
import org.tuttihub.application.papers.PaperFormat;
import org.tuttihub.files.papers.FilePapers;

/** Papers say in Word and in PDF what they say, whatever is in them. */
class PapersTest {
  private static final Paper AGREEMENT =
      new Paper(
          "Partnership agreement",
          "AGR-1 · Shire Music Hub",
          List.of(
              new Paper.Under("between Shire Music Hub and Brass & Reed"),
              new Paper.Heading("1. How the partnership works"),
              new Paper.Paragraph("We meet each term.\nWe write down what we agree."),
              new Paper.Items(List.of("safeguarding", "data protection")),
              new Paper.Signing(
                  List.of(
                      new Paper.Signer(
                          "For the hub",
                          "Shire Council",
                          Optional.of("Łucja Žáček"),
                          Optional.of(LocalDate.of(2026, 9, 1))),
                      new Paper.Signer(
                          "For the partner",
                          "Brass & Reed",
                          Optional.empty(),
                          Optional.empty())))));

  @Test
  void word_finds_title_headings_lists_and_signatures() {
    byte[] file = written(AGREEMENT, PaperFormat.DOCX);

    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertEquals(List.of("Partnership agreement"), styled(word, "Title"));
      assertEquals(List.of("1. How the partnership works"), styled(word, "Heading1"));
      assertEquals(List.of("safeguarding", "data protection"), styled(word, "ListBullet"));
      String cell = word.getTables().getFirst().getRow(0).getCell(0).getText();
      assertTrue(cell.contains("Łucja Žáček") && cell.contains("1 September 2026"), cell);
      assertTrue(
          word.getFooterList().getFirst().getText().contains("AGR-1 · Shire Music Hub"),
          word.getFooterList().getFirst().getText());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void a_pdf_says_the_same_with_its_fonts_in_it_and_tags_for_screen_readers() throws IOException {
    byte[] file = written(AGREEMENT, PaperFormat.PDF);

    try (PDDocument pdf = Loader.loadPDF(file)) {
      String text = text(pdf);
      Stream.of(
              "Partnership agreement",
              "between Shire Music Hub and Brass & Reed",
              "1. How the partnership works",
              "We write down what we agree.",
              "safeguarding",
              "Name: Łucja Žáček",
              "Date: 1 September 2026",
              "AGR-1 · Shire Music Hub",
              "Page 1 of 1")
          .forEach(words -> assertTrue(text.contains(words), words + " in " + text));
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
      assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
      assertTrue(pdf.getDocumentInformation().getTitle().startsWith("Partnership agreement"));
      for (PDPage page : pdf.getPages()) {
        for (COSName font : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(font).isEmbedded());
        }
      }
    }
  }

  @Test
  void names_from_all_over_europe_print() throws IOException {
    List<String> names =
        List.of(
            "Siân Ŵyn Llŷr",
            "Seán Ó Súilleabháin",
            "Çağlar Işık",
            "Štěpán Říčař",
            "Łukasz Żółć",
            "Ægir Þórðarson",
            "Ξένια Παπαδοπούλου",
            "Юлія Ґедз",
            "Đorđe Љубић",
            "Ġorġ Ħabib",
            "ნინო გელაშვილი",
            "Արամ Խաչատրյան",
            "Ștefan Țurcanu",
            "Zoë-Anne O’Brien");

    String text =
        pdfText(
            new Paper("Names", "", names.stream().<Paper.Block>map(Paper.Paragraph::new).toList()));

    assertEquals(List.of(), names.stream().filter(name -> !text.contains(name)).toList());
  }

  @Test
  void harmful_text_comes_out_harmless() throws IOException {
    String harmful =
        "<script>alert(1)</script> & \"]]>\" {\\rtf} \u202Ereversed\u202C \u0007bell \u0000nil"
            + " lone\uD800 \uFFFE";
    Paper paper =
        new Paper(
            harmful,
            harmful,
            List.of(new Paper.Heading(harmful), new Paper.Items(List.of(harmful))));

    try (XWPFDocument word =
        new XWPFDocument(new ByteArrayInputStream(written(paper, PaperFormat.DOCX)))) {
      String said = styled(word, "Heading1").getFirst();
      assertTrue(said.startsWith("<script>alert(1)</script> & \"]]>\" {\\rtf}"), said);
      assertFalse(said.codePoints().anyMatch(c -> c == 0x202E || c == 7 || c == 0), said);
    }
    String said = pdfText(paper);
    assertTrue(said.contains("<script>alert(1)</script> & \"]]>\""), said);
    assertFalse(said.contains("\u202E"), said);
  }

  @Test
  void a_word_that_is_longer_than_a_line_breaks_and_stays_on_the_page() throws IOException {
    String endless = "Donaudampfschifffahrt".repeat(40);
    Paper paper = new Paper(endless, endless, List.of(new Paper.Paragraph(endless)));

    try (PDDocument pdf = Loader.loadPDF(written(paper, PaperFormat.PDF))) {
      Widest widest = new Widest();
      widest.getText(pdf);

      assertTrue(widest.right > 300 && widest.right < 596, "up to " + widest.right);
      assertTrue(text(pdf).replaceAll("\\s", "").contains(endless));
    }
  }

  @Test
  void the_same_paper_is_the_same_bytes() {
    for (PaperFormat format : PaperFormat.values()) {
      assertArrayEquals(written(AGREEMENT, format), written(AGREEMENT, format), format.name());
    }
  }

  @Test
  void a_long_agreement_numbers_its_pages() throws IOException {
    List<Paper.Block> many =
        Stream.iterate(1, n -> n + 1)
            .limit(60)
            .<Paper.Block>mapMulti(
                (n, blocks) -> {
                  blocks.accept(new Paper.Heading(n + ". Clause"));
                  blocks.accept(new Paper.Paragraph("Both agree. ".repeat(60)));
                })
            .toList();

    String text = pdfText(new Paper("Long", "AGR-2", many));

    assertTrue(text.contains("Page 2 of "), text);
    assertTrue(text.contains("60. Clause"));
  }

  @Test
  void a_word_file_holds_no_macros_and_refers_to_nothing_outside() throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(written(AGREEMENT, PaperFormat.DOCX)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String part = new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertFalse(part.contains("TargetMode=\"External\""), entry.getName());
        assertFalse(entry.getName().endsWith(".bin"), entry.getName());
      }
    }
  }

  /** How far to the right anything stands. */
  private static final class Widest extends PDFTextStripper {
    private float right;

    @Override
    protected void processTextPosition(org.apache.pdfbox.text.TextPosition position) {
      right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
      super.processTextPosition(position);
    }
  }

  private static List<String> styled(XWPFDocument word, String style) {
    return word.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .collect(Collectors.toList());
  }

  private static String pdfText(Paper paper) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(written(paper, PaperFormat.PDF))) {
      return text(pdf);
    }
  }

  private static String text(PDDocument pdf) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    return stripper.getText(pdf);
  }

  private static byte[] written(Paper paper, PaperFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new FilePapers().write(paper, format, out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return out.toByteArray();
  }
}
