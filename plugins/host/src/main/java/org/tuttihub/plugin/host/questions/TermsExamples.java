package org.tuttihub.plugin.host.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.plugin.host.jar.Unfit;

/**
 * Reads the worked examples of a question that is answered by terms, one a row: what is given, and
 * either what is expected of the terms or the code of a refusal.
 *
 * @param given the columns that say what is given
 * @param expected the columns that say what is expected; blank ones expect nothing
 * @param facts makes what is given from a row
 * @param comparing holds the terms against a row
 */
record TermsExamples<F, T>(
    CsvTable table,
    ExampleRows cells,
    List<String> given,
    List<String> expected,
    FactsOf<F> facts,
    Comparing<T> comparing) {

  /** Makes what is given from a row. */
  interface FactsOf<F> {
    F of(CsvTable.Row row) throws Unfit;
  }

  /** Holds terms against what a row expects of them. */
  interface Comparing<T> {
    void compare(Expected row, T terms);
  }

  List<Example<F, T>> read() throws Unfit {
    cells.refuseUnknownColumns(
        Stream.of(List.of("example", "refused"), given, expected).flatMap(List::stream).toList());
    List<Example<F, T>> examples = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      examples.add(example(row));
    }
    return examples;
  }

  private Example<F, T> example(CsvTable.Row row) throws Unfit {
    String name = cells.needed(row, "example", text -> text);
    Optional<String> refused = cells.read(row, "refused", text -> text);
    boolean expects = expected.stream().anyMatch(column -> !row.cell(column).isEmpty());
    if (expects == refused.isPresent()) {
      throw cells.fault(
          row, "refused", "Expect at least one of " + String.join(", ", expected) + ", or this.");
    }
    return new Example<>(
        name,
        facts.of(row),
        decision -> Expectation.differs(refused, decision, terms -> wrong(row, terms)));
  }

  private List<String> wrong(CsvTable.Row row, T terms) {
    Expected of = new Expected(row, new ArrayList<>());
    comparing.compare(of, terms);
    return of.wrong();
  }
}
