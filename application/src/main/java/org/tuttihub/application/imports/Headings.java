package org.tuttihub.application.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.CleanText;
import org.tuttihub.domain.values.Folded;

/** The columns of a file, known by their headings, in any order; others are passed over. */
public final class Headings {
  private final List<String> header;
  private final Map<String, Integer> places;
  private final UnaryOperator<String> called;

  private Headings(List<String> header, Map<String, Integer> places, UnaryOperator<String> called) {
    this.header = header;
    this.places = places;
    this.called = called;
  }

  /**
   * Columns that have names of their own: faults name what stands in the file.
   *
   * @param places where each column stands, by its name
   */
  static Headings mapped(List<String> header, Map<String, Integer> places) {
    Map<String, Integer> plain = new HashMap<>();
    places.forEach((name, place) -> plain.put(plain(name), place));
    return new Headings(
        header,
        plain,
        name -> plain.containsKey(plain(name)) ? header.get(plain.get(plain(name))) : name);
  }

  /**
   * Finds the header in the first row that is not blank.
   *
   * @param needed headings without which the file is not what it should be
   * @param code of the refusal then
   */
  public static Outcome<Headings> find(TableReader rows, String code, List<String> needed) {
    while (rows.hasNext()) {
      TableRow first = rows.next();
      if (!first.isBlank()) {
        return of(first, code, needed);
      }
    }
    return no(code, "The file has no rows.", needed);
  }

  private static Outcome<Headings> of(TableRow first, String code, List<String> needed) {
    List<String> cells = first.cells().stream().map(CleanText::defused).toList();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      places.putIfAbsent(plain(cells.get(i)), i);
    }
    List<String> missing = needed.stream().filter(h -> !places.containsKey(plain(h))).toList();
    return missing.isEmpty()
        ? Outcome.done(new Headings(cells, places, UnaryOperator.identity()))
        : no(
            code,
            "The file has no column " + String.join(" and no column ", missing) + ".",
            needed);
  }

  /** The header as it came. */
  public List<String> header() {
    return header;
  }

  /** The cells of a row by heading. */
  public Cells cells(TableRow row) {
    return new Cells(row);
  }

  /** A cell that cannot be taken. */
  public static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String column;

    Wrong(String column, String reason) {
      super(reason, null, false, false);
      this.column = column;
    }

    public String column() {
      return column;
    }

    public String reason() {
      return String.valueOf(getMessage());
    }
  }

  /** The cells of a row by heading; a column that the file does not have is blank. */
  public final class Cells {
    private static final int LONGEST = 200;
    private final TableRow row;

    private Cells(TableRow row) {
      this.row = row;
    }

    /** What stands there on one line; empty where nothing does. */
    public String text(String heading) {
      String text = read(heading, raw(heading), CleanText::line);
      if (text.length() > LONGEST) {
        throw wrong(heading, "It has more than " + LONGEST + " characters.");
      }
      return text;
    }

    /** What stands there on however many lines, on one. */
    public String words(String heading, int most) {
      String one = raw(heading).replaceAll("[\\s\\p{Zs}]+", " ").strip();
      String text = read(heading, one, CleanText::line);
      if (text.length() > most) {
        throw wrong(heading, "It has more than " + most + " characters.");
      }
      return text;
    }

    /** What stands there, read in a way of its own. */
    public <T> T as(String heading, String text, Function<String, T> reader) {
      return read(heading, text, reader);
    }

    /** What stands there, as a value of a type that fields may have. */
    public <T> Optional<T> maybe(String heading, Class<T> type) {
      String text = text(heading);
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(type.cast(read(heading, text, Kind.of(type).read())));
    }

    /** What must stand there. */
    public <T> T needed(String heading, Class<T> type) {
      return maybe(heading, type).orElseThrow(() -> wrong(heading, "It is missing."));
    }

    /** What is to be thrown when a value cannot be taken for a reason of its own. */
    public Wrong wrong(String heading, String reason) {
      return new Wrong(called.apply(heading), reason);
    }

    private String raw(String heading) {
      int place = places.getOrDefault(plain(heading), -1);
      return place >= 0 && place < row.cells().size() ? row.cells().get(place) : "";
    }

    private <T> T read(String heading, String text, Function<String, T> reader) {
      try {
        return reader.apply(text);
      } catch (BadValue bad) {
        throw wrong(heading, bad.sentence());
      }
    }
  }

  private static Outcome<Headings> no(String code, String fact, List<String> needed) {
    return Outcome.refused(
        Refusal.shape(
            code,
            fact,
            "Send a table with at least these columns: " + String.join(", ", needed) + ".",
            List.of()));
  }

  private static String plain(String heading) {
    return Folded.of(heading).replace("_", " ").replace("-", " ");
  }
}
