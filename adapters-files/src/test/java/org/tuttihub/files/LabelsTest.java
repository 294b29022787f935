package org.tuttihub.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuttihub.application.papers.LabelSheet;
import org.tuttihub.application.papers.LabelSheet.Code;
import org.tuttihub.application.papers.LabelSheet.Label;
import org.tuttihub.application.papers.LabelSheet.Layout;
import org.tuttihub.files.papers.FilePapers;

/** Labels are printed where the sheet has them, and every code is read back as what it says. */
class LabelsTest {
  private static final int DOTS = 300;

  @ParameterizedTest
  @EnumSource(Layout.class)
  void every_qr_code_of_two_sheets_is_read_back(Layout layout) throws IOException {
    List<Label> labels = labels(layout.perSheet() + 2);

    byte[] pdf = written(new LabelSheet(layout, 1, Code.QR, "Shire Music Hub", labels));

    assertEquals(labels.stream().map(Label::code).toList(), scanned(pdf, layout, 1));
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void every_row_of_bars_is_read_back(Layout layout) throws IOException {
    List<Label> labels = labels(layout.perSheet());

    byte[] pdf = written(new LabelSheet(layout, 1, Code.CODE_128, "Shire Music Hub", labels));

    assertEquals(labels.stream().map(Label::code).toList(), scanned(pdf, layout, 1));
  }

  @Test
  void a_sheet_that_was_begun_goes_on_at_its_first_free_place() throws IOException {
    byte[] pdf = written(new LabelSheet(Layout.A4_24, 24, Code.QR, "Hub", labels(2)));

    assertEquals(List.of("CLA-0", "CLA-1"), scanned(pdf, Layout.A4_24, 24));
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertEquals(2, read.getNumberOfPages());
    }
  }

  @Test
  void any_asset_number_prints_and_any_words_do() throws IOException {
    List<Label> labels =
        List.of(
            new Label("Łódź/7 \"a\"", "3/4 violin, Štěpán №1 🎻 " + "very ".repeat(80)),
            new Label("W".repeat(200), ""),
            new Label("١٢٣", "\u0000 x"));

    byte[] pdf = written(new LabelSheet(Layout.A4_65, 1, Code.QR, "H".repeat(300), labels));

    assertEquals(labels.stream().map(Label::code).toList(), scanned(pdf, Layout.A4_65, 1));
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertTrue(new PDFTextStripper().getText(read).contains("Łódź/7"));
    }
  }

  @Test
  void the_same_labels_are_the_same_bytes_with_their_fonts_in_them() throws IOException {
    LabelSheet sheet = new LabelSheet(Layout.A4_24, 1, Code.QR, "Hub", labels(3));

    byte[] once = written(sheet);

    assertArrayEquals(once, written(sheet));
    try (PDDocument pdf = Loader.loadPDF(once)) {
      for (PDPage page : pdf.getPages()) {
        for (var font : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(font).isEmbedded());
        }
      }
    }
  }

  private static List<Label> labels(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Label("CLA-" + i, "Bb clarinet, Yamaha YCL-255"))
        .toList();
  }

  private static byte[] written(LabelSheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FilePapers().write(sheet, out);
    return out.toByteArray();
  }

  /** What a scanner reads that is held over each place in turn. */
  private static List<String> scanned(byte[] file, Layout layout, int first) throws IOException {
    List<String> read = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (int page = 0; page < pdf.getNumberOfPages(); page++) {
        BufferedImage sheet = new PDFRenderer(pdf).renderImageWithDPI(page, DOTS, ImageType.GRAY);
        for (int place = page == 0 ? first - 1 : 0; place < layout.perSheet(); place++) {
          read.addAll(scanned(sheet, layout, place));
        }
      }
    }
    return read;
  }

  private static List<String> scanned(BufferedImage sheet, Layout layout, int place) {
    int left = dots(layout.left(place));
    int top = dots(layout.top(place));
    int width = Math.min(dots(layout.width()), sheet.getWidth() - left);
    int height = Math.min(dots(layout.height()), sheet.getHeight() - top);
    LuminanceSource light =
        new RGBLuminanceSource(
            width, height, sheet.getRGB(left, top, width, height, null, 0, width));
    try {
      return List.of(
          new MultiFormatReader()
              .decode(
                  new BinaryBitmap(new HybridBinarizer(light)),
                  Map.of(DecodeHintType.TRY_HARDER, true))
              .getText());
    } catch (NotFoundException _) {
      return Collections.emptyList();
    }
  }

  private static int dots(double mm) {
    return (int) Math.round(mm / 25.4 * DOTS);
  }
}
