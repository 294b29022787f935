package org.tuttihub.files.text;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuttihub.application.tables.TableFormat;

/** What stands between the cells of a text file. */
enum Separator {
  TAB('\t'),
  COMMA(','),
  SEMICOLON(';');

  private static final int LINES = 50;
  private static final int SAMPLE = 1 << 16;

  private final char character;

  Separator(char character) {
    this.character = character;
  }

  char character() {
    return character;
  }

  /** Whether any of them stands in the text. */
  static boolean isIn(String text) {
    return Arrays.stream(values()).anyMatch(each -> text.indexOf(each.character) >= 0);
  }

  /**
   * Finds the separator that divides the first lines most alike; quoted cells are passed over. The
   * ending of the name decides where the lines do not. A file named .tsv is never divided by
   * anything but tabs, since its sentences are full of unquoted commas.
   */
  static Separator of(Reader text, String fileName) throws IOException {
    Optional<TableFormat> named = TableFormat.ofName(fileName);
    if (named.equals(Optional.of(TableFormat.TSV))) {
      return TAB;
    }
    Separator preferred = named.equals(Optional.of(TableFormat.CSV)) ? COMMA : TAB;
    List<String> lines = separators(new CharWindow(text));
    Comparator<Separator> alike = Comparator.comparingLong(each -> each.evenness(lines));
    Comparator<Separator> byName = Comparator.comparing(each -> each == preferred);
    return Arrays.stream(values()).max(alike.thenComparing(byName)).orElse(preferred);
  }

  /** How many lines have the most usual number of this separator, and how many that is. */
  private long evenness(List<String> lines) {
    Map<Long, Long> usual =
        lines.stream()
            .map(line -> line.chars().filter(each -> each == character).count())
            .filter(count -> count > 0)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return usual.entrySet().stream()
        .mapToLong(each -> (each.getValue() << Integer.SIZE) + each.getKey())
        .max()
        .orElse(0);
  }

  /** What may be separators in the first lines that are not blank, line by line. */
  private static List<String> separators(CharWindow text) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    boolean cellBegins = true;
    boolean blank = true;
    for (int taken = 0; taken < SAMPLE && lines.size() < LINES; taken++) {
      if (cellBegins && text.peek(0) == Quote.MARK) {
        skip(text, Quote.closing(text, Separator::endsCell) + 1);
      }
      int next = text.take();
      boolean lineEnds = Quote.endsLine(next);
      blank &= lineEnds || Character.isWhitespace(next);
      cellBegins = endsCell(next);
      if (lineEnds && !blank) {
        lines.add(line.toString());
      }
      if (lineEnds) {
        line.setLength(0);
        blank = true;
      } else if (cellBegins) {
        line.append((char) next);
      }
      if (next == CharWindow.END) {
        break;
      }
    }
    return lines;
  }

  private static void skip(CharWindow text, int characters) throws IOException {
    for (int passed = 0; passed < characters; passed++) {
      text.take();
    }
  }

  private static boolean endsCell(int next) {
    return Quote.endsLine(next) || Arrays.stream(values()).anyMatch(each -> each.character == next);
  }
}
