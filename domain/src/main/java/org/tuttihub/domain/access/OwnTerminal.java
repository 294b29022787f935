package org.tuttihub.domain.access;

/**
 * How somebody likes their terminal.
 *
 * @param plain line by line rather than on screens, as screen readers want it
 * @param ascii plain letters and borders only, for terminals that know no others
 */
public record OwnTerminal(boolean plain, Palette palette, boolean ascii) {
  public static final OwnTerminal USUAL = new OwnTerminal(false, Palette.USUAL, false);
}
