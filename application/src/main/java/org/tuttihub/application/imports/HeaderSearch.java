package org.tuttihub.application.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.CleanText;

/**
 * Looks for the row of headings: titles, dates and addresses may stand above it.
 *
 * @param known what was said of headings, by their plain words: what counts most stands first
 */
record HeaderSearch(Map<String, String> known, UsualWords usual, List<List<String>> needed) {
  private static final int ROWS = 40;

  /**
   * The row that is likest to a header.
   *
   * @param columns absent when the file has no rows
   * @param missing the needed fields that it does not have
   */
  record Best(Optional<MappedColumns> columns, List<String> missing) {}

  /** Reads up to the first row that has all that is needed. */
  Outcome<Best> over(TableReader rows) {
    Best best =
        new Best(Optional.empty(), needed.stream().map(n -> String.join(" or ", n)).toList());
    List<Verdict> above = new ArrayList<>();
    while (rows.hasNext() && above.size() < ROWS) {
      TableRow row = rows.next();
      if (row.isBlank()) {
        continue;
      }
      MappedColumns columns = columns(row, above);
      Best found = new Best(Optional.of(columns), missing(columns));
      if (found.missing().isEmpty()) {
        return Outcome.done(found);
      }
      if (best.columns().filter(b -> b.fields().size() >= columns.fields().size()).isEmpty()) {
        best = found;
      }
      above.add(Verdict.passedOver(row.number(), "It stands above the headings."));
    }
    return Outcome.done(best);
  }

  private List<String> missing(MappedColumns columns) {
    return needed.stream()
        .filter(any -> any.stream().noneMatch(columns.fields()::containsKey))
        .map(any -> String.join(" or ", any))
        .toList();
  }

  /**
   * What somebody said of a heading goes before what lists usually mean by others, a field's own
   * name before other words for it, and whole headings before what is left without their brackets,
   * and then without what may stand beside.
   */
  private MappedColumns columns(TableRow row, List<Verdict> above) {
    List<String> header = row.cells().stream().map(c -> CleanText.defusedLine(c, 200)).toList();
    List<String> plain = header.stream().map(UsualWords::plain).toList();
    Map<String, Integer> places = new LinkedHashMap<>();
    known.forEach(
        (heading, field) -> {
          if (!field.equals(Mapping.NOTHING) && plain.contains(heading)) {
            places.putIfAbsent(field, plain.indexOf(heading));
          }
        });
    usual.names().forEach(name -> place(places, plain, UsualWords.plain(name), name));
    usual.byWord().forEach((word, name) -> place(places, plain, word, name));
    List<String> rest = rest(header, plain, places, UsualWords::unbracketed);
    usual.byWord().forEach((word, name) -> place(places, rest, word, name));
    List<String> cores = rest(header, plain, places, usual::core);
    usual.byCore().forEach((core, name) -> place(places, cores, core, name));
    return new MappedColumns(header, places, List.copyOf(above));
  }

  /** What is left of the headings that nothing is known of yet. */
  private List<String> rest(
      List<String> header,
      List<String> plain,
      Map<String, Integer> places,
      UnaryOperator<String> left) {
    return IntStream.range(0, header.size())
        .mapToObj(
            i ->
                places.containsValue(i) || known.containsKey(plain.get(i))
                    ? ""
                    : left.apply(header.get(i)))
        .toList();
  }

  private void place(Map<String, Integer> places, List<String> plain, String word, String field) {
    if (!known.containsKey(word) && plain.contains(word)) {
      places.putIfAbsent(field, plain.indexOf(word));
    }
  }
}
