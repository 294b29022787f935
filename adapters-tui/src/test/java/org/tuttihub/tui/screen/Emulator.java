package org.tuttihub.tui.screen;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.Poison;

/**
 * A terminal for tests, made of the bytes that are written to it. It knows only the few sequences
 * that the console needs; anything else is remembered as an attack.
 */
public final class Emulator extends OutputStream {
  private static final Pattern KNOWN =
      Pattern.compile(
          "\u001b\\[(?:(\\d+);(\\d+)H|([0-9;]*)m|2J|\\?25[hl]|\\?1049[hl]|\\?2004[hl])");

  private final List<String> attacks = new ArrayList<>();
  private byte[] pending = new byte[0];
  private String[][] grid;
  private int x;
  private int y;
  private long bytes;
  private int flushes;
  private boolean colours;

  public Emulator(Size size) {
    resize(size);
  }

  public synchronized void resize(Size size) {
    grid = new String[size.rows()][size.columns()];
    clear();
  }

  private void clear() {
    for (String[] row : grid) {
      Arrays.fill(row, " ");
    }
  }

  @Override
  public synchronized void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] from, int offset, int length) {
    bytes += length;
    int before = pending.length;
    pending = Arrays.copyOf(pending, before + length);
    System.arraycopy(from, offset, pending, before, length);
  }

  /** A frame is there: everything in it must be known. */
  @Override
  public synchronized void flush() {
    flushes++;
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(pending)).toString();
      pending = new byte[0];
      show(text);
    } catch (CharacterCodingException _) {
      attacks.add("bytes that are no text");
    }
  }

  private void show(String text) {
    Matcher known = KNOWN.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == 27) {
        if (!known.find(at) || known.start() != at) {
          attacks.add(text.substring(at, Math.min(text.length(), at + 20)));
          return;
        }
        obey(known);
        at = known.end();
      } else {
        int end = text.indexOf(27, at);
        type(text.substring(at, end < 0 ? text.length() : end));
        at = end < 0 ? text.length() : end;
      }
    }
  }

  private void obey(Matcher known) {
    if (known.group(1) != null) {
      y = Integer.parseInt(known.group(1)) - 1;
      x = Integer.parseInt(known.group(2)) - 1;
    } else if (known.group(3) != null) {
      colours |= known.group(3).matches("(.*;)?([349][0-7]|10[0-7])(;.*)?");
    } else if (known.group().endsWith("2J")) {
      clear();
    }
  }

  private void type(String text) {
    if (!Poison.isClean(text) || text.indexOf('\n') >= 0) {
      attacks.add(text);
      return;
    }
    for (Glyphs.Glyph glyph : Glyphs.of(text)) {
      if (y < grid.length && x + glyph.width() <= grid[y].length) {
        grid[y][x] = glyph.text();
        if (glyph.width() == 2) {
          grid[y][x + 1] = "";
        }
      }
      x += glyph.width();
    }
  }

  public synchronized String text() {
    return IntStream.range(0, grid.length)
        .mapToObj(row -> String.join("", grid[row]).stripTrailing())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  public synchronized List<String> attacks() {
    return List.copyOf(attacks);
  }

  synchronized long bytes() {
    return bytes;
  }

  synchronized int flushes() {
    return flushes;
  }

  synchronized boolean sawColours() {
    return colours;
  }
}
