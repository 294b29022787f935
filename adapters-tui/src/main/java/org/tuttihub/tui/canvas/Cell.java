package org.tuttihub.tui.canvas;

/**
 * One place of a sheet.
 *
 * @param text what stands there; empty in the second half of a wide character
 */
public record Cell(String text, Tone tone) {
  static final Cell BLANK = new Cell(" ", Tone.PLAIN);
}
