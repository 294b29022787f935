package org.tuttihub.files.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.tuttihub.application.papers.LabelSheet;
import org.tuttihub.application.papers.LabelSheet.Label;
import org.tuttihub.application.papers.LabelSheet.Layout;

/** Labels as a PDF: codes are drawn as areas, so that they are sharp on every printer. */
final class PdfLabels {
  /** Points in a millimetre. */
  static final double MM = 72 / 25.4;

  private final LabelSheet sheet;
  private final PDDocument pdf;
  private final FittedText text;

  private PdfLabels(LabelSheet sheet, PDDocument pdf) throws IOException {
    this.sheet = sheet;
    this.pdf = pdf;
    this.text = new FittedText(font("NotoSans-Regular.ttf"), font("NotoSans-Bold.ttf"));
  }

  static void write(LabelSheet sheet, OutputStream out) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      new PdfLabels(sheet, pdf).draw();
      PDDocumentInformation about = pdf.getDocumentInformation();
      about.setTitle("Labels");
      about.setProducer("Tutti");
      about.setCreationDate(always());
      about.setModificationDate(always());
      pdf.getDocumentCatalog().setLanguage("en-GB");
      pdf.setDocumentId(number(sheet));
      pdf.save(out);
    }
  }

  private void draw() throws IOException {
    Layout layout = sheet.layout();
    int place = sheet.first() - 1;
    int next = 0;
    while (next < sheet.labels().size()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (PDPageContentStream canvas = new PDPageContentStream(pdf, page)) {
        while (place < layout.perSheet() && next < sheet.labels().size()) {
          label(canvas, sheet.labels().get(next), place);
          place++;
          next++;
        }
      }
      place = 0;
    }
  }

  private void label(PDPageContentStream canvas, Label label, int place) throws IOException {
    double height = sheet.layout().height();
    double edge = Math.min(4, height / 8);
    Box inner =
        new Box(
            sheet.layout().left(place) + edge,
            sheet.layout().top(place) + edge,
            sheet.layout().width() - 2 * edge,
            height - 2 * edge);
    switch (sheet.code()) {
      case QR -> {
        double side = Math.min(inner.height(), inner.width() * 0.42);
        new CodeDrawing(canvas).qr(label.code(), inner.left(), inner.top(), side);
        words(
            canvas,
            label,
            new Box(
                inner.left() + side + edge / 2,
                inner.top(),
                inner.width() - side - edge / 2,
                inner.height()));
      }
      case CODE_128 -> {
        double bars = inner.height() * 0.42;
        words(
            canvas,
            label,
            new Box(inner.left(), inner.top(), inner.width(), inner.height() - bars));
        new CodeDrawing(canvas)
            .bars(
                label.code(),
                inner.left(),
                inner.top() + inner.height() - bars,
                inner.width(),
                bars);
      }
    }
  }

  /** The head small, the number large, then what it is on as many lines as there is room for. */
  private void words(PDPageContentStream canvas, Label label, Box box) throws IOException {
    double unit = Math.clamp(box.height() / 7, 1.6, 4);
    double at = box.top() + unit;
    text.line(canvas, sheet.head(), false, box.at(at), unit * 0.8);
    at += unit * 1.6;
    text.line(canvas, label.code(), true, box.at(at), unit * 1.5);
    at += unit * 1.3;
    for (String line : text.lines(label.text(), box.width(), unit * 0.9)) {
      if (at > box.top() + box.height()) {
        break;
      }
      text.line(canvas, line, false, box.at(at), unit * 0.9);
      at += unit * 1.15;
    }
  }

  /** An area on the sheet, in millimetres from its upper left corner. */
  record Box(double left, double top, double width, double height) {
    Box at(double baseline) {
      return new Box(left, baseline, width, height);
    }
  }

  private PDFont font(String name) throws IOException {
    return PDType0Font.load(pdf, new ByteArrayInputStream(PdfPaper.bytes(name)), true);
  }

  /** The same for the same labels. */
  private static long number(LabelSheet sheet) {
    CRC32 sum = new CRC32();
    sum.update(sheet.toString().getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }

  private static Calendar always() {
    Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    day.setTimeInMillis(946_684_800_000L);
    return day;
  }
}
