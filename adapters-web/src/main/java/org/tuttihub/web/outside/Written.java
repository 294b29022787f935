package org.tuttihub.web.outside;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.outside.Offer;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.CleanText;
import org.tuttihub.domain.values.Money;

/**
 * What was written into a form, by the names of its fields: {@code year}, and {@code
 * lines.0.source} within a group.
 *
 * @param values all values of each name, as they came
 */
record Written(Map<String, List<String>> values) {
  /** How many groups of a field with fields of its own a page has. */
  static final int GROUPS = 5;

  static final Written NOTHING = new Written(Map.of());

  String first(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.isEmpty() ? "" : all.getFirst();
  }

  boolean has(String name, String value) {
    return values.getOrDefault(name, List.of()).contains(value);
  }

  /** As the deed's request takes it; what is blank was not said. */
  Map<String, Object> given(List<Offer.Asked> fields) {
    Map<String, Object> given = new LinkedHashMap<>();
    for (Offer.Asked field : fields) {
      Part part = field.part();
      if (part.nested().isPresent()) {
        List<Map<String, Object>> groups = groups(part);
        if (!groups.isEmpty()) {
          given.put(part.name(), part.holds().isMany() ? groups : groups.getFirst());
        }
      } else {
        put(given, part, part.name());
      }
    }
    return given;
  }

  private List<Map<String, Object>> groups(Part part) {
    List<Map<String, Object>> groups = new ArrayList<>();
    for (int nth = 0; nth < GROUPS; nth++) {
      Map<String, Object> group = new LinkedHashMap<>();
      for (Part inner : part.nested().orElseThrow().parts()) {
        if (inner.nested().isEmpty()) {
          put(group, inner, part.name() + "." + nth + "." + inner.name());
        }
      }
      if (!group.isEmpty()) {
        groups.add(group);
      }
    }
    return groups;
  }

  private void put(Map<String, Object> into, Part part, String name) {
    if (part.holds().isMany()) {
      List<String> all =
          values.getOrDefault(name, List.of()).stream()
              .flatMap(String::lines)
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .toList();
      if (!all.isEmpty()) {
        into.put(part.name(), all);
      }
    } else if (!first(name).isBlank()) {
      into.put(part.name(), one(part, first(name)));
    }
  }

  /** Amounts are written in pounds; what is none is left to be refused where it stands. */
  private static String one(Part part, String text) {
    if (part.type() == Money.class && part.holds() != Holds.NAMED) {
      try {
        return String.valueOf(Money.of(text.replace(",", "").replace("£", "").strip()).pence());
      } catch (BadValue _) {
        return text;
      }
    }
    return part.kind().filter(k -> k.example().equals("12.5")).isPresent() && isNumber(text)
        ? new BigDecimal(text.replace(",", "").strip()).toPlainString()
        : text;
  }

  private static boolean isNumber(String text) {
    return text.replace(",", "").strip().matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?");
  }

  /** A text as it may be shown again. */
  static String shown(String text) {
    return CleanText.defused(text.length() > 20_000 ? text.substring(0, 20_000) : text);
  }
}
