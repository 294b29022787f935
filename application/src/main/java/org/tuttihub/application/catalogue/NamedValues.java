package org.tuttihub.application.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.domain.values.BadValue;

/** The values of a field that holds named ones, as they were given. */
public final class NamedValues {
  /** How they may be called. */
  public static final String NAME = "[A-Za-z0-9][A-Za-z0-9_.-]{0,99}";

  private NamedValues() {}

  /** From an object; by hand also from texts, of which there may be several. */
  static Map<String, Object> of(Object given, Manner manner) {
    Map<String, Object> all = new LinkedHashMap<>();
    boolean byHand = manner == Manner.TYPED_BY_HAND;
    for (Object some : byHand && given instanceof List<?> list ? list : List.of(given)) {
      if (!byHand && !(some instanceof Map)) {
        throw new BadValue("It must be an object of texts.");
      }
      (some instanceof Map<?, ?> map ? map : ByHand.named(String.valueOf(some)))
          .forEach((name, value) -> put(all, String.valueOf(name), value));
    }
    if (all.size() > Binder.MOST_VALUES) {
      throw new BadValue("It has more than " + Binder.MOST_VALUES + " values.");
    }
    return all;
  }

  private static void put(Map<String, Object> all, String name, Object value) {
    if (!name.matches(NAME)) {
      throw new BadValue(
          BadValue.shown(name) + " is no name: letters, digits, and _ between them.");
    }
    if (all.containsKey(name)) {
      throw new BadValue(BadValue.shown(name) + " is given twice; give it once.");
    }
    all.put(name, value);
  }
}
