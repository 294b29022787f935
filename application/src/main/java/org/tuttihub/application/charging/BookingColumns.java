package org.tuttihub.application.charging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.domain.charging.BookingSet;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.CleanText;
import org.tuttihub.domain.values.Urn;

/**
 * The columns of a file of bookings, found by their names, in any order; facts stand in columns
 * called {@code fact.NAME}.
 *
 * @param places where each column stands
 * @param factsOfItems the facts that a booking of a family may bring
 */
record BookingColumns(List<String> header, Map<String, Integer> places, Set<String> factsOfItems) {
  private static final List<String> KNOWN =
      List.of("urn", "service", "variant", "quantity", "terms", "customer", "on");
  private static final List<String> NEEDED = List.of("service", "terms");
  private static final String FACT = "fact.";
  private static final int LONGEST = 200;

  static final String NAMES = String.join(", ", KNOWN) + ", fact.NAME";

  /** A cell that cannot be taken. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String column;

    private Wrong(String column, String sentence) {
      super(sentence, null, false, false);
      this.column = column;
    }

    String column() {
      return column;
    }

    String sentence() {
      return String.valueOf(getMessage());
    }
  }

  static Outcome<BookingColumns> of(List<String> header, List<String> factsOfItems) {
    Map<String, Integer> places = new LinkedHashMap<>();
    List<Refusal.Fault> faults = new ArrayList<>();
    for (int at = 0; at < header.size(); at++) {
      String name = header.get(at).strip().toLowerCase(Locale.ROOT);
      if (name.isEmpty()) {
        continue;
      }
      if (!KNOWN.contains(name) && !name.matches("fact\\.[a-z][a-z0-9_]*")) {
        faults.add(new Refusal.Fault(shown(name), "There is no such column." + meant(name)));
      } else if (places.putIfAbsent(name, at) != null) {
        faults.add(new Refusal.Fault(name, "It stands there twice."));
      }
    }
    for (String name : NEEDED) {
      if (!places.containsKey(name)) {
        faults.add(new Refusal.Fault(name, "It is missing."));
      }
    }
    return faults.isEmpty()
        ? Outcome.done(new BookingColumns(header, places, new HashSet<>(factsOfItems)))
        : Outcome.refused(
            Refusal.shape(
                "booking-sets.columns",
                "These are not the columns of a set of bookings.",
                "The columns are: " + NAMES + ".",
                faults));
  }

  /** The booking in a row. */
  BookingSet.Entry entry(TableRow row) {
    Customer customer = value(row, "customer", BookingColumns::customer).orElse(Customer.SCHOOL);
    return new BookingSet.Entry(
        row.number(),
        value(row, "urn", text -> Urn.of(text).text()).orElse(""),
        customer,
        value(row, "on", BookingColumns::day),
        value(row, "service", text -> text).orElseThrow(() -> missing("service")),
        value(row, "variant", text -> text).orElse(""),
        value(row, "quantity", text -> whole(text, 100_000)).orElse(1),
        value(row, "terms", text -> whole(text, 3)).orElseThrow(() -> missing("terms")),
        facts(row, customer));
  }

  /** The cells of a row that may be shown again: without what could be known of a family. */
  List<String> withoutFacts(TableRow row) {
    if (isSurelyNoFamily(row)) {
      return row.cells();
    }
    List<String> cells = new ArrayList<>(row.cells());
    places.forEach(
        (name, at) -> {
          if (name.startsWith(FACT) && at < cells.size()) {
            cells.set(at, "");
          }
        });
    return cells;
  }

  private boolean isSurelyNoFamily(TableRow row) {
    try {
      return value(row, "customer", BookingColumns::customer)
          .map(customer -> !customer.mayHaveRemission())
          .orElse(true);
    } catch (Wrong unreadable) {
      return false;
    }
  }

  private Facts facts(TableRow row, Customer customer) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (String column : places.keySet()) {
      if (column.startsWith(FACT)) {
        String name = column.substring(FACT.length());
        value(row, column, text -> text)
            .ifPresent(
                said -> {
                  if (customer.mayHaveRemission() && !factsOfItems.contains(name)) {
                    throw new Wrong(
                        column,
                        "Facts about a family are never kept: leave the cell empty, and quote for"
                            + " the family itself.");
                  }
                  facts.put(name, said);
                });
      }
    }
    return facts.isEmpty() ? Facts.NONE : new Facts(facts);
  }

  private <T> Optional<T> value(TableRow row, String column, Function<String, T> read) {
    Integer at = places.get(column);
    String cell = at == null || at >= row.cells().size() ? "" : row.cells().get(at).strip();
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    try {
      String line = CleanText.line(cell);
      if (line.length() > LONGEST) {
        throw new BadValue("It has more than " + LONGEST + " characters.");
      }
      return Optional.of(read.apply(line));
    } catch (BadValue bad) {
      throw new Wrong(column, bad.sentence());
    }
  }

  private static Customer customer(String text) {
    return Customer.class.cast(Kind.of(Customer.class).read().apply(text));
  }

  private static LocalDate day(String text) {
    return LocalDate.class.cast(Kind.of(LocalDate.class).read().apply(text));
  }

  private static int whole(String text, int most) {
    int number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    if (number < 1 || number > most) {
      throw new BadValue(BadValue.shown(text) + " is not a whole number from 1 to " + most + ".");
    }
    return number;
  }

  private static Wrong missing(String column) {
    return new Wrong(column, "It is missing.");
  }

  private static String shown(String name) {
    return CleanText.defused(name.length() > 60 ? name.substring(0, 60) : name);
  }

  private static String meant(String name) {
    return Binder.nearest(name, KNOWN).map(near -> " Did you mean " + near + "?").orElse("");
  }
}
