package org.tuttihub.application.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;

/**
 * Several values in one text, as people type them: {@code income=16190; children=2}. A line end
 * parts them as a semicolon does; a backslash before either means the character itself.
 */
public final class ByHand {
  private ByHand() {}

  /** The values by name; what has no value is left out. */
  public static Map<String, String> named(String text) {
    Map<String, String> named = new LinkedHashMap<>();
    StringBuilder piece = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        piece.append(text.charAt(++at));
      } else if (c == ';' || c == '\n') {
        take(piece, named);
      } else {
        piece.append(c);
      }
    }
    take(piece, named);
    return named;
  }

  private static void take(StringBuilder typed, Map<String, String> named) {
    String piece = typed.toString().strip();
    typed.setLength(0);
    if (piece.isEmpty()) {
      return;
    }
    int equals = piece.indexOf('=');
    if (equals < 1) {
      throw new BadValue(BadValue.shown(piece) + " is not of the form name=value.");
    }
    String name = piece.substring(0, equals).strip();
    if (named.put(name, piece.substring(equals + 1).strip()) != null) {
      throw new BadValue(BadValue.shown(name) + " is given twice; give it once.");
    }
  }

  /** The text from which the same values, or the fields of the same record, are read again. */
  public static String text(Map<?, ?> named) {
    return named.entrySet().stream()
        .map(
            entry ->
                entry.getValue() instanceof Map<?, ?> within
                    ? within(String.valueOf(entry.getKey()), within)
                    : entry.getKey() + "=" + escaped(String.valueOf(entry.getValue())))
        .collect(Collectors.joining("; "));
  }

  private static String within(String field, Map<?, ?> named) {
    Map<String, Object> prefixed = new LinkedHashMap<>();
    named.forEach((name, value) -> prefixed.put(field + "." + name, value));
    return text(prefixed);
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace(";", "\\;").replace("\n", "\\\n");
  }

  /**
   * A record's fields by name. Values of a field that holds named ones are written with its name
   * before them, {@code facts.income=16190}; amounts in pounds without their {@code _pence}.
   */
  public static Map<String, Object> fields(Shape<?> shape, String text) {
    Map<String, Object> fields = new LinkedHashMap<>();
    Map<String, Map<String, Object>> within = new LinkedHashMap<>();
    named(text)
        .forEach(
            (name, value) -> {
              String field = name.replace('-', '_');
              int dot = name.indexOf('.');
              if (dot > 0 && holdsNamed(shape, field.substring(0, dot))) {
                within
                    .computeIfAbsent(field.substring(0, dot), _ -> new LinkedHashMap<>())
                    .put(name.substring(dot + 1), value);
              } else if (isAmount(shape, field)) {
                fields.put(field + "_pence", pence(name, value));
              } else {
                fields.put(field, value);
              }
            });
    fields.putAll(within);
    return fields;
  }

  private static String pence(String name, String pounds) {
    try {
      return String.valueOf(Money.of(pounds).pence());
    } catch (BadValue bad) {
      throw new BadValue(name + ": " + bad.sentence());
    }
  }

  private static boolean holdsNamed(Shape<?> shape, String field) {
    return shape.part(field).filter(p -> p.holds() == Shape.Holds.NAMED).isPresent();
  }

  private static boolean isAmount(Shape<?> shape, String field) {
    return shape.part(field).isEmpty()
        && shape.part(field + "_pence").filter(p -> p.type() == Money.class).isPresent();
  }
}
