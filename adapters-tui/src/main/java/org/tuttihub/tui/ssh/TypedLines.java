package org.tuttihub.tui.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Lines typed on a terminal that sends every key at once: each key is shown, the last can be taken
 * back, and a line goes on when Enter is pressed. Ctrl-C forgets the line, Ctrl-D ends.
 */
final class TypedLines extends InputStream {
  private static final int MOST = 64_000;
  private static final int CTRL_C = 3;
  private static final int CTRL_D = 4;
  private static final int BELL = 7;
  private static final int BACKSPACE = 8;
  private static final int CTRL_U = 21;
  private static final int ESCAPE = 27;
  private static final int DELETE = 127;

  private final InputStream keys;
  private final OutputStream shown;
  private final byte[] typed = new byte[MOST];
  private int length;
  private byte[] line = {};
  private int at;
  private boolean ended;
  private boolean afterReturn;

  TypedLines(InputStream keys, OutputStream shown) {
    this.keys = keys;
    this.shown = shown;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    if (at == line.length && !next()) {
      return -1;
    }
    int count = Math.min(most, line.length - at);
    System.arraycopy(line, at, into, from, count);
    at += count;
    return count;
  }

  @Override
  public int available() {
    return line.length - at;
  }

  /** Waits for the next line; whether there is one. */
  private boolean next() throws IOException {
    while (!ended) {
      int key = keys.read();
      if (key < 0 || (key == CTRL_D && length == 0)) {
        ended = true;
      } else if (key == '\n' && afterReturn) {
        afterReturn = false;
      } else if (key == '\r' || key == '\n') {
        afterReturn = key == '\r';
        return entered();
      } else {
        afterReturn = false;
        typed(key);
      }
    }
    return false;
  }

  private boolean entered() throws IOException {
    show('\r', '\n');
    line = Arrays.copyOf(typed, length + 1);
    line[length] = '\n';
    at = 0;
    length = 0;
    return true;
  }

  private void typed(int key) throws IOException {
    switch (key) {
      case BACKSPACE, DELETE -> takeBack();
      case CTRL_C, CTRL_U -> {
        while (length > 0) {
          takeBack();
        }
      }
      case ESCAPE -> skipSequence();
      default -> {
        if (key < ' ' || length == MOST - 1) {
          show(BELL);
        } else {
          typed[length++] = (byte) key;
          show(key);
        }
      }
    }
  }

  /** A character of several bytes goes as one. */
  private void takeBack() throws IOException {
    if (length == 0) {
      return;
    }
    do {
      length--;
    } while (length > 0 && (typed[length] & 0xc0) == 0x80);
    show(BACKSPACE, ' ', BACKSPACE);
  }

  /** Arrows and the like mean nothing here. */
  private void skipSequence() throws IOException {
    int key = keys.read();
    if (key == '[' || key == 'O') {
      do {
        key = keys.read();
      } while (key >= 0 && (key < '@' || key > '~'));
    }
  }

  private void show(int... bytes) throws IOException {
    for (int one : bytes) {
      shown.write(one);
    }
    shown.flush();
  }
}
