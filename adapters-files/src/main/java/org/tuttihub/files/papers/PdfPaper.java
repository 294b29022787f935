package org.tuttihub.files.papers;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.tuttihub.application.papers.Paper;
import org.w3c.dom.Document;

/**
 * A paper as a tagged PDF, with its fonts in it: whoever opens it sees the same, and a screen
 * reader finds headings, lists and the language. Nothing is fetched from anywhere.
 */
final class PdfPaper {
  private static final String STYLE = text("paper.css");
  private static final byte[] REGULAR = bytes("NotoSans-Regular.ttf");
  private static final byte[] BOLD = bytes("NotoSans-Bold.ttf");
  private static final byte[] GEORGIAN = bytes("NotoSansGeorgian-Regular.ttf");
  private static final byte[] ARMENIAN = bytes("NotoSansArmenian-Regular.ttf");

  static {
    XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
  }

  private PdfPaper() {}

  static void write(Paper paper, OutputStream out) throws IOException {
    Document page = PageMarkup.of(paper, STYLE);
    try (PDDocument pdf = new PDDocument()) {
      PdfRendererBuilder builder =
          new PdfRendererBuilder()
              .usePdfUaAccessibility(true)
              .useReplacementText("\uFFFD")
              .useUriResolver((_, _) -> null)
              .usePDDocument(pdf)
              .withProducer("Tutti")
              .withW3cDocument(page, null);
      font(builder, REGULAR, "Paper", 400);
      font(builder, BOLD, "Paper", 700);
      font(builder, GEORGIAN, "Georgian", 400);
      font(builder, ARMENIAN, "Armenian", 400);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
      }
      pdf.getDocumentInformation().setCreationDate(always());
      pdf.getDocumentInformation().setModificationDate(always());
      pdf.setDocumentId(number(paper));
      pdf.save(out);
    }
  }

  private static void font(PdfRendererBuilder builder, byte[] font, String family, int weight) {
    FSSupplier<InputStream> supplier = () -> new ByteArrayInputStream(font);
    builder.useFont(supplier, family, weight, FontStyle.NORMAL, true);
  }

  /** The same for the same paper. */
  private static long number(Paper paper) {
    CRC32 sum = new CRC32();
    sum.update(paper.toString().getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }

  private static Calendar always() {
    Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    day.setTimeInMillis(946_684_800_000L);
    return day;
  }

  private static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String name) {
    try (InputStream in = PdfPaper.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
