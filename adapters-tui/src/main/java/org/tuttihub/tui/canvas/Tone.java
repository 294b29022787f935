package org.tuttihub.tui.canvas;

/** How text stands out. Never the only sign of anything: there is always a word or a mark too. */
public enum Tone {
  PLAIN,
  /** Headings, labels of keys. */
  STRONG,
  /** What is less important. */
  FAINT,
  /** The line where one stands. */
  CHOSEN,
  /** Where something can be typed. */
  FIELD,
  GOOD,
  WARNING,
  BAD
}
