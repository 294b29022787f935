package org.tuttihub.tui.canvas;

/** The size of a terminal in cells, within what is sensible. */
public record Size(int columns, int rows) {
  public static final Size USUAL = new Size(80, 24);

  public Size {
    columns = Math.clamp(columns, 1, 500);
    rows = Math.clamp(rows, 1, 200);
  }

  /** Whether the pages fit. */
  public boolean isEnough() {
    return columns >= USUAL.columns() && rows >= USUAL.rows();
  }
}
