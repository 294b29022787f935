package org.tuttihub.tui.text;

import java.util.ArrayList;
import java.util.List;

/** Sixty and more texts that have harmed terminals, and the check that none got through. */
public final class Poison {
  private Poison() {}

  /** The texts. */
  public static List<String> all() {
    List<String> all = new ArrayList<>();
    for (int control = 0; control < 0x20; control++) {
      all.add("a" + (char) control + "b");
    }
    all.addAll(
        List.of(
            "\u001b[2J\u001b[H",
            "\u001b]0;title\u0007",
            "\u001b[31mred",
            "\u001bP1;2|x\u001b\\",
            "\u007f\u007f",
            "\u0080x",
            "\u0084x",
            "\u0085x",
            "\u008ex",
            "\u0090q\u009c",
            "\u009b2J",
            "\u009b31mred",
            "\u009d0;title\u009c",
            "\u009e",
            "\u009fhidden\u009c",
            "\u00adsoft",
            "abc\u202edef",
            "abc\u202dde\u202c",
            "\u2066x\u2069",
            "\u2067x",
            "\u061cx",
            "\u200ex",
            "\u200f",
            "\ufeffBOM",
            "zero\u200bwidth",
            "join\u200dnot\u200c",
            "\u2060word",
            "\u2028line",
            "\u2029para",
            "\ud800",
            "x\udc00y",
            "\udbff\ud800",
            "\uffff",
            "\ufffe",
            "\ufdd0",
            "\udbff\udfff",
            "\ue000",
            "\udb40\udc41tag",
            "\ufff9a\ufffa",
            "\ufffc",
            "\uD83D\uDE00",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD83C\uDDEC\uD83C\uDDE7",
            "\u2764\uFE0F",
            "\u231A\u2728",
            "e" + "\u0301".repeat(60),
            "\u0301first",
            "\u1160\u11A8",
            "\u3164",
            "\uFFA0",
            "\u0378",
            "\u4DC0",
            "\u180E",
            "\u202e\u001b[0m",
            "a\r\nb",
            "\u00a0\u3000",
            "\uD835\uDC00",
            "\u0600x",
            "\u2800",
            "%s%n%x",
            "x".repeat(5_000),
            "\t\t"));
    return all;
  }

  /** Harmless names that must look as they are, or be two cells wide where they are. */
  public static List<String> names() {
    return List.of("Zoë Ångström", "Siân", "山田太郎", "김민준", "محمد", "דוד", "Nguyễn Thị", "Łukasz");
  }

  /** Whether a text that was shown has nothing in it that could steer a terminal. */
  public static boolean isClean(String shown) {
    return shown
        .codePoints()
        .allMatch(
            point ->
                point == '\n'
                    || switch (Character.getType(point)) {
                      case Character.CONTROL,
                          Character.FORMAT,
                          Character.SURROGATE,
                          Character.PRIVATE_USE,
                          Character.UNASSIGNED,
                          Character.LINE_SEPARATOR,
                          Character.PARAGRAPH_SEPARATOR ->
                          false;
                      default -> !Character.isEmojiPresentation(point);
                    });
  }
}
