package org.tuttihub.tui.canvas;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.SafeText;

/**
 * Cells in rows. Whatever is put here is made safe first, so nothing reaches a terminal that was
 * not.
 */
public final class Sheet {
  private final Size size;
  private final boolean ascii;
  private final Cell[] cells;
  private Optional<Spot> cursor = Optional.empty();

  /** A place on a sheet, counted from 0. */
  public record Spot(int x, int y) {}

  public Sheet(Size size, boolean ascii) {
    this.size = size;
    this.ascii = ascii;
    this.cells = new Cell[size.columns() * size.rows()];
    Arrays.fill(cells, Cell.BLANK);
  }

  public Size size() {
    return size;
  }

  public Cell at(int x, int y) {
    return cells[y * size.columns() + x];
  }

  /** Puts text of one line, as much of it as fits; the place behind it. */
  public int put(int x, int y, String raw, Tone tone) {
    return put(x, y, raw, tone, size.columns() - x);
  }

  /** Puts text of one line, at most so many cells of it; the place behind it. */
  public int put(int x, int y, String raw, Tone tone, int most) {
    if (y < 0 || y >= size.rows() || x < 0) {
      return x;
    }
    String typed = SafeText.typed(raw);
    String shown = Glyphs.cut(ascii ? SafeText.ascii(typed) : typed, Math.min(most, size.columns() - x));
    String fitted = ascii ? SafeText.ascii(shown) : shown;
    int at = x;
    for (Glyphs.Glyph glyph : Glyphs.of(fitted)) {
      if (at + glyph.width() > size.columns()) {
        break;
      }
      set(at, y, new Cell(glyph.text(), tone));
      if (glyph.width() == 2) {
        set(at + 1, y, new Cell("", tone));
      }
      at += glyph.width();
    }
    return at;
  }

  /** Gives a whole row another tone. */
  public void tone(int y, Tone tone) {
    for (int x = 0; x < size.columns(); x++) {
      set(x, y, new Cell(at(x, y).text(), tone));
    }
  }

  /** Draws a line from edge to edge. */
  public void rule(int y) {
    put(0, y, (ascii ? "-" : "─").repeat(size.columns()), Tone.FAINT);
  }

  /** Empties a row. */
  public void clear(int y) {
    for (int x = 0; x < size.columns(); x++) {
      set(x, y, Cell.BLANK);
    }
  }

  public void cursor(int x, int y) {
    cursor = Optional.of(new Spot(Math.clamp(x, 0, size.columns() - 1), Math.clamp(y, 0, size.rows() - 1)));
  }

  /** Where something is typed; absent where nothing is. */
  public Optional<Spot> cursor() {
    return cursor;
  }

  /** What stands on the sheet, without spaces at the ends of lines. */
  public String text() {
    return IntStream.range(0, size.rows())
        .mapToObj(this::row)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String row(int y) {
    return IntStream.range(0, size.columns())
        .mapToObj(x -> at(x, y).text())
        .collect(Collectors.joining())
        .stripTrailing();
  }

  private void set(int x, int y, Cell cell) {
    cells[y * size.columns() + x] = cell;
  }
}
