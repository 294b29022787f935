package org.tuttihub.application.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.domain.values.CleanText;

/** The columns of somebody's own list, by field. What no field is known for is told of. */
public final class MappedColumns {
  private static final int SHOWN = 40;

  private final List<String> header;
  private final Map<String, Integer> fields;
  private final List<Verdict> above;
  private final Headings headings;

  /** Columns without a heading in which something stands. */
  private final Set<Integer> nameless = new LinkedHashSet<>();

  /**
   * @param fields where each field stands
   * @param above the rows over the header
   */
  MappedColumns(List<String> header, Map<String, Integer> fields, List<Verdict> above) {
    this.header = List.copyOf(header);
    this.fields = Map.copyOf(fields);
    this.above = above;
    this.headings = Headings.mapped(this.header, this.fields);
  }

  public List<String> header() {
    return header;
  }

  /** Which fields there are, and where. */
  public Map<String, Integer> fields() {
    return fields;
  }

  /** The cells of a row by field. */
  public Headings.Cells cells(TableRow row) {
    for (int at = 0; at < row.cells().size(); at++) {
      if ((at >= header.size() || UsualWords.plain(header.get(at)).isEmpty())
          && !row.cells().get(at).isBlank()
          && !fields.containsValue(at)) {
        nameless.add(at);
      }
    }
    return headings.cells(row);
  }

  /** Whether a row says the headings once more, as on every page of a printed list. */
  public boolean isHeaderAgain(TableRow row) {
    return fields.values().stream()
        .allMatch(
            at ->
                at < row.cells().size()
                    && UsualWords.plain(row.cells().get(at))
                        .equals(UsualWords.plain(header.get(at))));
  }

  /** What the file calls a field; the field itself where it has no such column. */
  public String called(String field) {
    Integer at = fields.get(field);
    return at == null ? field.replace('_', ' ') : header.get(at);
  }

  /** What of the file is not read. */
  public Importer.Aside aside() {
    return new Importer.Aside(above, this::unread);
  }

  boolean has(String plainHeading) {
    return header.stream().map(UsualWords::plain).anyMatch(plainHeading::equals);
  }

  /** The headings, as a sentence names them. */
  String shown() {
    return header.stream()
        .filter(heading -> !heading.isBlank())
        .limit(SHOWN)
        .map(heading -> CleanText.defusedLine(heading, SHOWN))
        .collect(Collectors.joining(", "));
  }

  private List<String> unread() {
    return Stream.concat(
            IntStream.range(0, header.size())
                .filter(at -> !fields.containsValue(at))
                .filter(at -> !UsualWords.plain(header.get(at)).isEmpty())
                .mapToObj(at -> CleanText.defusedLine(header.get(at), SHOWN)),
            nameless.stream().sorted().map(at -> "column " + (at + 1) + " (no heading)"))
        .limit(SHOWN)
        .toList();
  }
}
