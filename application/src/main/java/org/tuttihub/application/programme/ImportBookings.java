package org.tuttihub.application.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.imports.Headings;
import org.tuttihub.application.imports.Importer;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.programme.BookingFacts;
import org.tuttihub.domain.programme.OfferWindow;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/**
 * Takes requests from a file. A row is known by its reference, or by school, year, service, variant
 * and year group; when it comes again it changes the booking, as long as that is not offered yet.
 */
public final class ImportBookings implements Importer<ProgrammeRecords, BookingLine> {
  private final Ids ids;
  private final LocalDate today;
  private final BookingLine.Beside beside;
  private final Map<AcademicYear, List<OfferWindow>> windows = new HashMap<>();
  private KnownSchools schools = new KnownSchools();

  public ImportBookings(Ids ids, LocalDate today, BookingLine.Beside beside) {
    this.ids = ids;
    this.today = today;
    this.beside = beside;
  }

  @Override
  public Noun noun() {
    return Bookings.NOUN;
  }

  @Override
  public Outcome<Sheet<BookingLine>> begin(ProgrammeRecords records, TableReader rows) {
    windows.clear();
    schools = new KnownSchools();
    return Headings.find(rows, "programme.not-bookings", BookingLine.needed(beside))
        .map(
            headings ->
                new Sheet<>(
                    headings.header(),
                    row -> {
                      if (row.isBlank()) {
                        return new Read.Blank<>();
                      }
                      try {
                        BookingLine line = BookingLine.of(headings.cells(row), beside);
                        return new Read.Found<>(line.source(), line);
                      } catch (Headings.Wrong wrong) {
                        return new Read.Fault<>("", wrong.column(), wrong.reason());
                      }
                    }));
  }

  @Override
  public Compared compare(ProgrammeRecords records, List<Row<BookingLine>> rows) {
    schools.learn(records, rows.stream().map(row -> row.value().school()).toList());
    Map<String, Stored<Booking>> known =
        records.bookings().findAll(rows.stream().map(Row::key).toList());
    List<BookingFacts> fresh = new ArrayList<>();
    List<Stored<Booking>> changed = new ArrayList<>();
    Map<Long, Verdict> verdicts = new LinkedHashMap<>();
    for (Row<BookingLine> row : rows) {
      Optional<Stored<Booking>> before = Optional.ofNullable(known.get(row.key()));
      verdicts.put(row.row().number(), judge(records, row, before, fresh, changed));
    }
    return new Compared(verdicts, () -> keep(records, fresh, changed));
  }

  private Verdict judge(
      ProgrammeRecords records,
      Row<BookingLine> row,
      Optional<Stored<Booking>> before,
      List<BookingFacts> fresh,
      List<Stored<Booking>> changed) {
    if (!schools.has(row.value().school())) {
      return refused(row, "URN", "No school on the register has this number.");
    }
    Optional<BookingFacts> there = before.map(stored -> stored.value().facts());
    BookingFacts facts = row.value().facts(there, today);
    return switch (allowed(records, facts)) {
      case Outcome.Refused<BookingFacts>(Refusal refusal) -> refused(row, "", refusal.sentence());
      case Outcome.Done<BookingFacts>(BookingFacts taken) ->
          before.isEmpty() ? added(row, taken, fresh) : again(row, before.get(), taken, changed);
    };
  }

  private Outcome<BookingFacts> allowed(ProgrammeRecords records, BookingFacts facts) {
    return facts
        .checked()
        .then(
            f ->
                f.within(
                    windows.computeIfAbsent(f.year(), year -> records.offerWindows().of(year))));
  }

  private static Verdict added(Row<BookingLine> row, BookingFacts facts, List<BookingFacts> fresh) {
    fresh.add(facts);
    return Verdict.fresh(row.row().number(), row.key());
  }

  private static Verdict again(
      Row<BookingLine> row,
      Stored<Booking> before,
      BookingFacts facts,
      List<Stored<Booking>> changed) {
    List<String> fields = BookingLine.differences(before.value().facts(), facts);
    if (fields.isEmpty()) {
      return Verdict.same(row.row().number(), row.key());
    }
    return switch (before.value().change(_ -> facts)) {
      case Outcome.Refused<Booking>(Refusal refusal) -> refused(row, "", refusal.sentence());
      case Outcome.Done<Booking>(Booking other) -> {
        changed.add(before.with(other));
        yield Verdict.changed(row.row().number(), row.key(), fields);
      }
    };
  }

  private void keep(
      ProgrammeRecords records, List<BookingFacts> fresh, List<Stored<Booking>> changed) {
    List<String> refs = records.bookings().nextRefs(fresh.size());
    List<Booking> all = new ArrayList<>();
    for (int i = 0; i < refs.size(); i++) {
      all.add(new Booking.Requested(fresh.get(i).as(new Identity(ids.next(), refs.get(i)))));
    }
    records.bookings().addAll(all);
    records.bookings().replaceAll(changed);
  }

  private static Verdict refused(Row<BookingLine> row, String column, String reason) {
    return Verdict.refused(row.row().number(), row.key(), column, reason, row.row().cells());
  }
}
