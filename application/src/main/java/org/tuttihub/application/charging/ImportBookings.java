package org.tuttihub.application.charging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.imports.Importer;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.domain.charging.BookingSet;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.values.Identity;

/**
 * Reads a set of bookings from a file: a row for each, in columns that are found by their names. It
 * never takes in what is known of a family, and never shows such a cell again.
 */
public final class ImportBookings implements Importer<ChargingRecords, TableRow> {
  private final String title;
  private final Ids ids;
  private final PolicyHost host;
  private Optional<BookingColumns> columns = Optional.empty();
  private Optional<BookingSet> begun = Optional.empty();

  public ImportBookings(String title, Ids ids, PolicyHost host) {
    this.title = title;
    this.ids = ids;
    this.host = host;
  }

  @Override
  public Noun noun() {
    return BookingSets.NOUN;
  }

  @Override
  public Outcome<Sheet<TableRow>> begin(ChargingRecords records, TableReader rows) {
    columns = Optional.empty();
    begun = Optional.empty();
    while (rows.hasNext()) {
      TableRow first = rows.next();
      if (!first.isBlank()) {
        return BookingColumns.of(first.cells(), factsOfItems()).map(this::sheet);
      }
    }
    return Outcome.refused(
        Refusal.shape(
            "booking-sets.empty",
            "The file has no rows.",
            "Its first row names the columns: " + BookingColumns.NAMES + ".",
            List.of()));
  }

  /** What policies ask about things that are booked, and not about who books them. */
  private List<String> factsOfItems() {
    return host.policies().stream()
        .flatMap(policy -> policy.facts().stream())
        .filter(fact -> fact.about() == FactSpec.About.ITEM)
        .map(FactSpec::name)
        .distinct()
        .toList();
  }

  private Sheet<TableRow> sheet(BookingColumns found) {
    columns = Optional.of(found);
    return new Sheet<>(
        found.header(),
        row -> row.isBlank() ? new Read.Blank<>() : new Read.Found<>("row " + row.number(), row));
  }

  @Override
  public Compared compare(ChargingRecords records, List<Row<TableRow>> rows) {
    BookingColumns found = columns.orElseThrow();
    Map<Long, Verdict> verdicts = new LinkedHashMap<>();
    List<BookingSet.Entry> entries = new ArrayList<>();
    for (Row<TableRow> row : rows) {
      long number = row.row().number();
      try {
        entries.add(found.entry(row.row()));
        verdicts.put(number, Verdict.fresh(number, row.key()));
      } catch (BookingColumns.Wrong wrong) {
        verdicts.put(
            number,
            Verdict.refused(
                number,
                row.key(),
                wrong.column(),
                wrong.sentence(),
                found.withoutFacts(row.row())));
      }
    }
    return new Compared(verdicts, () -> keep(records, entries));
  }

  private void keep(ChargingRecords records, List<BookingSet.Entry> entries) {
    if (!entries.isEmpty()) {
      if (begun.isEmpty()) {
        BookingSet set =
            new BookingSet(new Identity(ids.next(), records.bookingSets().nextRef()), title);
        records.bookingSets().add(set);
        begun = Optional.of(set);
      }
      records.bookingSets().keepEntries(begun.get(), entries);
    }
  }
}
