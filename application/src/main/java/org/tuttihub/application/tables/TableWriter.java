package org.tuttihub.application.tables;

import java.util.List;

/**
 * Takes the rows of a table, the header first. Closing finishes the table; the stream below stays
 * open for whoever opened it. A table that was not closed is not a whole file.
 */
public interface TableWriter extends AutoCloseable {

  /**
   * Adds a row; without cells, a blank one.
   *
   * @throws UnwritableTable when the format cannot hold the row
   */
  void row(List<String> cells);

  @Override
  void close();
}
