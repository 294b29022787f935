package org.tuttihub.domain.access;

/** The colours that somebody wants on a terminal. What they say is always said in words as well. */
public enum Palette {
  USUAL,
  /** Brighter, and nothing faint. */
  HIGH_CONTRAST,
  /** Told apart without telling red from green: blue, yellow and magenta. */
  COLOUR_BLIND,
  /** Bold, underlined and reversed, and no colour at all. */
  MONOCHROME
}
