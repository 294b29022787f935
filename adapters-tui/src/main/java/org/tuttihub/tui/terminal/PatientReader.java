package org.tuttihub.tui.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The characters that come from a keyboard, read ahead on a thread of their own. An escape sequence
 * that the network cut in two is waited for, a few hundredths of a second; a lone Esc is answered
 * after that. Enter is a newline, however it was sent.
 */
public final class PatientReader extends Reader {
  private static final long PATIENCE_MS = 40;
  private static final int MOST_AHEAD = 1 << 20;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final Runnable arrived;
  private final Deque<Character> ahead = new ArrayDeque<>();
  private final ReentrantLock guard = new ReentrantLock();
  private final Condition more = guard.newCondition();
  private boolean ended;
  private boolean afterReturn;
  private Sequence sequence = Sequence.NONE;

  /** How far an escape sequence has come. */
  private enum Sequence {
    NONE,
    ESCAPE,
    INSIDE
  }

  /**
   * @param arrived told whenever something came, or the end
   */
  public PatientReader(InputStream in, Charset charset, Runnable arrived) {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    this.arrived = arrived;
    Thread.ofPlatform().daemon().name("keys").start(this::pump);
  }

  private void pump() {
    ByteBuffer bytes = ByteBuffer.allocate(4096);
    CharBuffer chars = CharBuffer.allocate(4096);
    try {
      while (true) {
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
          break;
        }
        bytes.position(bytes.position() + count).flip();
        decoder.decode(bytes, chars, false);
        bytes.compact();
        take(chars.flip());
        chars.clear();
        arrived.run();
      }
    } catch (IOException _) {
      // Whoever was at the other end is gone: that is the end of the keys too.
    }
    end();
  }

  private void take(CharBuffer chars) {
    guard.lock();
    try {
      while (chars.hasRemaining() && ahead.size() < MOST_AHEAD) {
        char c = chars.get();
        boolean partner = afterReturn && (c == '\n' || c == 0);
        afterReturn = c == '\r';
        if (!partner) {
          ahead.add(c == '\r' ? '\n' : c);
        }
      }
      more.signalAll();
    } finally {
      guard.unlock();
    }
  }

  private void end() {
    guard.lock();
    try {
      ended = true;
      more.signalAll();
    } finally {
      guard.unlock();
    }
    arrived.run();
  }

  /** Whether there is something to read, having waited for the rest of a sequence. */
  @Override
  public boolean ready() {
    guard.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
      while (ahead.isEmpty() && !ended && sequence != Sequence.NONE && left > 0) {
        left = more.awaitNanos(left);
      }
      return !ahead.isEmpty() || ended;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      guard.unlock();
    }
  }

  @Override
  public int read(char[] into, int offset, int length) {
    guard.lock();
    try {
      while (ahead.isEmpty() && !ended) {
        more.awaitUninterruptibly();
      }
      if (ahead.isEmpty()) {
        return -1;
      }
      int count = 0;
      while (count < length && !ahead.isEmpty()) {
        char c = ahead.remove();
        sequence = next(c);
        into[offset + count++] = c;
      }
      return count;
    } finally {
      guard.unlock();
    }
  }

  private Sequence next(char c) {
    return switch (sequence) {
      case NONE -> c == 27 ? Sequence.ESCAPE : Sequence.NONE;
      case ESCAPE -> c == '[' || c == 'O' ? Sequence.INSIDE : c == 27 ? Sequence.ESCAPE : Sequence.NONE;
      case INSIDE -> c >= 0x40 && c <= 0x7E ? Sequence.NONE : Sequence.INSIDE;
    };
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
