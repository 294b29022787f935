package org.tuttihub.files.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws codes as black areas, with the white around them that a scanner needs. */
record CodeDrawing(PDPageContentStream canvas) {

  /** A square code; measures in millimetres from the upper left corner of the sheet. */
  void qr(String text, double left, double top, double side) throws IOException {
    try {
      BitMatrix code =
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.MARGIN,
                      2,
                      EncodeHintType.CHARACTER_SET,
                      "UTF-8",
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M));
      double module = side / code.getWidth();
      for (int y = 0; y < code.getHeight(); y++) {
        row(code, y, left, top + y * module, module, module);
      }
      canvas.fill();
    } catch (WriterException tooLong) {
      throw new IOException("The text is too long for a code", tooLong);
    }
  }

  /** A row of bars. */
  void bars(String text, double left, double top, double width, double height) throws IOException {
    BitMatrix code =
        new Code128Writer()
            .encode(text, BarcodeFormat.CODE_128, 0, 1, Map.of(EncodeHintType.MARGIN, 20));
    row(code, 0, left, top, width / code.getWidth(), height);
    canvas.fill();
  }

  /** Black modules beside each other are one area, so that no hair of white is between them. */
  private void row(BitMatrix code, int y, double left, double top, double module, double height)
      throws IOException {
    int x = 0;
    while (x < code.getWidth()) {
      int end = x;
      while (end < code.getWidth() && code.get(end, y)) {
        end++;
      }
      if (end > x) {
        area(left + x * module, top, (end - x) * module, height);
      }
      x = end + 1;
    }
  }

  private void area(double left, double top, double width, double height) throws IOException {
    canvas.addRect(
        (float) (left * PdfLabels.MM),
        (float) (PDRectangle.A4.getHeight() - (top + height) * PdfLabels.MM),
        (float) (width * PdfLabels.MM),
        (float) (height * PdfLabels.MM));
  }
}
