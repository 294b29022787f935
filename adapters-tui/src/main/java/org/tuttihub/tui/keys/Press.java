package org.tuttihub.tui.keys;

/**
 * Something pressed on the keyboard.
 *
 * @param name as it is written in the list of keys: {@code a}, {@code Enter}, {@code Ctrl-S}
 * @param text what it types; empty when it types nothing
 */
public record Press(String name, String text) {

  /** A key that types nothing. */
  public static Press key(String name) {
    return new Press(name, "");
  }

  /** A key that types itself. */
  public static Press typed(String text) {
    return new Press(text.equals(" ") ? "Space" : text, text);
  }

  /** Text that was pasted: never a command. */
  public static Press pasted(String text) {
    return new Press("Paste", text);
  }
}
