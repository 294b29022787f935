package org.tuttihub.application.schools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.imports.Importer;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Urn;

/** Brings the register up to date with an edition; schools that it leaves out are left alone. */
public final class ImportSchools implements Importer<SchoolRecords, TableRow> {
  private final Ids ids;
  private Optional<GiasEdition> edition = Optional.empty();

  public ImportSchools(Ids ids) {
    this.ids = ids;
  }

  @Override
  public Noun noun() {
    return Schools.NOUN;
  }

  @Override
  public Outcome<Sheet<TableRow>> begin(SchoolRecords records, TableReader rows) {
    while (rows.hasNext()) {
      TableRow first = rows.next();
      if (!GiasEdition.isBlank(first)) {
        return GiasEdition.of(first.cells()).map(this::sheet);
      }
    }
    return Outcome.refused(
        Refusal.shape(
            "schools.empty",
            "The file has no rows.",
            "Export establishments from Get Information About Schools as CSV, and import that"
                + " file.",
            List.of()));
  }

  private Sheet<TableRow> sheet(GiasEdition found) {
    edition = Optional.of(found);
    return new Sheet<>(
        found.header(),
        row -> {
          if (GiasEdition.isBlank(row)) {
            return new Read.Blank<>();
          }
          try {
            return new Read.Found<>(found.urn(row).text(), row);
          } catch (BadValue bad) {
            return new Read.Fault<>("", "URN", bad.sentence());
          }
        });
  }

  @Override
  public Compared compare(SchoolRecords records, List<Row<TableRow>> rows) {
    Map<Urn, Stored<School>> known =
        records.schools().findAll(rows.stream().map(row -> new Urn(row.key())).toList());
    List<School> fresh = new ArrayList<>();
    List<Stored<School>> changed = new ArrayList<>();
    Map<Long, Verdict> verdicts = new LinkedHashMap<>();
    for (Row<TableRow> row : rows) {
      Optional<Stored<School>> before = Optional.ofNullable(known.get(new Urn(row.key())));
      verdicts.put(row.row().number(), judge(row, before, fresh, changed));
    }
    return new Compared(
        verdicts,
        () -> {
          records.schools().addAll(fresh);
          records.schools().replaceAll(changed);
        });
  }

  private Verdict judge(
      Row<TableRow> row,
      Optional<Stored<School>> before,
      List<School> fresh,
      List<Stored<School>> changed) {
    long number = row.row().number();
    try {
      Optional<School.Entry> known = before.map(stored -> stored.value().entry());
      School.Entry entry = edition.orElseThrow().entry(row.value(), known);
      if (before.isEmpty()) {
        fresh.add(new School(new Identity(ids.next(), row.key()), entry, School.Local.NOTHING));
        return Verdict.fresh(number, row.key());
      }
      List<String> fields = differences(known.orElseThrow(), entry);
      if (fields.isEmpty()) {
        return Verdict.same(number, row.key());
      }
      changed.add(before.get().with(before.get().value().reentered(entry)));
      return Verdict.changed(number, row.key(), fields);
    } catch (GiasEdition.Wrong wrong) {
      return Verdict.refused(
          number, row.key(), wrong.column(), String.valueOf(wrong.getMessage()), row.row().cells());
    }
  }

  private static List<String> differences(School.Entry before, School.Entry after) {
    if (before.equals(after)) {
      return List.of();
    }
    List<String> fields = new ArrayList<>();
    Map<String, Object> now = Shape.fieldsOf(after);
    Shape.fieldsOf(before)
        .forEach(
            (name, value) -> {
              if (!name.equals("further") && !value.equals(now.get(name))) {
                fields.add(name);
              }
            });
    Map<String, String> further = new HashMap<>(before.further());
    further.putAll(after.further());
    for (String header : new TreeSet<>(further.keySet())) {
      if (!String.valueOf(before.further().get(header))
          .equals(String.valueOf(after.further().get(header)))) {
        fields.add(header);
      }
    }
    return fields;
  }
}
