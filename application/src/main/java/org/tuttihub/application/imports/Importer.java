package org.tuttihub.application.imports;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.domain.outcome.Outcome;

/**
 * How the rows of a file become records of one room.
 *
 * @param <R> the records that it needs
 * @param <T> what a row is read as
 */
public interface Importer<R, T> {

  /** Where the rows go. */
  Noun noun();

  /** Finds the header and says how rows are read, or why the file is not what it should be. */
  Outcome<Sheet<T>> begin(R records, TableReader rows);

  /** Compares rows with what is kept, in their order; writes nothing. */
  Compared compare(R records, List<Row<T>> rows);

  /**
   * Whether rows that are refused are kept with the import, to be corrected and sent again. Lists
   * of what not everybody who imports may read are corrected where they come from.
   */
  default boolean keepsRefusedRows() {
    return true;
  }

  /** Called once after all rows, before everything is kept. */
  default void end(R records, Sheet<T> sheet, boolean dryRun) {}

  /**
   * A file whose header was found.
   *
   * @param header the header, for the file of refused rows
   * @param read reads one row after the header
   * @param aside what of the file is not read
   */
  record Sheet<T>(List<String> header, RowReading<T> read, Aside aside) {

    /** A file that is read whole. */
    public Sheet(List<String> header, RowReading<T> read) {
      this(header, read, Aside.NOTHING);
    }
  }

  /**
   * What of a file is not read, and is told of.
   *
   * @param rows what stands above the header
   * @param columns the columns that nothing is known of, once all rows are read
   */
  record Aside(List<Verdict> rows, Supplier<List<String>> columns) {
    public static final Aside NOTHING = new Aside(List.of(), List::of);
  }

  /** Reads one row. */
  interface RowReading<T> {
    /** What the row is: a record, nothing at all, or a fault. */
    Read<T> read(TableRow row);
  }

  /** What a row is read as. */
  sealed interface Read<T> {
    /** Nothing: a blank row. */
    record Blank<T>() implements Read<T> {}

    /** A total, a heading among the rows: about no record, and why it is thought so. */
    record PassedOver<T>(String reason) implements Read<T> {}

    /** A fault in a column. */
    record Fault<T>(String key, String column, String reason) implements Read<T> {}

    /** Something about the record with that key. */
    record Found<T>(String key, T value) implements Read<T> {}
  }

  /** A row that was read. */
  record Row<T>(TableRow row, String key, T value) {}

  /**
   * What was found in some rows, and how to keep what was accepted.
   *
   * @param verdicts by row number
   * @param keep writes the accepted rows
   */
  record Compared(Map<Long, Verdict> verdicts, Runnable keep) {}
}
