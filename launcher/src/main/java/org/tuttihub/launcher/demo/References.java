package org.tuttihub.launcher.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.BadValue;

/**
 * What {@code ${...}} stands for in the demonstration's data. Some follow from the day of loading,
 * so that the demonstration is alive whenever it is loaded: {@code ${today}}, {@code ${today-12}}
 * (the Friday before, where that is a weekend), {@code ${year}} and {@code ${year-1}} (academic
 * years), {@code ${autumn}} and {@code ${spring+1}} (the calendar years in which the academic year
 * begins and ends). The others are the names that earlier steps gave to what they made.
 */
final class References {
  private static final Pattern REFERENCE =
      Pattern.compile("\\$\\{([a-z][a-z0-9_-]*?)([+-][0-9]{1,4})?}");

  private final LocalDate today;
  private final AcademicYear year;
  private final Map<String, String> named = new HashMap<>();

  References(LocalDate today) {
    this.today = today;
    this.year = AcademicYear.containing(today);
  }

  void name(String name, String ref) {
    if (named.put(name, ref) != null) {
      throw new BadValue("The name " + name + " is given twice.");
    }
  }

  /** The same text, list or map with every reference in it replaced. */
  Object resolved(Object value) {
    return switch (value) {
      case String text ->
          REFERENCE
              .matcher(text)
              .replaceAll(found -> Matcher.quoteReplacement(one(found.group(1), found.group(2))));
      case List<?> list -> list.stream().map(this::resolved).toList();
      case Map<?, ?> map -> resolvedMap(map);
      default -> value;
    };
  }

  Map<String, Object> resolvedMap(Map<?, ?> map) {
    Map<String, Object> resolved = new LinkedHashMap<>();
    map.forEach((name, value) -> resolved.put(String.valueOf(name), resolved(value)));
    return resolved;
  }

  private String one(String name, String offset) {
    int by = offset == null ? 0 : Integer.parseInt(offset);
    return switch (name) {
      case "today" -> by == 0 ? today.toString() : weekday(today.plusDays(by)).toString();
      case "year" -> new AcademicYear(year.start() + by).toString();
      case "autumn" -> String.valueOf(year.start() + by);
      case "spring" -> String.valueOf(year.start() + 1 + by);
      default -> given(offset == null ? name : name + offset);
    };
  }

  private String given(String name) {
    String ref = named.get(name);
    if (ref == null) {
      throw new BadValue("No step before this one is called " + name + ".");
    }
    return ref;
  }

  private static LocalDate weekday(LocalDate day) {
    LocalDate at = day;
    while (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY) {
      at = at.minusDays(1);
    }
    return at;
  }
}
