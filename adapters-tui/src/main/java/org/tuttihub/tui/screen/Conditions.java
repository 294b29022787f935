package org.tuttihub.tui.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.view.Labels;

/** What may be meant by a condition of which only the beginning is typed. */
final class Conditions {
  private Conditions() {}

  /** The columns while one is typed, then its values; what is typed itself where all may be. */
  static List<Picking.Entry> of(ConsoleParts parts, ListOf<?> list, Picking picking) {
    String typed = picking.typed().text().strip();
    int equals = typed.indexOf('=');
    if (equals < 0) {
      return picking.ranked(columns(parts, list));
    }
    boolean not = equals > 0 && typed.charAt(equals - 1) == '!';
    String name = field(typed.substring(0, not ? equals - 1 : equals));
    String value = typed.substring(equals + 1).strip();
    return list.row()
        .part(name)
        .filter(part -> !list.hides(parts.actor(), part.name()))
        .map(part -> values(part, name + (not ? "!=" : "="), value))
        .orElse(List.of());
  }

  /** Those that the screen shows come first. */
  private static List<Picking.Entry> columns(ConsoleParts parts, ListOf<?> list) {
    List<String> shown = list.columns().stream().map(column -> column.field()).toList();
    return list.row().parts().stream()
        .filter(part -> !list.hides(parts.actor(), part.name()))
        .sorted(
            Comparator.comparingInt(
                part -> shown.contains(part.name()) ? shown.indexOf(part.name()) : shown.size()))
        .map(
            part ->
                new Picking.Entry(
                    part.name() + "=",
                    Labels.of(parts.catalogue(), list.noun().plural(), part.name())))
        .toList();
  }

  private static List<Picking.Entry> values(Part part, String before, String value) {
    List<Picking.Entry> entries = new ArrayList<>();
    String wanted = Folded.of(value);
    choices(part.single())
        .filter(choice -> choice.replace('-', ' ').contains(wanted.replace('-', ' ')))
        .sorted(Comparator.comparing((String choice) -> !choice.startsWith(wanted)))
        .forEach(choice -> entries.add(new Picking.Entry(before + choice, "")));
    if (value.isEmpty()) {
      entries.add(new Picking.Entry(before, before.contains("!") ? "has any" : "has none"));
    } else if (entries.isEmpty()) {
      entries.add(new Picking.Entry(before + value, ""));
    }
    return entries;
  }

  private static Stream<String> choices(Kind kind) {
    return kind.json() == Kind.Json.BOOLEAN ? Stream.of("yes", "no") : kind.choices().stream();
  }

  /** A column as it is typed: its name, with spaces or hyphens, in capitals or not. */
  private static String field(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
  }

  static Filter read(String condition) {
    Filter read = Filter.of(condition);
    return new Filter(field(read.field()), read.test(), read.value(), read.upTo());
  }

  /** What is said where no column is called as it is typed. */
  static String unknown(ListOf<?> list, String typed) {
    String name = field(typed.replaceFirst("!?=.*", ""));
    List<String> names = list.row().parts().stream().map(Part::name).toList();
    return "No column is called "
        + name
        + "."
        + Binder.nearest(name, names).map(near -> " Did you mean " + near + "?").orElse("");
  }
}
