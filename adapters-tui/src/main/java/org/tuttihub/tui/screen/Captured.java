package org.tuttihub.tui.screen;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What a command wrote, up to what can still be looked at; remarks are passed on line by line. */
final class Captured extends OutputStream {
  private static final int MOST = 400_000;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final Consumer<String> remark;
  private boolean cut;

  Captured(Consumer<String> remark) {
    this.remark = remark;
  }

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

  /** Kept like the rest, and told at once. */
  OutputStream remarks() {
    return new OutputStream() {
      @Override
      public void write(int b) {
        Captured.this.write(b);
        if (b == '\n') {
          remark.accept(line.toString(StandardCharsets.UTF_8));
          line.reset();
        } else if (line.size() < MOST) {
          line.write(b);
        }
      }
    };
  }

  String text() {
    String text = kept.toString(StandardCharsets.UTF_8);
    return cut ? text + "\n… and more: export it to a file to see all of it." : text;
  }
}
