package org.tuttihub.tui.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.tables.Tables;
import org.tuttihub.application.tables.UnwritableTable;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/** Writes the rows of a list to a file that is not there yet. */
public final class ListExport {
  private ListExport() {}

  /** Every row that the query means; how many there were. */
  public static Outcome<Long> write(
      ListOf<?> list, Actor actor, ListQuery query, Tables tables, Path to) {
    if (Files.exists(to)) {
      return refused("There is a file " + to + " already.", "Give another name.");
    }
    long[] rows = new long[1];
    try {
      new FileWriting(tables)
          .into(
              to,
              table -> {
                RowsOut out = RowsOut.file(list, table);
                list.each(
                    actor,
                    query,
                    row -> {
                      out.row(row);
                      rows[0]++;
                    });
              });
      return Outcome.done(rows[0]);
    } catch (UnwritableTable unwritable) {
      return Outcome.refused(unwritable.refusal());
    } catch (Usage usage) {
      return refused(usage.sentence(), "");
    }
  }

  private static Outcome<Long> refused(String fact, String remedy) {
    return Outcome.refused(Refusal.shape("files.not-written", fact, remedy, List.of()));
  }
}
