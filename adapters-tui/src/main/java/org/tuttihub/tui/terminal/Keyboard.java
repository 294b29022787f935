package org.tuttihub.tui.terminal;

import com.googlecode.lanterna.input.BasicCharacterPattern;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.DefaultKeyDecodingProfile;
import com.googlecode.lanterna.input.InputDecoder;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.tuttihub.tui.keys.Press;

/** What is pressed, out of the characters that a terminal sends. */
public final class Keyboard {
  private static final int MOST_PASTED = 200_000;
  private static final KeyType PASTE_BEGINS = KeyType.F18;
  private static final KeyType PASTE_ENDS = KeyType.F19;

  private final InputDecoder decoder;
  private StringBuilder pasted = new StringBuilder();
  private boolean pasting;
  private char high;
  private boolean ended;

  /**
   * @param arrived told, on another thread, when there may be something to {@link #take}
   */
  public Keyboard(InputStream in, Charset charset, Runnable arrived) {
    decoder = new InputDecoder(new PatientReader(in, charset, arrived));
    // Patterns that come later win: sequences that nobody knows are swallowed whole.
    decoder.addProfile(() -> List.<CharacterPattern>of(new AnySequence()));
    decoder.addProfile(new DefaultKeyDecodingProfile());
    decoder.addProfile(() -> List.of(mark(PASTE_BEGINS, "200~"), mark(PASTE_ENDS, "201~")));
  }

  private static CharacterPattern mark(KeyType type, String end) {
    return new BasicCharacterPattern(new KeyStroke(type), ("\u001b[" + end).toCharArray());
  }

  /** Everything that was pressed since the last time; never waits for more. */
  public List<Press> take() throws IOException {
    List<Press> presses = new ArrayList<>();
    while (!ended) {
      KeyStroke stroke = decoder.getNextCharacter(false);
      if (stroke == null) {
        return presses;
      }
      ended = stroke.getKeyType() == KeyType.EOF;
      if (pasting || stroke.getKeyType() == PASTE_BEGINS) {
        paste(stroke, presses);
      } else {
        press(stroke, presses);
      }
    }
    return presses;
  }

  /** Whether nobody is at the keyboard any more. */
  public boolean isEnded() {
    return ended;
  }

  private void paste(KeyStroke stroke, List<Press> presses) {
    switch (stroke.getKeyType()) {
      case F18 -> pasting = true;
      case F19 -> {
        presses.add(Press.pasted(pasted.toString()));
        pasted = new StringBuilder();
        pasting = false;
      }
      case Character -> append(stroke.isCtrlDown() ? "" : stroke.getCharacter().toString());
      case Enter -> append("\n");
      case Tab -> append("\t");
      default -> {}
    }
  }

  private void append(String text) {
    if (pasted.length() < MOST_PASTED) {
      pasted.append(text);
    }
  }

  private void press(KeyStroke stroke, List<Press> presses) {
    if (stroke.isAltDown()) {
      // A terminal that sends Esc and a key in one breath means both.
      presses.add(Press.key("Esc"));
    }
    if (stroke.getKeyType() == KeyType.Character) {
      character(stroke, presses);
      return;
    }
    String name = name(stroke.getKeyType());
    if (!name.isEmpty()) {
      presses.add(Press.key(name));
    }
  }

  private void character(KeyStroke stroke, List<Press> presses) {
    char c = stroke.getCharacter();
    if (stroke.isCtrlDown()) {
      presses.add(Press.key("Ctrl-" + Character.toUpperCase(c)));
    } else if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c)) {
      presses.add(Press.typed(new String(new char[] {high, c})));
    } else {
      presses.add(Press.typed(String.valueOf(c)));
    }
  }

  private static String name(KeyType type) {
    return switch (type) {
      case Escape -> "Esc";
      case Backspace -> "Backspace";
      case ArrowLeft -> "Left";
      case ArrowRight -> "Right";
      case ArrowUp -> "Up";
      case ArrowDown -> "Down";
      case Delete -> "Delete";
      case Home -> "Home";
      case End -> "End";
      case PageUp -> "PgUp";
      case PageDown -> "PgDn";
      case Tab -> "Tab";
      case ReverseTab -> "Shift-Tab";
      case Enter -> "Enter";
      case F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12 -> type.name();
      default -> "";
    };
  }

  /** Matches any control sequence, so that what nobody knows does not end up as typed letters. */
  private static final class AnySequence implements CharacterPattern {
    @Override
    public Matching match(List<Character> typed) {
      for (int i = 0; i < typed.size(); i++) {
        char c = typed.get(i);
        if (i == 0 ? c != 27 : i == 1 && c != '[') {
          return null;
        }
        if (i > 1 && c >= 0x40 && c <= 0x7E) {
          return i == typed.size() - 1 ? new Matching(new KeyStroke(KeyType.Unknown)) : null;
        }
        if (i > 1 && (c < 0x20 || c > 0x3F)) {
          return null;
        }
      }
      return Matching.NOT_YET;
    }
  }
}
