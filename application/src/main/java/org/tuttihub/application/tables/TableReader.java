package org.tuttihub.application.tables;

import java.util.Iterator;

/**
 * The rows of a file, from its first to its last, blank rows included. Rows are read as they are
 * asked for and never kept, so that a large file needs no more memory than a small one. Every step
 * may throw {@link UnreadableFile}; after that there is nothing more to read.
 */
public interface TableReader extends AutoCloseable, Iterator<TableRow> {

  @Override
  void close();
}
