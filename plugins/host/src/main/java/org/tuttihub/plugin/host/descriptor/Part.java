package org.tuttihub.plugin.host.descriptor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.CleanText;

/**
 * An object of the descriptor as it is read: every key must be known, every value of its kind;
 * whatever is wrong is taken down, so that all faults are told at once.
 */
final class Part {
  private static final int MOST_IN_A_LIST = 500;
  private static final int MOST_CHARACTERS = 500;

  private final JsonNode node;
  private final String path;
  private final List<String> faults;
  private final Set<String> known = new TreeSet<>();

  Part(JsonNode node, String path, List<String> faults) {
    this.node = node;
    this.path = path;
    this.faults = faults;
  }

  /** A text that must be there; empty when it is not, which is taken down. */
  String text(String key) {
    return maybe(key)
        .orElseGet(
            () -> {
              if (!node.has(key)) {
                fault(key, "It is missing.");
              }
              return "";
            });
  }

  /** A text of a shape. */
  String text(String key, Pattern shape, String said) {
    String text = text(key);
    if (!text.isEmpty() && !shape.matcher(text).matches()) {
      fault(key, BadValue.shown(text) + " is not " + said + ".");
    }
    return text;
  }

  Optional<String> maybe(String key) {
    known.add(key);
    JsonNode value = node.get(key);
    return value == null ? Optional.empty() : line(key, value);
  }

  /** A text, turned into a value that it must be able to become. */
  <T> Optional<T> read(String key, Function<String, T> reader) {
    return maybe(key).filter(text -> !text.isEmpty()).flatMap(text -> read(key, text, reader));
  }

  /** A given text, turned into a value that it must be able to become. */
  <T> Optional<T> read(String key, String text, Function<String, T> reader) {
    try {
      return Optional.of(reader.apply(text));
    } catch (BadValue bad) {
      fault(key, bad.sentence());
      return Optional.empty();
    }
  }

  boolean yes(String key) {
    known.add(key);
    JsonNode value = node.get(key);
    if (value != null && !value.isBoolean()) {
      fault(key, "It must be true or false.");
    }
    return value != null && value.asBoolean();
  }

  int whole(String key, int least, int most) {
    known.add(key);
    JsonNode value = node.get(key);
    if (value == null
        || !value.canConvertToInt()
        || !value.isIntegralNumber()
        || value.asInt() < least
        || value.asInt() > most) {
      fault(key, "It must be a whole number from " + least + " to " + most + ".");
      return least;
    }
    return value.asInt();
  }

  /** The texts of a list; none when it is left out. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode one : list(key)) {
      line(key, one).ifPresent(texts::add);
    }
    return texts;
  }

  /** The rows of a table: a list of lists of texts. */
  List<List<String>> rows(String key, int columns) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : list(key)) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> line(key, cell).ifPresent(cells::add));
      if (!row.isArray() || cells.size() != columns) {
        fault(key, "Each row must be a list of " + columns + " texts.");
      } else {
        rows.add(cells);
      }
    }
    return rows;
  }

  /** The objects of a list, each read by the reader; none when it is left out. */
  <T> List<T> parts(String key, Function<Part, Optional<T>> reader) {
    List<T> read = new ArrayList<>();
    int at = 0;
    for (JsonNode one : list(key)) {
      Part part = new Part(one, path + key + "." + at++ + ".", faults);
      if (one.isObject()) {
        reader.apply(part).ifPresent(read::add);
        part.refuseUnknown();
      } else {
        fault(key, "Each of its parts must be an object: { … }.");
      }
    }
    return read;
  }

  void refuseUnknown() {
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key)) {
                fault(
                    "",
                    "It has no key "
                        + BadValue.shown(key)
                        + "."
                        + Binder.nearest(key, known)
                            .map(n -> " Did you mean " + n + "?")
                            .orElse(""));
              }
            });
  }

  void fault(String key, String sentence) {
    String at = (path + key).replaceAll("\\.$", "");
    faults.add((at.isEmpty() ? "" : at + ": ") + sentence);
  }

  private List<JsonNode> list(String key) {
    known.add(key);
    JsonNode value = node.get(key);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray() || value.size() > MOST_IN_A_LIST) {
      fault(key, "It must be a list of at most " + MOST_IN_A_LIST + ": [ … ].");
      return List.of();
    }
    return value.valueStream().toList();
  }

  private Optional<String> line(String key, JsonNode value) {
    if (!value.isTextual()) {
      fault(key, "It must be text, in quotes.");
      return Optional.empty();
    }
    if (value.asText().length() > MOST_CHARACTERS) {
      fault(key, "It has more than " + MOST_CHARACTERS + " characters.");
      return Optional.empty();
    }
    return read(key, value.asText(), CleanText::line);
  }
}
