package org.tuttihub.application.needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.imports.Importer;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.strategy.Framework;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.CleanText;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Identity;

/**
 * Reads a needs analysis in the funder's template. A row is known by its area and sub-area; rows
 * that the file leaves out are left alone. Text is kept as it is written. A row whose part B says
 * something opens a gap with those words, where none stands yet.
 */
public final class ImportNeeds implements Importer<NeedsRecords, NeedsTemplate.Line> {
  private final AcademicYear year;
  private final Ids ids;
  private List<List<String>> headings = List.of();
  private String area = "";
  private Place place = new Place(0, "");
  private boolean started;

  public ImportNeeds(AcademicYear year, Ids ids) {
    this.year = year;
    this.ids = ids;
  }

  @Override
  public Noun noun() {
    return NeedsStatements.NOUN;
  }

  @Override
  public Outcome<Sheet<NeedsTemplate.Line>> begin(NeedsRecords records, TableReader rows) {
    area = "";
    place = new Place(0, "");
    started = false;
    return NeedsTemplate.begin(rows)
        .map(
            template -> {
              headings = new ArrayList<>(template.headings());
              return new Sheet<>(NeedsTemplate.plainHeadings().getFirst(), this::read);
            });
  }

  private Read<NeedsTemplate.Line> read(TableRow row) {
    if (NeedsTemplate.isBlank(row)) {
      return new Read.Blank<>();
    }
    if (!started && NeedsTemplate.isGuidance(row)) {
      headings.add(NeedsTemplate.fit(row));
      return new Read.Blank<>();
    }
    started = true;
    try {
      return found(row);
    } catch (BadCell bad) {
      return new Read.Fault<>("", bad.column, String.valueOf(bad.getMessage()));
    }
  }

  private Read<NeedsTemplate.Line> found(TableRow row) {
    String named = text(row, 0, 500);
    area = named.isBlank() ? area : named;
    String subArea = text(row, 1, 500);
    if (area.isBlank() || subArea.isBlank()) {
      throw new BadCell(
          column(area.isBlank() ? 0 : 1), "It is missing: every row belongs to a sub-area.");
    }
    return new Read.Found<>(
        area + " / " + subArea,
        new NeedsTemplate.Line(
            area,
            subArea,
            text(row, 2, NeedsCatalogue.MOST_OF_A_PART),
            text(row, 3, NeedsCatalogue.MOST_OF_A_PART),
            text(row, 4, NeedsCatalogue.MOST_OF_A_PART)));
  }

  @Override
  public Compared compare(NeedsRecords records, List<Row<NeedsTemplate.Line>> rows) {
    Map<String, Stored<NeedsStatement>> known = new HashMap<>();
    records.needs().of(year).forEach(stored -> known.put(key(stored.value()), stored));
    Optional<Framework> pack = records.frameworks().inForce(year);
    Map<Long, Verdict> verdicts = new LinkedHashMap<>();
    List<Runnable> writes = new ArrayList<>();
    for (Row<NeedsTemplate.Line> row : rows) {
      Optional<String> code =
          pack.flatMap(p -> p.subArea(row.value().subArea())).map(Framework.SubArea::code);
      Stored<NeedsStatement> before = known.get(key(row.value().area(), row.value().subArea()));
      place = place.after(before == null ? Optional.empty() : Optional.of(before.value()));
      verdicts.put(
          row.row().number(),
          before == null
              ? fresh(records, row, place.position(), code, writes)
              : again(records, row, place.position(), code, before, writes));
    }
    return new Compared(verdicts, () -> writes.forEach(Runnable::run));
  }

  @Override
  public void end(NeedsRecords records, Sheet<NeedsTemplate.Line> sheet, boolean dryRun) {
    if (!dryRun && !records.needs().headings(year).equals(headings)) {
      records.needs().keepHeadings(year, List.copyOf(headings));
    }
  }

  /**
   * Where a row stands, and whose it is. Rows that stand in the right order already stay where they
   * are, however their places are numbered.
   */
  private record Place(int position, String id) {
    Place after(Optional<NeedsStatement> there) {
      return there
          .map(need -> new Place(need.position(), need.identity().id().toString()))
          .filter(now -> ORDER.compare(this, now) < 0)
          .orElseGet(
              () ->
                  new Place(
                      position + 1,
                      there.map(need -> need.identity().id().toString()).orElse(YET_TO_COME)));
    }

    /** After every id. */
    private static final String YET_TO_COME = "~";

    private static final Comparator<Place> ORDER =
        Comparator.comparingInt(Place::position).thenComparing(Place::id);
  }

  private Verdict fresh(
      NeedsRecords records,
      Row<NeedsTemplate.Line> row,
      int place,
      Optional<String> code,
      List<Runnable> writes) {
    NeedsTemplate.Line line = row.value();
    writes.add(
        () -> {
          NeedsStatement statement =
              NeedsStatement.blank(
                      new Identity(ids.next(), records.needs().nextRef()),
                      year,
                      place,
                      line.area(),
                      line.subArea(),
                      code)
                  .written(line.partA(), line.partB(), line.partC());
          records.needs().add(statement);
          openGap(records, statement);
        });
    return Verdict.fresh(row.row().number(), row.key());
  }

  private Verdict again(
      NeedsRecords records,
      Row<NeedsTemplate.Line> row,
      int place,
      Optional<String> code,
      Stored<NeedsStatement> before,
      List<Runnable> writes) {
    NeedsTemplate.Line line = row.value();
    NeedsStatement now =
        before
            .value()
            .written(line.partA(), line.partB(), line.partC())
            .at(place, line.area(), line.subArea(), code);
    List<String> fields = differences(before.value(), now);
    if (fields.isEmpty()) {
      return Verdict.same(row.row().number(), row.key());
    }
    writes.add(
        () -> {
          records.needs().replace(before.with(now));
          openGap(records, now);
        });
    return Verdict.changed(row.row().number(), row.key(), fields);
  }

  private void openGap(NeedsRecords records, NeedsStatement statement) {
    if (!statement.partB().isBlank() && records.gaps().of(statement.identity().id()).isEmpty()) {
      records
          .gaps()
          .add(
              new Gap.Open(
                  new Gap.Particulars(
                      new Identity(ids.next(), records.gaps().nextRef()),
                      statement.identity().id(),
                      statement.partB().strip(),
                      Optional.empty(),
                      Optional.empty(),
                      "",
                      List.of(),
                      Gap.Reach.INSIDE)));
    }
  }

  private static List<String> differences(NeedsStatement before, NeedsStatement now) {
    List<String> fields = new ArrayList<>();
    compare(fields, "position", before.position(), now.position());
    compare(fields, "area", before.area(), now.area());
    compare(fields, "sub_area", before.subArea(), now.subArea());
    compare(fields, "code", before.code(), now.code());
    compare(fields, "part_a", before.partA(), now.partA());
    compare(fields, "part_b", before.partB(), now.partB());
    compare(fields, "part_c", before.partC(), now.partC());
    return fields;
  }

  private static void compare(List<String> fields, String name, Object before, Object now) {
    if (!before.equals(now)) {
      fields.add(name);
    }
  }

  private static String key(NeedsStatement statement) {
    return key(statement.area(), statement.subArea());
  }

  private static String key(String area, String subArea) {
    return Folded.of(area) + " / " + Folded.of(subArea);
  }

  private static String text(TableRow row, int column, int most) {
    String cell = NeedsTemplate.cell(row, column);
    if (cell.length() > most) {
      throw new BadCell(
          column(column),
          String.format(Locale.UK, "It has more than %,d characters; shorten it.", most));
    }
    try {
      return CleanText.of(cell);
    } catch (BadValue bad) {
      throw new BadCell(column(column), bad.sentence());
    }
  }

  private static String column(int column) {
    return NeedsTemplate.plainHeadings().getFirst().get(column);
  }

  /** A cell that cannot be taken. */
  private static final class BadCell extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String column;

    BadCell(String column, String reason) {
      super(reason, null, false, false);
      this.column = column;
    }
  }
}
