package org.tuttihub.application.tables;

import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Reads tables from files and writes them. What is written is read back exactly, whatever its
 * format: every character of every cell, blank rows included; only empty cells at the end of a row
 * and blank rows at the end of a table may be gone.
 */
public interface Tables {

  /**
   * Opens a table. What the file is follows from its content first and from its name second.
   *
   * @param file where the content is
   * @param fileName what the person called it, which may differ from where it is kept
   * @throws UnreadableFile here or at any later row
   */
  TableReader read(Path file, String fileName);

  /** Begins a table on the stream. */
  TableWriter write(OutputStream out, TableFormat format);
}
