package org.tuttihub.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.canvas.Sheet;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.terminal.Painter;
import org.tuttihub.tui.terminal.SessionTerminal;

/**
 * A stage whose every frame is painted as bytes on a terminal, which must show what was drawn and
 * remembers whatever else came.
 */
public final class Painted {
  private final Stage stage;
  private final Emulator screen;
  private final Painter painter;

  public Painted(ConsoleParts parts, Size size) {
    stage = new Stage(parts, size);
    screen = new Emulator(size);
    painter = new Painter(new SessionTerminal(screen, StandardCharsets.UTF_8, () -> size), true);
    paint();
  }

  /** Presses keys, each by its name. */
  public Painted press(String... keys) {
    for (String key : keys) {
      stage.press(key);
      paint();
    }
    return this;
  }

  public Painted type(String text) {
    stage.type(text);
    paint();
    return this;
  }

  public Painted paste(String text) {
    stage.paste(text);
    paint();
    return this;
  }

  public String shown() {
    return stage.shown();
  }

  /** How deep one is: 1 on the first screen. */
  public int depth() {
    return stage.state().places().size();
  }

  /** What would have steered a real terminal. */
  public List<String> attacks() {
    return screen.attacks();
  }

  private void paint() {
    Sheet drawn = stage.sheet();
    try {
      painter.paint(drawn);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertEquals(drawn.text(), screen.text());
  }
}
