package org.tuttihub.postgres.lists;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Money;

/**
 * A field of a list in SQL: how it is filtered and what it is sorted by. A choice is compared by
 * its place among the choices, text by its folded key, anything else by its value.
 *
 * @param key the column with the folded key; empty when the key is made by the database
 * @param order what it is sorted by, where that is something else; may be empty
 * @param exact whether it must be equal rather than contained, as a reference must
 */
record FieldSql(Part part, String key, String order, boolean exact) {

  private static final int LEAST_WORD = 3;

  static FieldSql of(Part part) {
    return new FieldSql(part, "", "", false);
  }

  private boolean isText() {
    return part.type() == String.class;
  }

  private boolean isMany() {
    return part.holds() == Holds.MANY;
  }

  private List<String> choices() {
    return part.single().choices();
  }

  /** The column in the base query. */
  String column() {
    return "r." + part.name();
  }

  /** What it is sorted by: null where the field is empty. */
  String sorted() {
    if (!order.isEmpty()) {
      return order;
    }
    return isMany() ? comparable("(" + column() + ")[1]", "") : comparable(column(), key);
  }

  private String comparable(String expression, String folded) {
    if (isText()) {
      return (folded.isEmpty() ? "folded(" + expression + ")" : folded) + " collate \"C\"";
    }
    if (!choices().isEmpty()) {
      String all = choices().stream().collect(Collectors.joining("','", "'", "'"));
      return "array_position(array[" + all + "], " + expression + ")";
    }
    return part.single().json() == Kind.Json.TEXT && part.type() != UUID.class
        ? expression + " collate \"C\""
        : expression;
  }

  /** A condition that is true or false, never unknown. */
  String condition(Filter filter, Values values) {
    return switch (filter.test()) {
      case EMPTY -> empty();
      case NOT_EMPTY -> "not " + empty();
      case IS -> any(is(element(), filter.value(), values));
      case IS_NOT -> "not " + any(is(element(), filter.value(), values));
      case BETWEEN -> any(between(filter, values));
    };
  }

  /**
   * That it is one of the choices of whose words one begins with the word that is searched for.
   * Letters too few to be more than the beginning of a name must be such a word in full.
   */
  Optional<String> chosenBy(String word, Values values) {
    List<String> meant = choices().stream().filter(choice -> isMeant(choice, word)).toList();
    return meant.isEmpty()
        ? Optional.empty()
        : Optional.of(
            meant.stream()
                .map(choice -> "e = " + values.next(bound(choice)))
                .collect(Collectors.joining(" or ", "exists (select from " + chosen(), ")")));
  }

  private static boolean isMeant(String choice, String word) {
    return Stream.concat(Stream.of(choice), Stream.of(choice.split("-")))
        .anyMatch(w -> word.length() < LEAST_WORD ? w.equals(word) : w.startsWith(word));
  }

  /** What it holds, as rows to choose among. */
  private String chosen() {
    return "unnest(" + (isMany() ? column() : "array[" + column() + "]") + ") e where ";
  }

  private String empty() {
    return isMany()
        ? "(coalesce(cardinality(" + column() + "), 0) = 0)"
        : isText() ? "(coalesce(" + column() + ", '') = '')" : "(" + column() + " is null)";
  }

  private String element() {
    return isMany() ? "e" : column();
  }

  private String any(String condition) {
    return isMany()
        ? "exists (select from unnest(" + column() + ") e where " + condition + ")"
        : "coalesce(" + condition + ", false)";
  }

  private String is(String expression, String wanted, Values values) {
    if (isText() && !exact) {
      return "strpos(" + foldedText(expression) + ", " + values.next(Folded.of(wanted)) + ") > 0";
    }
    return expression + " = " + values.next(bound(wanted));
  }

  private String between(Filter filter, Values values) {
    String expression =
        isText() ? foldedText(element()) + " collate \"C\"" : comparable(element(), "");
    String from =
        filter.value().isEmpty() ? "true" : expression + " >= " + end(filter.value(), values);
    String to = filter.upTo().isEmpty() ? "true" : expression + " <= " + end(filter.upTo(), values);
    return "(" + expression + " is not null and " + from + " and " + to + ")";
  }

  private String foldedText(String expression) {
    return key.isEmpty() || isMany() ? "folded(" + expression + ")" : key;
  }

  private String end(String wanted, Values values) {
    if (isText()) {
      return values.next(Folded.of(wanted));
    }
    Object value = bound(wanted);
    return values.next(choices().isEmpty() ? value : (Object) (choices().indexOf(value) + 1));
  }

  /** A value as it is kept. */
  private Object bound(String wanted) {
    if (isText()) {
      return wanted.strip().toUpperCase(Locale.ROOT);
    }
    Object value = part.single().read().apply(wanted);
    return value instanceof Money money
        ? (Object) money.pence()
        : Values.bound(part.single(), value);
  }
}
