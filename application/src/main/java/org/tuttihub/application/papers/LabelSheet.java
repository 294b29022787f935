package org.tuttihub.application.papers;

import java.util.List;
import org.tuttihub.domain.values.CleanText;

/**
 * Labels to be printed on sheets of A4, cut out already, each with a code that a scanner reads.
 *
 * @param first the first place on the first sheet that is still free, counted from 1 by rows
 * @param head what stands small at the top of every label
 */
public record LabelSheet(Layout layout, int first, Code code, String head, List<Label> labels) {
  public LabelSheet {
    head = CleanText.defused(head);
    labels = List.copyOf(labels);
  }

  /** What a scanner reads. */
  public enum Code {
    /** Read by telephones and by scanners with a camera; holds any text. */
    QR,
    /** Read by every scanner of bars; holds letters without accents, figures and signs. */
    CODE_128;

    /** The most characters of which the bars are still wide enough on a label. */
    public static final int MOST_BARS = 20;

    /** Whether it can hold a text so that it is read from a label. */
    public boolean holds(String text) {
      return this == QR
          || (text.length() <= MOST_BARS && text.chars().allMatch(c -> c >= ' ' && c <= '~'));
    }
  }

  /** How labels lie on A4: the usual sheets, in tenths of a millimetre. */
  public enum Layout {
    /** 24 labels of 70 by 37 mm, edge to edge. */
    A4_24(3, 8, 700, 371, 0, 0, 0),
    /** 21 labels of 63.5 by 38.1 mm. */
    A4_21(3, 7, 635, 381, 72, 151, 25),
    /** 65 labels of 38.1 by 21.2 mm, for small things. */
    A4_65(5, 13, 381, 212, 47, 107, 25);

    private final int columns;
    private final int rows;
    private final int width;
    private final int height;
    private final int left;
    private final int top;
    private final int gap;

    Layout(int columns, int rows, int width, int height, int left, int top, int gap) {
      this.columns = columns;
      this.rows = rows;
      this.width = width;
      this.height = height;
      this.left = left;
      this.top = top;
      this.gap = gap;
    }

    public int perSheet() {
      return columns * rows;
    }

    public double width() {
      return width / 10.0;
    }

    public double height() {
      return height / 10.0;
    }

    /** How far a place is from the left edge of the sheet, in millimetres; places count from 0. */
    public double left(int place) {
      return (left + place % columns * (width + gap)) / 10.0;
    }

    /** How far a place is from the upper edge of the sheet, in millimetres. */
    public double top(int place) {
      return (top + place / columns % rows * height) / 10.0;
    }
  }

  /**
   * A label.
   *
   * @param code what a scanner reads, and people too
   * @param text what it is, in a few words
   */
  public record Label(String code, String text) {
    public Label {
      code = CleanText.defused(code);
      text = CleanText.defused(text);
    }
  }
}
