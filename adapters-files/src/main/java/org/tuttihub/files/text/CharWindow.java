package org.tuttihub.files.text;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** A reader of which the next characters can be looked at before they are taken. */
final class CharWindow implements AutoCloseable {

  /** What stands after the last character. */
  static final int END = -1;

  private final Reader in;
  private char[] buffer = new char[1 << 16];
  private int at;
  private int filled;

  CharWindow(Reader in) {
    this.in = in;
  }

  /** The character that many places ahead, 0 being the next one. */
  int peek(int ahead) throws IOException {
    return at + ahead < filled || fill(ahead) ? buffer[at + ahead] : END;
  }

  int take() throws IOException {
    return at < filled || fill(0) ? buffer[at++] : END;
  }

  private boolean fill(int ahead) throws IOException {
    System.arraycopy(buffer, at, buffer, 0, filled - at);
    filled -= at;
    at = 0;
    while (ahead >= buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    while (filled <= ahead) {
      int got = in.read(buffer, filled, buffer.length - filled);
      if (got < 0) {
        return false;
      }
      filled += got;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
