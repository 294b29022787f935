package org.tuttihub.application.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.imports.Headings;
import org.tuttihub.application.imports.Importer;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.programme.PupilCount;
import org.tuttihub.domain.programme.Pupils;
import org.tuttihub.domain.programme.WaitingCount;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Urn;

/**
 * Takes counts from the lesson system: numbers, never names. What is counted again takes the place
 * of what was counted before; what the file leaves out stays.
 *
 * @param <T> the count
 */
public final class ImportCounts<T> implements Importer<ProgrammeRecords, T> {
  private final Noun noun;
  private final List<String> needed;
  private final Function<Headings.Cells, T> read;
  private final Function<ProgrammeRecords, KeptMany<T>> kept;
  private final BinaryOperator<T> instead;
  private final Function<T, Identity> identity;
  private final Function<T, Optional<Urn>> school;
  private KnownSchools schools = new KnownSchools();

  private ImportCounts(
      Noun noun,
      List<String> needed,
      Function<Headings.Cells, T> read,
      Function<ProgrammeRecords, KeptMany<T>> kept,
      BinaryOperator<T> instead,
      Function<T, Identity> identity,
      Function<T, Optional<Urn>> school) {
    this.noun = noun;
    this.needed = needed;
    this.read = read;
    this.kept = kept;
    this.instead = instead;
    this.identity = identity;
    this.school = school;
  }

  /**
   * What is said beside a file of waiting lists.
   *
   * @param asOf the day of rows that name none
   */
  public record WaitingBeside(Optional<LocalDate> asOf) {}

  /**
   * What is said beside a file of pupils taught.
   *
   * @param year the year of rows that name none
   * @param term the term of rows that name none
   */
  public record PupilsBeside(Optional<AcademicYear> year, Optional<Term.Season> term) {}

  /** How many wait. */
  static ImportCounts<WaitingCount> waiting(Ids ids, WaitingBeside beside) {
    return new ImportCounts<>(
        WaitingCounts.NOUN,
        needed("As of", beside.asOf(), List.of("Service", "Waiting")),
        cells -> waiting(cells, beside, ids),
        ProgrammeRecords::waitingCounts,
        (now, before) -> now.as(before.identity()),
        WaitingCount::identity,
        _ -> Optional.empty());
  }

  /** How many were taught. */
  static ImportCounts<PupilCount> pupils(Ids ids, PupilsBeside beside) {
    return new ImportCounts<>(
        PupilCounts.NOUN,
        needed("Year", beside.year(), needed("Term", beside.term(), List.of("Service", "Pupils"))),
        cells -> pupils(cells, beside, ids),
        ProgrammeRecords::pupilCounts,
        (now, before) -> now.as(before.identity()),
        PupilCount::identity,
        PupilCount::school);
  }

  @Override
  public Noun noun() {
    return noun;
  }

  @Override
  public Outcome<Sheet<T>> begin(ProgrammeRecords records, TableReader rows) {
    schools = new KnownSchools();
    return Headings.find(rows, "programme.not-counts", needed)
        .map(
            headings ->
                new Sheet<>(
                    headings.header(),
                    row -> {
                      if (row.isBlank()) {
                        return new Read.Blank<>();
                      }
                      try {
                        T count = read.apply(headings.cells(row));
                        return new Read.Found<>(identity.apply(count).ref(), count);
                      } catch (Headings.Wrong wrong) {
                        return new Read.Fault<>("", wrong.column(), wrong.reason());
                      }
                    }));
  }

  @Override
  public Compared compare(ProgrammeRecords records, List<Row<T>> rows) {
    schools.learn(
        records, rows.stream().flatMap(row -> school.apply(row.value()).stream()).toList());
    Map<String, Stored<T>> known =
        kept.apply(records).findAll(rows.stream().map(Row::key).toList());
    List<T> fresh = new ArrayList<>();
    List<Stored<T>> changed = new ArrayList<>();
    Map<Long, Verdict> verdicts = new LinkedHashMap<>();
    for (Row<T> row : rows) {
      Optional<Stored<T>> before = Optional.ofNullable(known.get(row.key()));
      verdicts.put(row.row().number(), judge(row, before, fresh, changed));
    }
    return new Compared(
        verdicts,
        () -> {
          kept.apply(records).addAll(fresh);
          kept.apply(records).replaceAll(changed);
        });
  }

  private Verdict judge(
      Row<T> row, Optional<Stored<T>> before, List<T> fresh, List<Stored<T>> changed) {
    long number = row.row().number();
    if (school.apply(row.value()).filter(urn -> !schools.has(urn)).isPresent()) {
      return Verdict.refused(
          number,
          row.key(),
          "URN",
          "No school on the register has this number.",
          row.row().cells());
    }
    if (before.isEmpty()) {
      fresh.add(row.value());
      return Verdict.fresh(number, row.key());
    }
    T now = instead.apply(row.value(), before.get().value());
    if (now.equals(before.get().value())) {
      return Verdict.same(number, row.key());
    }
    changed.add(before.get().with(now));
    return Verdict.changed(number, row.key(), List.of("count"));
  }

  private static List<String> needed(String heading, Optional<?> beside, List<String> others) {
    return beside.isPresent()
        ? others
        : Stream.concat(Stream.of(heading), others.stream()).toList();
  }

  /** What stands in the row, or beside the file. */
  private static <V> V said(
      Headings.Cells cells, String heading, Class<V> type, Optional<V> beside) {
    return cells.maybe(heading, type).or(() -> beside).orElseGet(() -> cells.needed(heading, type));
  }

  private static WaitingCount waiting(Headings.Cells cells, WaitingBeside beside, Ids ids) {
    String service = cells.needed("Service", String.class);
    String instrument = cells.text("Instrument");
    String place = cells.text("Place");
    LocalDate asOf = said(cells, "As of", LocalDate.class, beside.asOf());
    int waiting = count(cells, "Waiting");
    Identity identity =
        new Identity(ids.next(), WaitingCount.ref(service, instrument, place, asOf));
    return new WaitingCount(identity, service, instrument, place, asOf, waiting);
  }

  private static PupilCount pupils(Headings.Cells cells, PupilsBeside beside, Ids ids) {
    AcademicYear year = said(cells, "Year", AcademicYear.class, beside.year());
    Term.Season term = said(cells, "Term", Term.Season.class, beside.term());
    String service = cells.needed("Service", String.class);
    Optional<Urn> urn = cells.maybe("URN", Urn.class);
    String instrument = cells.text("Instrument");
    Pupils pupils =
        new Pupils(
            Optional.of(count(cells, "Pupils")),
            cells.maybe("First time", Integer.class),
            cells.maybe("PP", Integer.class),
            cells.maybe("SEND", Integer.class));
    List<Fault> faults = pupils.faults();
    if (!faults.isEmpty()) {
      throw cells.wrong(faults.getFirst().field(), faults.getFirst().sentence());
    }
    Identity identity =
        new Identity(ids.next(), PupilCount.ref(year, term, service, urn, instrument));
    return new PupilCount(identity, year, term, service, urn, instrument, pupils);
  }

  private static int count(Headings.Cells cells, String heading) {
    int count = cells.needed(heading, Integer.class);
    if (count < 0) {
      throw cells.wrong(heading, "A count is not below zero.");
    }
    return count;
  }
}
