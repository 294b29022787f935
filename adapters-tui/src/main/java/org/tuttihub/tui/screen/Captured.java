package org.tuttihub.tui.screen;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What a command wrote, up to what can still be looked at. */
final class Captured extends OutputStream {
  private static final int MOST = 400_000;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean cut;

  @Override
  public void write(int b) {
    if (kept.size() < MOST) {
      kept.write(b);
    } else {
      cut = true;
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    for (int i = from; i < from + length; i++) {
      write(bytes[i]);
    }
  }

  String text() {
    String text = kept.toString(StandardCharsets.UTF_8);
    return cut ? text + "\n… and more: export it to a file to see all of it." : text;
  }
}
