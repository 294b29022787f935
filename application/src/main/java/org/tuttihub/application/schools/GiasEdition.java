package org.tuttihub.application.schools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.CleanText;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Postcode;
import org.tuttihub.domain.values.Ukprn;
import org.tuttihub.domain.values.Urn;

/**
 * An edition of the national register, read by its header names: columns come and go between
 * editions, and what an edition does not have stays as it was. Required are {@code URN} and {@code
 * EstablishmentName}. Nothing known is lost: a column that has no field of its own is kept under
 * its header.
 */
final class GiasEdition {
  private static final Set<String> NOTHING =
      Set.of("", "NA", "NULL", "-", "Not applicable", "Does not apply", "None", "..");
  private static final int MOST = 4000;
  private static final List<String> HEAD =
      List.of("HeadTitle (name)", "HeadFirstName", "HeadLastName");

  private final List<String> header;
  private final Map<String, Integer> places;

  private GiasEdition(List<String> header, Map<String, Integer> places) {
    this.header = header;
    this.places = places;
  }

  /** Recognises an edition by its header row. */
  static Outcome<GiasEdition> of(List<String> raw) {
    List<String> cells = raw.stream().map(CleanText::defused).toList();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      places.putIfAbsent(plain(cells.get(i)), i);
    }
    List<String> missing =
        List.of("URN", "EstablishmentName").stream()
            .filter(name -> !places.containsKey(plain(name)))
            .toList();
    return missing.isEmpty()
        ? Outcome.done(new GiasEdition(cells, places))
        : Outcome.refused(
            Refusal.shape(
                "schools.not-a-register",
                "The file has no column "
                    + String.join(" and no column ", missing)
                    + " in its first row.",
                "Export establishments from Get Information About Schools as CSV, and import that"
                    + " file.",
                List.of()));
  }

  List<String> header() {
    return header;
  }

  /** The number of the school that a row is about. */
  Urn urn(TableRow row) {
    return Urn.of(raw(row, "URN"));
  }

  /** Whether a row has nothing in it. */
  static boolean isBlank(TableRow row) {
    return row.cells().stream().allMatch(String::isBlank);
  }

  /**
   * The entry that a row makes of what was known before.
   *
   * @throws Wrong naming the column
   */
  School.Entry entry(TableRow row, Optional<School.Entry> before) {
    Cells cells = new Cells(row, before);
    return new School.Entry(
        cells.value("URN", Urn::of).orElseThrow(),
        cells.name(),
        cells.maybe("LA (code)", GiasValues::authority, School.Entry::laCode),
        cells.text("LA (name)", School.Entry::laName),
        cells.text("EstablishmentNumber", School.Entry::establishmentNumber),
        cells.maybe("UKPRN", Ukprn::of, School.Entry::ukprn),
        cells.text("TypeOfEstablishment (code)", School.Entry::typeCode),
        cells.text("TypeOfEstablishment (name)", School.Entry::typeName),
        cells.text("EstablishmentTypeGroup (code)", School.Entry::groupCode),
        cells.text("EstablishmentTypeGroup (name)", School.Entry::groupName),
        cells.text("EstablishmentStatus (code)", School.Entry::statusCode),
        cells.text("EstablishmentStatus (name)", School.Entry::statusName),
        cells.text("PhaseOfEducation (code)", School.Entry::phaseCode),
        cells.phase(),
        cells.maybe("OpenDate", GiasValues::day, School.Entry::openDate),
        cells.maybe("CloseDate", GiasValues::day, School.Entry::closeDate),
        cells.maybe("StatutoryLowAge", GiasValues::count, School.Entry::lowAge),
        cells.maybe("StatutoryHighAge", GiasValues::count, School.Entry::highAge),
        cells.maybe("NumberOfPupils", GiasValues::count, School.Entry::pupils),
        cells.maybe("PercentageFSM", GiasValues::percent, School.Entry::fsmPercent),
        cells.text("Trusts (code)", School.Entry::trustCode),
        cells.text("Trusts (name)", School.Entry::trustName),
        cells.text("Street", School.Entry::street),
        cells.text("Locality", School.Entry::locality),
        cells.text("Town", School.Entry::town),
        cells.text("County (name)", School.Entry::county),
        cells.postcode(),
        cells.text("SchoolWebsite", School.Entry::website),
        cells.text("TelephoneNum", School.Entry::telephone),
        cells.head(),
        cells.further());
  }

  /** A cell that cannot be taken. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String column;

    Wrong(String column, String reason) {
      super(reason, null, false, false);
      this.column = column;
    }

    String column() {
      return column;
    }
  }

  /** The cells of one row; remembers which columns have a field of their own. */
  private final class Cells {
    private final TableRow row;
    private final Optional<School.Entry> before;
    private final Set<Integer> taken = new HashSet<>();

    Cells(TableRow row, Optional<School.Entry> before) {
      this.row = row;
      this.before = before;
    }

    <T> Optional<T> value(String column, Function<String, T> read) {
      String cell = cell(column);
      try {
        return cell.isEmpty() ? Optional.empty() : Optional.of(read.apply(cell));
      } catch (BadValue bad) {
        throw new Wrong(column, bad.sentence());
      }
    }

    <T> Optional<T> maybe(
        String column, Function<String, T> read, Function<School.Entry, Optional<T>> known) {
      Optional<T> value = value(column, read);
      return has(column) ? value : before.flatMap(known);
    }

    String text(String column, Function<School.Entry, String> known) {
      String cell = cell(column);
      return has(column) ? cell : before.map(known).orElse("");
    }

    /** The phase: here "Not applicable" says something, and is no way of leaving it open. */
    String phase() {
      String column = "PhaseOfEducation (name)";
      String known = text(column, School.Entry::phaseName);
      return has(column) ? clean(column, raw(row, column)) : known;
    }

    String name() {
      cell("EstablishmentName");
      String name = clean("EstablishmentName", raw(row, "EstablishmentName"));
      if (name.isEmpty()) {
        throw new Wrong("EstablishmentName", "It is missing.");
      }
      return name;
    }

    String postcode() {
      String given = text("Postcode", School.Entry::postcode);
      try {
        return given.isEmpty() ? "" : Postcode.of(given).text();
      } catch (BadValue _) {
        return given;
      }
    }

    String head() {
      List<String> parts = new ArrayList<>();
      boolean told = false;
      for (String column : HEAD) {
        told |= has(column);
        String part = cell(column);
        if (!part.isEmpty()) {
          parts.add(part);
        }
      }
      return told ? String.join(" ", parts) : before.map(School.Entry::head).orElse("");
    }

    Map<String, String> further() {
      Map<String, String> all =
          new LinkedHashMap<>(before.map(School.Entry::further).orElse(Map.of()));
      for (int i = 0; i < header.size(); i++) {
        String column = header.get(i).strip();
        if (!column.isEmpty() && !taken.contains(i) && places.get(plain(column)) == i) {
          String value = at(i, column);
          if (value.isEmpty()) {
            all.remove(column);
          } else {
            all.put(column, value);
          }
        }
      }
      all.remove(REFUSED);
      return all;
    }

    private boolean has(String column) {
      return places.containsKey(plain(column));
    }

    private String cell(String column) {
      Integer place = places.get(plain(column));
      if (place == null) {
        return "";
      }
      taken.add(place);
      return at(place, column);
    }

    private String at(int place, String column) {
      String raw = place < row.cells().size() ? row.cells().get(place) : "";
      String cell = clean(column, raw);
      return NOTHING.contains(cell) ? "" : cell;
    }
  }

  /** The column that the file of refused rows adds. */
  private static final String REFUSED = "Refused because";

  private String raw(TableRow row, String column) {
    int place = places.get(plain(column));
    return place < row.cells().size() ? row.cells().get(place) : "";
  }

  private static String clean(String column, String raw) {
    if (raw.length() > MOST) {
      throw new Wrong(
          column, String.format(Locale.UK, "It has more than %,d characters; shorten it.", MOST));
    }
    try {
      String text = CleanText.of(raw).strip();
      return text.indexOf('\n') < 0 && text.indexOf('\t') < 0
          ? text
          : text.replaceAll("\\s*[\\n\\t]\\s*", " ");
    } catch (BadValue bad) {
      throw new Wrong(column, bad.sentence());
    }
  }

  private static String plain(String header) {
    return Folded.of(header);
  }
}
