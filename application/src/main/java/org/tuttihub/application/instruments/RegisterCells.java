package org.tuttihub.application.instruments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.imports.Headings;
import org.tuttihub.application.imports.ListCells;
import org.tuttihub.application.imports.UsualWords;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Described;
import org.tuttihub.domain.instruments.Family;
import org.tuttihub.domain.instruments.Makers;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Size;

/**
 * The cells of one row of a register, as values.
 *
 * @param describing takes a description apart
 * @param said what a hub's own words for conditions and standings were said to mean
 */
record RegisterCells(
    Headings.Cells cells,
    Function<String, Described> describing,
    Function<String, Optional<String>> said) {
  private static final UsualWords CONDITIONS =
      UsualWords.of(RegisterCells.class, "register-conditions.txt");
  private static final UsualWords STANDINGS =
      UsualWords.of(RegisterCells.class, "register-standings.txt");

  /** How it stands, where a place should be: {@code On loan to ...}, {@code Missing since 2023}. */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "((?:out )?on loan|on hire|loaned(?: out)?|hired out|lent|missing|lost|not found|stolen"
              + "|disposed(?: of)?|written off|scrapped|sold|in repair|at repairers?"
              + "|being repaired|under repair|away for repair|sent for repair)"
              + "(\\s*([^\\p{L}\\s]|(since|in|by|to|from|for|with|at|on)\\b).*)?");

  /** Between two groups of figures: it could be two amounts. */
  private static final Pattern TWO_AMOUNTS = Pattern.compile(".*\\d[\\s\\p{Zs}]+\\d.*");

  /** Where the name of a model may stand, the likeliest first. */
  private static final List<String> NAMING = List.of("model", "instrument", "description");

  /** The most words that the name of a model has. */
  private static final int MOST_WORDS = 5;

  private static final Pattern LONG_PENCE = Pattern.compile("(.*[.]\\d\\d)(\\d+)");

  /** What a hub may say that its own words mean. */
  static Set<String> meanings() {
    return Stream.concat(CONDITIONS.names().stream(), STANDINGS.names().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private ListCells list() {
    return new ListCells(cells);
  }

  private Optional<String> said(String field) {
    return list().said(field);
  }

  /** An amount as a spreadsheet has it: to the penny. */
  Optional<Money> money(String field) {
    return said(field).map(text -> cells.as(field, text, RegisterCells::pounds));
  }

  private static Money pounds(String text) {
    if (TWO_AMOUNTS.matcher(text).matches()) {
      throw new BadValue(
          BadValue.shown(text) + " may be two amounts: write one, such as 1,450.00.");
    }
    String plain = text.replaceAll("(?i)gbp|[\\s\\p{Zs}]+", "");
    Matcher precise = LONG_PENCE.matcher(plain);
    return precise.matches()
        ? Money.of(precise.group(1)).plus(new Money(precise.group(2).charAt(0) >= '5' ? 1 : 0))
        : Money.of(plain);
  }

  static Function<String, Integer> years(Headings.Cells cells) {
    return text ->
        cells.as(
            "useful_years",
            text.toLowerCase(Locale.ROOT).replaceAll(" ?(years?|yrs?)$", ""),
            t -> {
              if (!t.matches("[0-9]{1,3}([.]0+)?")) {
                throw new BadValue(BadValue.shown(text) + " is not a number of years.");
              }
              return Integer.valueOf(t.replaceAll("[.].*", ""));
            });
  }

  Optional<Condition> condition() {
    return list()
        .named("condition", CONDITIONS, said)
        .map(name -> Condition.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  /** What its own column says; else what is said where its place should be. */
  RegisterLine.Standing standing() {
    return list()
        .named("status", STANDINGS, said)
        .or(this::standingForPlace)
        .map(name -> RegisterLine.Standing.valueOf(name.toUpperCase(Locale.ROOT)))
        .orElse(RegisterLine.Standing.IN_STORE);
  }

  /** Where it is; what says how it stands, and maybe who has it, is no place. */
  Optional<String> place() {
    return said("place").filter(_ -> standingForPlace().isEmpty());
  }

  private Optional<String> standingForPlace() {
    return said("place")
        .map(Folded::of)
        .map(NO_PLACE::matcher)
        .filter(Matcher::matches)
        .flatMap(m -> STANDINGS.named(m.group(1)));
  }

  /** What the instrument is: columns of their own go before what stands in names. */
  RegisterLine.Described described() {
    Optional<Described> named = said("instrument").map(describing);
    Optional<Described> told = said("description").map(describing);
    Optional<Described> made = said("model").map(Described::made);
    Optional<String> instrument =
        first(named.map(Described::instrument), told.map(Described::instrument))
            .or(() -> first(named.map(Described::name), told.map(Described::name)))
            .or(() -> first(named.map(Described::maker), told.map(Described::maker)));
    if (instrument.isEmpty()) {
      throw cells.wrong(
          said("description").isPresent() ? "description" : "instrument",
          "It does not say which instrument it is.");
    }
    return new RegisterLine.Described(
        instrument,
        family(instrument.get()),
        size(named, told),
        said("maker")
            .map(Makers::named)
            .or(() -> first(made.map(Described::maker), named.map(Described::maker)))
            .or(() -> first(told.map(Described::maker))),
        name(instrument.get()),
        list().yesOrNo("accessible"),
        money("value"));
  }

  /** The maker's name for it; more words than a name has are a note. */
  private Optional<String> name(String instrument) {
    return NAMING.stream()
        .flatMap(field -> name(field, instrument).stream())
        .filter(name -> name.split(" ", -1).length <= MOST_WORDS)
        .findFirst();
  }

  private Optional<String> name(String field, String instrument) {
    return said(field)
        .map(field.equals("model") ? Described::made : describing)
        .map(Described::name)
        .filter(name -> !name.isEmpty() && !name.equals(instrument));
  }

  /** What was noted, with what names and descriptions say beside the name of the model. */
  Optional<String> note(RegisterLine.Described described) {
    String taken = Folded.of(described.name().orElse(""));
    List<String> notes =
        Stream.concat(
                list().said("note", 1000).stream(),
                NAMING.stream()
                    .filter(
                        field ->
                            name(field, described.instrument().orElse(""))
                                .filter(name -> !Folded.of(name).equals(taken))
                                .isPresent())
                    .flatMap(field -> said(field).stream()))
            .distinct()
            .toList();
    return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
  }

  /** A column of sizes may say what no size is: that a thing has but one. */
  private Optional<Size> size(Optional<Described> named, Optional<Described> told) {
    return said("size")
        .filter(text -> !Folded.of(text).matches("standard|one size|normal|regular"))
        .map(text -> cells.as("size", text, Size::of))
        .or(() -> named.flatMap(Described::size))
        .or(() -> told.flatMap(Described::size));
  }

  private Optional<Family> family(String instrument) {
    return Family.in(instrument)
        .map(Family.Known::family)
        .or(
            () ->
                said("family")
                    .map(text -> Folded.of(text).replace(' ', '_').toUpperCase(Locale.ROOT))
                    .flatMap(
                        name ->
                            Arrays.stream(Family.values())
                                .filter(family -> family.name().equals(name))
                                .findFirst()));
  }

  private static Optional<String> first(Optional<String> one, Optional<String> other) {
    return first(one).or(() -> first(other));
  }

  private static Optional<String> first(Optional<String> one) {
    return one.filter(text -> !text.isEmpty());
  }
}
