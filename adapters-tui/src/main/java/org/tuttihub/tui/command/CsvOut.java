package org.tuttihub.tui.command;

import java.util.List;
import org.tuttihub.application.tables.TableFormat;
import org.tuttihub.application.tables.TableWriter;
import org.tuttihub.domain.values.CleanText;

/**
 * CSV on the output, which may be a terminal: what no gate would have let in, and a database may
 * hold all the same, is replaced. Text that came through the gate comes out as it is.
 */
final class CsvOut implements TableWriter {
  private final TableWriter table;

  CsvOut(Terms terms) {
    table = terms.tables().write(terms.out(), TableFormat.CSV);
  }

  @Override
  public void row(List<String> cells) {
    table.row(cells.stream().map(CleanText::defused).toList());
  }

  @Override
  public void close() {
    table.close();
  }
}
