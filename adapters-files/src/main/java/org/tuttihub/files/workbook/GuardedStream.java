package org.tuttihub.files.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The XML of a workbook's part, refused before it can fill the memory: a small archive can unpack
 * to any size. Counted are all the bytes of the workbook together, and the length of a single tag,
 * comment or text, since the parser keeps each of them whole.
 */
final class GuardedStream extends FilterInputStream {

  /** How much may still be unpacked from one workbook. */
  static final class Allowance {
    private long left;

    Allowance(long bytes) {
      left = bytes;
    }

    private void spend(int bytes) {
      left -= bytes;
      if (left < 0) {
        throw Workbooks.tooLarge("The workbook unpacks to more than can be read.");
      }
    }
  }

  private static final int LONGEST_RUN = 8_000_000;

  private enum Place {
    TEXT,
    OPENED,
    TAG,
    MARKED,
    /** A comment, a section of raw text or an instruction, up to its own end. */
    ASIDE
  }

  private final Allowance allowance;
  private Place place = Place.TEXT;
  private int run;
  private int last;
  private int lastButOne;
  private int closer;

  GuardedStream(InputStream in, Allowance allowance) {
    super(in);
    this.allowance = allowance;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int got = super.read(bytes, offset, length);
    if (got > 0) {
      allowance.spend(got);
      for (int at = offset; at < offset + got; at++) {
        watch(bytes[at]);
      }
    }
    return got;
  }

  private void watch(int value) {
    if (++run > LONGEST_RUN) {
      throw Workbooks.tooLarge("The workbook holds a cell or a mark of more than 8 million bytes.");
    }
    switch (place) {
      case TEXT -> goIf(value == '<', Place.OPENED);
      case OPENED -> {
        closer = value;
        place = value == '!' ? Place.MARKED : value == '?' ? Place.ASIDE : Place.TAG;
      }
      case TAG -> goIf(value == '>', Place.TEXT);
      case MARKED -> {
        closer = value == '[' ? ']' : value;
        place = Place.ASIDE;
      }
      case ASIDE ->
          goIf(
              value == '>' && last == closer && (closer == '?' || lastButOne == closer),
              Place.TEXT);
    }
    lastButOne = last;
    last = value;
  }

  private void goIf(boolean ends, Place next) {
    if (ends) {
      place = next;
      run = 0;
    }
  }
}
