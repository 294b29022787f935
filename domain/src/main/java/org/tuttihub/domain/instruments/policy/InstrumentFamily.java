package org.tuttihub.domain.instruments.policy;

/** The families of instruments, as the field names them. */
public enum InstrumentFamily {
  STRINGS,
  WOODWIND,
  BRASS,
  PERCUSSION,
  KEYBOARD,
  GUITAR,
  MUSIC_TECHNOLOGY,
  WORLD,
  ACCESSIBLE,
  OTHER
}
