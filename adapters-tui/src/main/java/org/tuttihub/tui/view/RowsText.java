package org.tuttihub.tui.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuttihub.application.catalogue.ByHand;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.domain.values.BadValue;

/** Records inside a request, as people type them: one a line, bars between their values. */
final class RowsText {
  private RowsText() {}

  /** What stands in a line, in order. */
  static String order(Shape<?> shape) {
    return shape.parts().stream()
        .map(part -> Labels.of(part.name()).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" | "));
  }

  /** Records of one shape, written as records of another with the same names. */
  static String write(Shape<?> wanted, Shape<?> had, List<?> rows) {
    return rows.stream().map(row -> line(wanted, had, row)).collect(Collectors.joining("\n"));
  }

  /** The first fields of records, which name them. */
  static String names(Shape<?> shape, List<?> rows) {
    Part first = shape.parts().getFirst();
    return rows.stream()
        .map(row -> Values.typed(shape, first, row))
        .collect(Collectors.joining(", "));
  }

  private static String line(Shape<?> wanted, Shape<?> had, Object row) {
    return wanted.parts().stream()
        .map(
            part ->
                had.part(part.name())
                    .filter(p -> p.kind().isPresent())
                    .map(p -> escaped(Values.typed(had, p, row)))
                    .orElse(""))
        .collect(Collectors.joining(" | "))
        .replaceFirst("( \\| )+$", "");
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n");
  }

  /** The records that are typed; too many values in a line count as part of the last. */
  static List<Map<String, Object>> read(Shape<?> shape, String text) {
    List<Map<String, Object>> rows = new ArrayList<>();
    text.lines().filter(line -> !line.isBlank()).forEach(line -> rows.add(row(shape, line)));
    return rows;
  }

  /** Whether a line has no bars but names its values: {@code service=ensemble; quantity=2}. */
  private static boolean isNamed(Shape<?> shape, String line) {
    int equals = line.indexOf('=');
    return equals > 0
        && values(line).size() == 1
        && shape
            .part(line.substring(0, equals).strip().replace('-', '_').replaceFirst("\\..*", ""))
            .isPresent();
  }

  /** What is wrong with values that are named; their kinds are looked at when they are sent. */
  static Optional<String> namedFault(String text) {
    try {
      ByHand.named(text);
      return Optional.empty();
    } catch (BadValue bad) {
      return Optional.of(bad.sentence());
    }
  }

  private static Map<String, Object> row(Shape<?> shape, String line) {
    if (isNamed(shape, line) && namedFault(line).isEmpty()) {
      return ByHand.fields(shape, line);
    }
    List<String> values = values(line);
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < shape.parts().size(); i++) {
      Part part = shape.parts().get(i);
      String value = i < values.size() ? values.get(i) : "";
      if (!value.isEmpty() || (part.holds() == Holds.ONE && part.type() == String.class)) {
        row.put(part.name(), AsTyped.asAsked(part, value));
      }
    }
    return row;
  }

  /** The typed records with their days as they are understood; what names its values stays. */
  static String understood(Shape<?> shape, String text, LocalDate today) {
    return text.lines()
        .map(line -> isNamed(shape, line) ? line : understoodLine(shape, line, today))
        .collect(Collectors.joining("\n"));
  }

  private static String understoodLine(Shape<?> shape, String line, LocalDate today) {
    List<String> typed = values(line);
    List<String> meant = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      meant.add(
          i < shape.parts().size()
              ? AsTyped.understood(shape.parts().get(i), typed.get(i), today)
              : typed.get(i));
    }
    return meant.equals(typed)
        ? line
        : meant.stream().map(RowsText::escaped).collect(Collectors.joining(" | "));
  }

  /** What is wrong with the typed records. */
  static Optional<String> fault(Shape<?> shape, String text) {
    int number = 0;
    for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
      number++;
      if (isNamed(shape, line)) {
        Optional<String> wrong = namedFault(line);
        if (wrong.isPresent()) {
          return Optional.of("Line " + number + ": " + wrong.get());
        }
        continue;
      }
      List<String> values = values(line);
      if (values.size() > shape.parts().size()) {
        return Optional.of(
            "Line "
                + number
                + " has "
                + values.size()
                + " values; they are: "
                + order(shape)
                + ".");
      }
      for (int i = 0; i < values.size(); i++) {
        Part part = shape.parts().get(i);
        Optional<String> wrong =
            values.get(i).isEmpty() ? Optional.empty() : AsTyped.fault(part, values.get(i));
        if (wrong.isPresent()) {
          return Optional.of("Line " + number + ", " + Labels.of(part.name()) + ": " + wrong.get());
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> values(String line) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '\\' && at + 1 < line.length()) {
        char next = line.charAt(++at);
        value.append(next == 'n' ? '\n' : next);
      } else if (c == '|') {
        values.add(value.toString().strip());
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    values.add(value.toString().strip());
    return values;
  }
}
