package org.tuttihub.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.io.IOException;
import java.util.Optional;
import org.tuttihub.domain.access.Palette;
import org.tuttihub.tui.canvas.Sheet;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.canvas.Tone;

/** Brings sheets to a terminal: only the cells that changed, and all of them when asked to. */
public final class Painter {
  private final SessionTerminal terminal;
  private final boolean colour;
  private Optional<Sheet> shown = Optional.empty();
  private Optional<Tone> tone = Optional.empty();
  private Palette palette = Palette.USUAL;
  private int cursorX = -1;
  private int cursorY = -1;

  public Painter(SessionTerminal terminal, boolean colour) {
    this.terminal = terminal;
    this.colour = colour;
  }

  /** Draws everything at the next frame, whatever the terminal shows now. */
  public void forget() {
    shown = Optional.empty();
  }

  /** Draws in other colours from now on. */
  public void take(Palette other) {
    if (other != palette) {
      palette = other;
      forget();
    }
  }

  /** Draws a sheet and sends it. */
  public void paint(Sheet sheet) throws IOException {
    Optional<Sheet> before = shown.filter(old -> old.size().equals(sheet.size()));
    if (before.isEmpty()) {
      terminal.resetColorAndSGR();
      terminal.clearScreen();
      tone = Optional.of(Tone.PLAIN);
    }
    cursorX = -1;
    terminal.setCursorVisible(false);
    Sheet old = before.orElseGet(() -> new Sheet(sheet.size(), false));
    for (int y = 0; y < sheet.size().rows(); y++) {
      row(sheet, old, y);
    }
    if (sheet.cursor().isPresent()) {
      Sheet.Spot spot = sheet.cursor().get();
      terminal.setCursorPosition(spot.x(), spot.y());
      terminal.setCursorVisible(true);
    }
    terminal.flush();
    shown = Optional.of(sheet);
  }

  private void row(Sheet sheet, Sheet old, int y) throws IOException {
    int x = 0;
    while (x < sheet.size().columns()) {
      if (!differs(sheet, old, x, y)) {
        x++;
        continue;
      }
      Tone inTone = sheet.at(x, y).tone();
      StringBuilder run = new StringBuilder();
      int from = x;
      while (x < sheet.size().columns()
          && differs(sheet, old, x, y)
          && sheet.at(x, y).tone() == inTone) {
        run.append(sheet.at(x, y).text());
        x++;
      }
      write(from, y, run.toString(), inTone, x);
    }
  }

  /** Whether a cell, or the other half of its character, is not as it was. */
  private static boolean differs(Sheet sheet, Sheet old, int x, int y) {
    return !sheet.at(x, y).equals(old.at(x, y))
        || (isFirstHalf(sheet, x, y) && !sheet.at(x + 1, y).equals(old.at(x + 1, y)))
        || (sheet.at(x, y).text().isEmpty()
            && x > 0
            && !sheet.at(x - 1, y).equals(old.at(x - 1, y)));
  }

  private static boolean isFirstHalf(Sheet sheet, int x, int y) {
    Size size = sheet.size();
    return x + 1 < size.columns() && sheet.at(x + 1, y).text().isEmpty();
  }

  private void write(int x, int y, String text, Tone inTone, int end) throws IOException {
    if (cursorX != x || cursorY != y) {
      terminal.setCursorPosition(x, y);
    }
    if (tone.isEmpty() || tone.get() != inTone) {
      terminal.resetColorAndSGR();
      dress(inTone);
      tone = Optional.of(inTone);
    }
    terminal.putString(text);
    cursorX = isCertain(text) ? end : -1;
    cursorY = y;
  }

  /**
   * Whether every terminal moves on by the same number of cells; the next text is placed if not.
   */
  private static boolean isCertain(String text) {
    return text.chars().allMatch(c -> c < 0x300 || c == '─' || c == '…' || c == '–' || c == '›');
  }

  private void dress(Tone inTone) throws IOException {
    Dress dress = Dress.of(inTone, palette);
    for (SGR way : dress.ways()) {
      terminal.enableSGR(way);
    }
    if (colour && dress.colour() != TextColor.ANSI.DEFAULT) {
      terminal.setForegroundColor(dress.colour());
    }
  }
}
