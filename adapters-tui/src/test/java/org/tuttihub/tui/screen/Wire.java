package org.tuttihub.tui.screen;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;

/** The keyboard's end of a connection: what is sent here arrives in the same portions. */
final class Wire extends InputStream {
  private final LinkedBlockingQueue<byte[]> portions = new LinkedBlockingQueue<>();
  private byte[] now = new byte[0];
  private int at;

  void send(String text) {
    portions.add(text.getBytes(StandardCharsets.UTF_8));
  }

  void send(byte... bytes) {
    portions.add(bytes);
  }

  /** Nobody is there any more. */
  void hangUp() {
    portions.add(new byte[0]);
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    try {
      if (at == now.length) {
        now = portions.take();
        at = 0;
      }
      if (now.length == 0) {
        return -1;
      }
      int count = Math.min(length, now.length - at);
      System.arraycopy(now, at, into, offset, count);
      at += count;
      return count;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }
}
