package org.tuttihub.application.instruments;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tuttihub.application.imports.Headings;
import org.tuttihub.application.imports.Importer.Read;
import org.tuttihub.application.imports.ListCells;
import org.tuttihub.application.imports.MappedColumns;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.domain.instruments.Described;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Folded;

/**
 * Reads the rows of somebody's own register. Rows of totals, headings between the rows and headings
 * that come again are passed over; an instrument without a number, and several under one number,
 * are faults.
 */
final class RegisterReading {
  private static final int MOST_KNOWN = 10_000;

  private static final Pattern TOTAL =
      Pattern.compile("(sub|grand|overall)?[ -]?totals?\\b.*|number of (items|instruments)\\b.*");

  private static final Pattern TOTAL_ALONE =
      Pattern.compile("(sub|grand|overall)?[ -]?totals?( (items|instruments|number|stock))?:?");

  private static final Pattern COUNT =
      Pattern.compile("[£\\d.,]+( (items?|instruments?|pieces|no|off|in all))?");

  /** From one number to another: {@code TR1-TR6}. */
  private static final Pattern RANGE =
      Pattern.compile("(\\p{L}+)[ .]?\\d+\\s*[-–]\\s*\\1[ .]?\\d+", Pattern.CASE_INSENSITIVE);

  /** Between two numbers in one cell; a stroke within one number has no space around it. */
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[,;&+]\\s*|\\s+(/|and|to|-|–)\\s+", Pattern.CASE_INSENSITIVE);

  private static final Pattern ONE = Pattern.compile("x?1([.]0+)?x?( ?(pc|pcs|piece|off|no))?|one");

  private static final Pattern STROKE = Pattern.compile("([\\p{L}]+)[^/]*\\d/\\1[^/]*\\d.*");

  /** Lists say the same of many: each is taken apart once. */
  private final Map<String, Described> described = new HashMap<>();

  private final MappedColumns columns;
  private final Function<String, Optional<String>> said;

  /**
   * @param said what words in cells were said to mean
   */
  RegisterReading(MappedColumns columns, Function<String, Optional<String>> said) {
    this.columns = columns;
    this.said = said;
  }

  Read<RegisterLine> read(TableRow row) {
    if (row.isBlank()) {
      return new Read.Blank<>();
    }
    Headings.Cells cells = columns.cells(row);
    Optional<String> aside = aside(row);
    if (aside.isPresent()) {
      return new Read.PassedOver<>(aside.get());
    }
    String number = "";
    try {
      number = number(cells);
      return new Read.Found<>(number, line(cells, number));
    } catch (Headings.Wrong wrong) {
      return new Read.Fault<>(number, wrong.column(), wrong.reason());
    }
  }

  /** Why a row is about no item. */
  private Optional<String> aside(TableRow row) {
    if (columns.isHeaderAgain(row)) {
      return Optional.of("It says the headings once more.");
    }
    if (isTotal(row)) {
      return Optional.of("It is a total.");
    }
    boolean alone = row.cells().stream().filter(c -> !c.isBlank()).count() == 1;
    String number = cell(row, "asset_number").strip();
    boolean mayBeNumber = number.matches(".*\\d.*") && !number.contains(" ");
    return alone && !mayBeNumber
        ? Optional.of("Only one cell says something: it is read as a heading or a remark.")
        : Optional.empty();
  }

  /** A total stands where no number is, or beside how many there are: {@code 17 items}. */
  private boolean isTotal(TableRow row) {
    String number = Folded.of(cell(row, "asset_number"));
    List<String> cells = row.cells().stream().map(Folded::of).toList();
    boolean isCount = COUNT.matcher(number).matches();
    boolean isNoNumber = number.isEmpty() || TOTAL.matcher(number).matches();
    Pattern total = isNoNumber ? TOTAL : TOTAL_ALONE;
    return (isNoNumber || isCount) && cells.stream().anyMatch(c -> total.matcher(c).matches());
  }

  private String cell(TableRow row, String field) {
    int at = columns.fields().getOrDefault(field, -1);
    return at >= 0 && at < row.cells().size() ? row.cells().get(at) : "";
  }

  private static String number(Headings.Cells cells) {
    String number = new ListCells(cells).said("asset_number").orElse("");
    if (Folded.of(number).isEmpty()) {
      throw cells.wrong("asset_number", "It is missing: every item has a number of its own.");
    }
    if (several(number)) {
      throw cells.wrong(
          "asset_number",
          "\""
              + number
              + "\" is more than one number: give each instrument a row of its own, with its own"
              + " serial number.");
    }
    String count = new ListCells(cells).said("quantity").orElse("1");
    if (!ONE.matcher(Folded.of(count)).matches()) {
      throw cells.wrong(
          "quantity",
          "The row is about "
              + BadValue.shown(count)
              + " instruments under one number: give each a row and a number of its own.");
    }
    return number;
  }

  private static boolean several(String number) {
    String[] parts = BETWEEN.split(number, -1);
    boolean numbered =
        parts.length > 1 && Arrays.stream(parts).allMatch(part -> part.matches(".*\\d.*"));
    return numbered || STROKE.matcher(number).matches() || RANGE.matcher(number).matches();
  }

  private Described described(String words) {
    return described.size() < MOST_KNOWN
        ? described.computeIfAbsent(words, Described::of)
        : Described.of(words);
  }

  private RegisterLine line(Headings.Cells cells, String number) {
    ListCells list = new ListCells(cells);
    RegisterCells r = new RegisterCells(cells, this::described, said);
    RegisterLine.Described described = r.described();
    return new RegisterLine(
        number,
        described,
        r.standing(),
        r.place(),
        list.said("serial"),
        list.said("barcode"),
        list.said("case_number"),
        r.condition(),
        list.said("accessories", 500),
        list.said("owner"),
        new RegisterLine.Bought(
            list.date("bought_on"),
            r.money("price"),
            list.said("supplier"),
            list.said("funding"),
            list.yesOrNo("capitalised"),
            list.said("useful_years", 20).map(RegisterCells.years(cells))),
        r.note(described));
  }
}
