package org.tuttihub.files.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.application.tables.UnreadableFile;

/** The rows of one sheet that hold something, in order, each cell as a person sees it. */
final class SheetRows {

  private static final int LAST_ROW = 1_048_576;
  private static final int LARGEST_ROW = 4_000_000;
  private static final Set<String> ROW = Set.of("row");
  private static final Set<String> CELL = Set.of("c");
  private static final Set<String> CONTENT = Set.of("f", "v", "is");

  private final Xml xml;
  private final SharedStrings strings;
  private final NumberFormats formats;
  private final boolean from1904;
  private int row;

  SheetRows(Xml xml, SharedStrings strings, NumberFormats formats, boolean from1904) {
    this.xml = xml;
    this.strings = strings;
    this.formats = formats;
    this.from1904 = from1904;
  }

  /** The next row in which a cell is filled, or null after the last. */
  TableRow next() throws XMLStreamException {
    while (xml.toNext(ROW, "sheetData")) {
      String number = xml.attribute("r");
      int following = number == null ? row + 1 : Workbooks.whole(number);
      if (following <= row || following > LAST_ROW) {
        throw Workbooks.damaged();
      }
      row = following;
      List<String> cells = cells();
      if (!cells.isEmpty()) {
        return new TableRow(row, cells);
      }
    }
    return null;
  }

  /** The cells up to the last that is filled. */
  private List<String> cells() throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    int last = -1;
    int size = 0;
    while (xml.toNext(CELL, "row")) {
      String name = xml.attribute("r");
      int column = name == null ? last + 1 : CellName.column(name);
      if (column <= last) {
        throw Workbooks.damaged();
      }
      if (column >= TableRow.MOST_CELLS) {
        throw CellName.tooManyColumns();
      }
      last = column;
      String text = cell(column);
      size += text.length();
      if (size > LARGEST_ROW) {
        throw Workbooks.tooLarge("Row " + row + " holds more than 4 million characters.");
      }
      if (!text.isEmpty()) {
        while (cells.size() < column) {
          cells.add("");
        }
        cells.add(text);
      }
    }
    return cells;
  }

  private String cell(int column) throws XMLStreamException {
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    boolean formula = false;
    String value = null;
    while (xml.toNext(CONTENT, "c")) {
      switch (xml.name()) {
        case "f" -> {
          formula = true;
          xml.text();
        }
        case "is" -> value = ExcelText.read(xml.stringItem());
        default -> value = xml.text();
      }
    }
    boolean none = value == null || (value.isEmpty() && !"str".equals(type));
    if (formula && none) {
      throw neverCalculated(column);
    }
    return none ? "" : shown(type == null ? "n" : type, style, value, column);
  }

  private String shown(String type, String style, String value, int column) {
    return switch (type) {
      case "n" -> NumberText.of(value, formats.of(style), from1904);
      case "s" -> strings.at(Workbooks.whole(value));
      case "inlineStr" -> value;
      case "str" -> ExcelText.read(value);
      case "b" -> value.strip().equals("1") || value.strip().equals("true") ? "TRUE" : "FALSE";
      case "d" -> NumberText.ofIso(value);
      case "e" -> throw errorValue(column, value);
      default -> throw Workbooks.damaged();
    };
  }

  private UnreadableFile neverCalculated(int column) {
    return UnreadableFile.because(
        "files.not-calculated",
        "Cell " + CellName.of(column, row) + " holds a formula that was never calculated.",
        "Open the file in a spreadsheet program, save it, and import it again.");
  }

  private UnreadableFile errorValue(int column, String error) {
    String seen = error.length() > 20 ? "an error" : "the error " + error;
    return UnreadableFile.because(
        "files.error-value",
        "Cell " + CellName.of(column, row) + " shows " + seen + ".",
        "Correct or empty the cell, save the file, and import it again.");
  }
}
