package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.imports.Headings;
import org.tuttihub.application.imports.Importer.Read;
import org.tuttihub.application.imports.ListCells;
import org.tuttihub.application.imports.MappedColumns;
import org.tuttihub.application.imports.UsualWords;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Urn;

/** What a row of a list of loans says: what goes out to whom, or what is back. */
record LoanLine(
    String number,
    Way way,
    Borrower borrower,
    Optional<LocalDate> from,
    Optional<LocalDate> due,
    Optional<LocalDate> returned,
    Optional<Condition> condition,
    Optional<String> place,
    Optional<Money> fee,
    Optional<Money> deposit,
    String remark) {
  private static final UsualWords WAYS = UsualWords.of(LoanLine.class, "loan-ways.txt");

  /** Where something goes. */
  enum Way {
    OUT,
    /** It comes back: the row says so. */
    IN,
    /** The row names nobody who borrows. */
    BACK_IF_OUT
  }

  /**
   * Reads the rows of a file whose columns were found.
   *
   * @param said what words in cells were said to mean
   */
  static Read<LoanLine> read(
      MappedColumns columns, Function<String, Optional<String>> said, TableRow row) {
    if (row.isBlank()) {
      return new Read.Blank<>();
    }
    if (columns.isHeaderAgain(row)) {
      return new Read.PassedOver<>("It says the headings once more.");
    }
    Headings.Cells cells = columns.cells(row);
    String number = "";
    try {
      number = cells.words("asset_number", 200);
      if (Folded.of(number).isEmpty()) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1
            ? new Read.PassedOver<>(
                "Only one cell says something: it is read as a heading or a remark.")
            : new Read.Fault<>(
                "", columns.called("asset_number"), "It is missing: which instrument is it?");
      }
      return new Read.Found<>(number, of(number, cells, said));
    } catch (Headings.Wrong wrong) {
      return new Read.Fault<>(number, wrong.column(), wrong.reason());
    }
  }

  private static LoanLine of(
      String number, Headings.Cells row, Function<String, Optional<String>> said) {
    ListCells cells = new ListCells(row);
    RegisterCells register = new RegisterCells(row, _ -> null, said);
    Optional<LocalDate> returned = cells.date("returned_on");
    Optional<Urn> school = cells.value("school", Urn::of);
    Optional<String> name = cells.said("borrower");
    return new LoanLine(
        number,
        way(cells, returned, school.isPresent() || name.isPresent()),
        LoanAsked.borrower(cells.value("kind", LoanLine::kind), school, name, cells.said("email")),
        cells.date("from"),
        cells.date("due"),
        returned,
        register.condition(),
        cells.said("place"),
        register.money("fee"),
        register.money("deposit"),
        cells.said("remark", 500).orElse(""));
  }

  private static Way way(ListCells cells, Optional<LocalDate> returned, boolean named) {
    Optional<String> said =
        cells.value(
            "status",
            text ->
                WAYS.named(text)
                    .orElseThrow(
                        () -> new BadValue(BadValue.shown(text) + " is neither out nor in.")));
    if (said.isPresent()) {
      return said.get().equals("out") ? Way.OUT : Way.IN;
    }
    if (returned.isPresent()) {
      return Way.IN;
    }
    return named ? Way.OUT : Way.BACK_IF_OUT;
  }

  private static Borrower.Kind kind(String text) {
    Map<String, Borrower.Kind> others =
        Map.of("parent", Borrower.Kind.CARER, "family", Borrower.Kind.CARER);
    String plain = Folded.of(text);
    if (others.containsKey(plain)) {
      return others.get(plain);
    }
    try {
      return Borrower.Kind.valueOf(plain.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException _) {
      throw new BadValue(
          BadValue.shown(text) + " is no borrower: school, carer, teacher, partner or other.");
    }
  }

  /** What is asked for, when it goes out. */
  LoanAsked asked(LocalDate today) {
    return new LoanAsked(
        borrower,
        from.orElse(today),
        due,
        condition,
        fee,
        deposit,
        Optional.empty(),
        Map.of(),
        remark);
  }
}
