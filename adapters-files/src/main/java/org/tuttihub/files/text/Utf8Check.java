package org.tuttihub.files.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Goes over the bytes of a file once and finds where they stop being UTF-8, and where they stop
 * being Windows-1252. Runs of ASCII, which is nearly all of a register, go by eight bytes at a
 * time.
 */
final class Utf8Check {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long NOT_ASCII = 0x8080808080808080L;

  /** A byte that breaks an encoding: where it stands, counted from 0, and what it is. */
  record Offender(long offset, int value) {}

  private Offender notUtf8;
  private Offender notWindows;
  private Offender neither;

  private long read;
  private Offender lead;
  private int pending;
  private int lowest;
  private int highest;

  /** The first byte that is not UTF-8, or null. */
  Offender notUtf8() {
    return notUtf8;
  }

  /** The first byte without a meaning in Windows-1252, or null. */
  Offender notWindows() {
    return notWindows;
  }

  /** The first byte that is both, or null. */
  Offender neither() {
    return neither;
  }

  void take(byte[] bytes, int length) {
    int at = 0;
    while (at < length) {
      if (pending == 0) {
        at = afterAscii(bytes, at, length);
      }
      if (at < length) {
        step(bytes[at] & 0xFF, read + at);
        at++;
      }
    }
    read += length;
  }

  /** Call once after the last byte: a character may have been left unfinished. */
  void end() {
    if (pending > 0) {
      breakAt(lead);
    }
  }

  private static int afterAscii(byte[] bytes, int from, int length) {
    int at = from;
    while (at + Long.BYTES <= length && ((long) EIGHT.get(bytes, at) & NOT_ASCII) == 0) {
      at += Long.BYTES;
    }
    while (at < length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  private void step(int value, long offset) {
    if (isUndefinedInWindows(value) && notWindows == null) {
      notWindows = new Offender(offset, value);
    }
    if (pending > 0 && value >= lowest && value <= highest) {
      pending--;
      expect(0x80, 0xBF);
      return;
    }
    if (pending > 0) {
      breakAt(lead);
      pending = 0;
    }
    if (value >= 0x80) {
      lead = new Offender(offset, value);
      if (!begins(value)) {
        breakAt(lead);
      }
    }
  }

  private void breakAt(Offender offender) {
    notUtf8 = notUtf8 == null ? offender : notUtf8;
    if (neither == null && isUndefinedInWindows(offender.value())) {
      neither = offender;
    }
  }

  /** The table of well-formed UTF-8: no overlong forms, no surrogates, nothing past U+10FFFF. */
  private boolean begins(int value) {
    if (value < 0xC2 || value > 0xF4) {
      return false;
    }
    pending = value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
    switch (value) {
      case 0xE0 -> expect(0xA0, 0xBF);
      case 0xED -> expect(0x80, 0x9F);
      case 0xF0 -> expect(0x90, 0xBF);
      case 0xF4 -> expect(0x80, 0x8F);
      default -> expect(0x80, 0xBF);
    }
    return true;
  }

  private void expect(int low, int high) {
    lowest = low;
    highest = high;
  }

  private static boolean isUndefinedInWindows(int value) {
    return value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D;
  }
}
