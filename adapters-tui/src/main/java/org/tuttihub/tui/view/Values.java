package org.tuttihub.tui.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuttihub.application.catalogue.ByHand;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.domain.values.Money;

/** The values of records as text: for people, for files, and to be typed over. */
public final class Values {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private Values() {}

  /** None, one or many of what a field holds. */
  public static List<?> each(Object value) {
    return switch (value) {
      case Optional<?> maybe -> maybe.stream().toList();
      case Collection<?> many -> List.copyOf(many);
      case Map<?, ?> named -> named.isEmpty() ? List.of() : List.of(ByHand.text(named));
      case Object one -> List.of(one);
    };
  }

  /** As a person reads it, not yet made safe. */
  public static String people(Shape<?> shape, Part part, Object record, ZoneId zone) {
    return joined(shape, part, record, value -> forPeople(part.single(), value, zone));
  }

  /** As files have it: what is read back is the same. */
  public static String exact(Shape<?> shape, Part part, Object record) {
    return joined(shape, part, record, value -> forFiles(part.single(), value));
  }

  /** As it is typed over in a form. */
  public static String typed(Shape<?> shape, Part part, Object record) {
    return joined(
        shape,
        part,
        record,
        value ->
            switch (value) {
              case Money money -> money.toString();
              case Boolean yes -> yes ? "yes" : "no";
              default -> part.single().show().apply(value);
            });
  }

  private static String joined(
      Shape<?> shape, Part part, Object record, Function<Object, String> text) {
    return each(shape.value(record, part)).stream().map(text).collect(Collectors.joining(", "));
  }

  private static String forPeople(Kind kind, Object value, ZoneId zone) {
    return switch (value) {
      case Money money -> money.toString();
      case Boolean yes -> yes ? "yes" : "no";
      case Instant instant -> MINUTE.format(instant.atZone(zone));
      default -> kind.show().apply(value);
    };
  }

  /** One value as files have it; amounts in pence. */
  public static String forFiles(Kind kind, Object value) {
    return kind.show().apply(value);
  }

  /** Whether numbers stand in a column, which are compared by their last digits. */
  public static boolean isNumber(Part part) {
    return part.kind()
        .filter(kind -> kind.json() == Kind.Json.INTEGER || kind.json() == Kind.Json.NUMBER)
        .isPresent();
  }
}
