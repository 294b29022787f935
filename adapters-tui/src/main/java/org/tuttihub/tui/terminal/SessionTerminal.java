package org.tuttihub.tui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.function.Supplier;
import org.tuttihub.tui.canvas.Size;

/**
 * A terminal at the other end of two streams. Its size is told and never asked for, what is written
 * goes out once a frame, and text is written in the terminal's own charset.
 */
public final class SessionTerminal extends ANSITerminal {
  private static final int BUFFER = 1 << 16;
  private static final byte[] BRACKETED_PASTE_ON = {27, '[', '?', '2', '0', '0', '4', 'h'};
  private static final byte[] BRACKETED_PASTE_OFF = {27, '[', '?', '2', '0', '0', '4', 'l'};

  private final Supplier<Size> size;
  private boolean taken;

  public SessionTerminal(OutputStream out, Charset charset, Supplier<Size> size) {
    // Keys are read past this class: its reader waits where a session must not.
    super(InputStream.nullInputStream(), new BufferedOutputStream(out, BUFFER), charset);
    this.size = size;
  }

  @Override
  protected TerminalSize findTerminalSize() {
    Size now = size.get();
    return new TerminalSize(now.columns(), now.rows());
  }

  /** Writes text as it is; the one of the library loses what is not in the first plane. */
  @Override
  public void putString(String safe) throws IOException {
    writeToTerminal(safe.getBytes(getCharset()));
  }

  /** Takes the whole screen; text that is pasted comes marked from now on. */
  public void take() throws IOException {
    enterPrivateMode();
    taken = true;
    writeToTerminal(BRACKETED_PASTE_ON);
    setCursorVisible(false);
    flush();
  }

  /** Gives the screen back as it was. */
  public void giveBack() throws IOException {
    if (taken) {
      taken = false;
      writeToTerminal(BRACKETED_PASTE_OFF);
      exitPrivateMode();
      flush();
    }
  }
}
