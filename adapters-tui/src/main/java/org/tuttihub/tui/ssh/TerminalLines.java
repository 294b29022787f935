package org.tuttihub.tui.ssh;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lines for a terminal that nobody else looks after: each begins at its left edge. */
final class TerminalLines extends FilterOutputStream {
  TerminalLines(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    if (b == '\n') {
      out.write('\r');
    }
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream(length + 64);
    for (int i = from; i < from + length; i++) {
      if (bytes[i] == '\n') {
        all.write('\r');
      }
      all.write(bytes[i]);
    }
    all.writeTo(out);
  }
}
