package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.imports.Importer;
import org.tuttihub.application.imports.MappedColumns;
import org.tuttihub.application.imports.Mapping;
import org.tuttihub.application.imports.UsualWords;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/**
 * Takes in a list of what goes out and what is back, as the desk would, row by row. With a borrower
 * an instrument goes out, without one it comes back; a column may say which. The same list again
 * changes nothing.
 */
public final class ImportLoans implements Importer<InstrumentRecords, LoanLine> {
  private static final UsualWords HEADINGS = UsualWords.of(ImportLoans.class, "loan-headings.txt");
  private static final List<List<String>> NEEDED = List.of(List.of("asset_number"));
  private static final String NO_LIST = "instruments.not-a-list-of-loans";

  /**
   * What is said beside the file.
   *
   * @param map which heading is which field
   */
  public record Beside(Optional<String> map) {}

  private final Ids ids;
  private final Mapping mapping;
  private final LoanRules rules;
  private final LocalDate today;
  private final Set<UUID> taken = new HashSet<>();
  private Optional<MappedColumns> columns = Optional.empty();

  ImportLoans(Ids ids, Mapping mapping, LoanRules rules, LocalDate today) {
    this.ids = ids;
    this.mapping = mapping;
    this.rules = rules;
    this.today = today;
  }

  static Outcome<Mapping> mapping(Beside beside) {
    return Mapping.of(Loans.NOUN, HEADINGS, RegisterCells.meanings(), beside.map());
  }

  @Override
  public Noun noun() {
    return Loans.NOUN;
  }

  @Override
  public Outcome<Sheet<LoanLine>> begin(InstrumentRecords records, TableReader rows) {
    taken.clear();
    return mapping
        .find(records.mappings(), rows, NO_LIST, NEEDED)
        .map(
            found -> {
              columns = Optional.of(found);
              Function<String, Optional<String>> said = mapping.said(records.mappings());
              return new Sheet<>(
                  found.header(), row -> LoanLine.read(found, said, row), found.aside());
            });
  }

  @Override
  public Compared compare(InstrumentRecords records, List<Row<LoanLine>> rows) {
    Counter counter = new Counter(records, ids, rules, today, taken);
    List<Outcome<Counter.Moved>> moves = counter.judge(rows.stream().map(Row::value).toList());
    Map<Long, Verdict> verdicts = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      verdicts.put(rows.get(i).row().number(), verdict(rows.get(i), moves.get(i)));
    }
    return new Compared(verdicts, counter::keep);
  }

  private Verdict verdict(Row<LoanLine> row, Outcome<Counter.Moved> move) {
    long number = row.row().number();
    return switch (move) {
      case Outcome.Refused<Counter.Moved>(Refusal why) ->
          Verdict.refused(
              number,
              row.key(),
              columns.orElseThrow().called("asset_number"),
              why.fact() + " " + why.remedy(),
              row.row().cells());
      case Outcome.Done<Counter.Moved>(Counter.Moved moved) ->
          switch (moved) {
            case OUT -> Verdict.fresh(number, row.key());
            case BACK -> Verdict.changed(number, row.key(), List.of("state"));
            case NOT_AT_ALL -> Verdict.same(number, row.key());
          };
    };
  }

  @Override
  public void end(InstrumentRecords records, Sheet<LoanLine> sheet, boolean dryRun) {
    if (!dryRun) {
      mapping.remember(records.mappings(), ids);
    }
  }
}
