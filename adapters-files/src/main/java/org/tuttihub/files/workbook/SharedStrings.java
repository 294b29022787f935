package org.tuttihub.files.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The strings that the cells of a workbook share, by their number. They are kept in memory. */
final class SharedStrings {

  /** A string's own cost in bytes, beside two for a character. */
  private static final int OVERHEAD = 56;

  private static final long MOST_MEMORY = 128_000_000;

  private final List<String> strings = new ArrayList<>();

  private SharedStrings() {}

  static SharedStrings none() {
    return new SharedStrings();
  }

  static SharedStrings read(Xml xml) throws XMLStreamException {
    SharedStrings all = new SharedStrings();
    long memory = 0;
    while (xml.toNext(Set.of("si"), "sst")) {
      String string = ExcelText.read(xml.stringItem());
      memory += OVERHEAD + 2L * string.length();
      if (memory > MOST_MEMORY) {
        throw Workbooks.tooLarge("The workbook holds more text than can be read from it.");
      }
      all.strings.add(string);
    }
    return all;
  }

  String at(int index) {
    if (index < 0 || index >= strings.size()) {
      throw Workbooks.damaged();
    }
    return strings.get(index);
  }
}
