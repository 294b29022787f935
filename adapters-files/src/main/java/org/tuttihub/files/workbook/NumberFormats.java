package org.tuttihub.files.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** What the styles of a workbook make of a number: it is kept the same way as a date or a time. */
final class NumberFormats {

  /** What a person sees where a number is kept. */
  enum Shown {
    NUMBER,
    DATE,
    TIME
  }

  /** The parts of a format that say nothing about dates: quoted, escaped, colours, padding. */
  private static final Pattern ASIDE =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]|am/pm|a/p|general");

  private final List<Shown> styles = new ArrayList<>();

  private NumberFormats() {}

  static NumberFormats none() {
    return new NumberFormats();
  }

  static NumberFormats read(Xml xml) throws XMLStreamException {
    NumberFormats formats = new NumberFormats();
    Map<Integer, Shown> custom = new HashMap<>();
    while (xml.toNext(Set.of("numFmt", "cellXfs"), "styleSheet")) {
      if (xml.name().equals("numFmt")) {
        custom.put(Workbooks.whole(xml.required("numFmtId")), ofCode(xml.required("formatCode")));
      } else {
        while (xml.toNext(Set.of("xf"), "cellXfs")) {
          String id = xml.attribute("numFmtId");
          int number = id == null ? 0 : Workbooks.whole(id);
          Shown own = custom.get(number);
          formats.styles.add(own == null ? builtIn(number) : own);
        }
      }
    }
    return formats;
  }

  /** What a cell of this style shows; the style is an attribute that may be missing. */
  Shown of(String style) {
    int index = style == null ? -1 : Workbooks.whole(style);
    return index < 0 || index >= styles.size() ? Shown.NUMBER : styles.get(index);
  }

  /** The formats that every spreadsheet program knows by number; 27 to 36, 50 to 58 in Asia. */
  private static Shown builtIn(int id) {
    boolean time = (id >= 18 && id <= 21) || (id >= 45 && id <= 47);
    boolean date =
        (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return time ? Shown.TIME : date ? Shown.DATE : Shown.NUMBER;
  }

  static Shown ofCode(String code) {
    String plain = ASIDE.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
    boolean clock = plain.contains("h") || plain.contains("s");
    if (plain.contains("y") || plain.contains("d") || (plain.contains("m") && !clock)) {
      return Shown.DATE;
    }
    return clock ? Shown.TIME : Shown.NUMBER;
  }
}
