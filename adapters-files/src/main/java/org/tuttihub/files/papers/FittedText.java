package org.tuttihub.files.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Text that keeps within its box: broken into lines, made smaller, at last cut. */
record FittedText(PDFont regular, PDFont bold) {
  private static final double SMALLEST = 0.6;

  /**
   * Writes one line.
   *
   * @param box where it begins, at its baseline, and how wide it may be, in millimetres
   * @param height of the letters, in millimetres
   */
  void line(
      PDPageContentStream canvas, String text, boolean strong, PdfLabels.Box box, double height)
      throws IOException {
    PDFont font = strong ? bold : regular;
    String shown = printable(font, text);
    double size = height;
    double width = width(font, shown, size);
    if (width > box.width()) {
      size = Math.max(height * SMALLEST, height * box.width() / width);
    }
    while (shown.length() > 1 && width(font, shown, size) > box.width()) {
      shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), -2)) + "…";
    }
    if (shown.isBlank()) {
      return;
    }
    canvas.beginText();
    canvas.setFont(font, (float) (size * PdfLabels.MM));
    canvas.newLineAtOffset(
        (float) (box.left() * PdfLabels.MM),
        (float) (PDRectangle.A4.getHeight() - box.top() * PdfLabels.MM));
    canvas.showText(shown);
    canvas.endText();
  }

  /** Breaks a text between its words. */
  List<String> lines(String text, double width, double height) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : printable(regular, text).split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(regular, longer, height) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  private static double width(PDFont font, String text, double height) throws IOException {
    return font.getStringWidth(text) / 1000 * height;
  }

  /** What the font has no letter for is shown as a question mark. */
  private static String printable(PDFont font, String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .mapToObj(Character::toString)
        .forEach(letter -> shown.append(has(font, letter) ? letter : "?"));
    return shown.toString();
  }

  private static boolean has(PDFont font, String letter) {
    try {
      font.encode(letter);
      return true;
    } catch (IllegalArgumentException | IOException _) {
      return false;
    }
  }
}
