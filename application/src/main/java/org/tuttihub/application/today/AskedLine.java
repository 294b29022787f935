package org.tuttihub.application.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.AcademicYear;

/** A line as it is asked for somebody, on one day. */
record AskedLine<R>(
    TodayLine line, ListOf<R> list, Actor actor, List<String> filters, ListQuery query) {
  private static final int MOST = 6;
  private static final Pattern NAMED =
      Pattern.compile("\\{(me|my-name|(?:today|year)(?:[+-][0-9]{1,4})?)\\}");
  private static final Pattern FIELD = Pattern.compile("\\{([a-z_]+)\\}");

  /** Absent where somebody may not see the list, or not so, or where it is about a person only. */
  static <R> Optional<AskedLine<R>> of(
      TodayLine line, ListOf<R> list, Actor actor, LocalDate today) {
    if (isAboutPerson(line) && actor.id().contains(":")) {
      return Optional.empty();
    }
    List<String> filters = line.filters().stream().map(f -> filled(f, actor, today)).toList();
    Outcome<ListQuery> query =
        list.query(
            actor,
            filters.stream().map(Filter::of).toList(),
            line.sort().stream().map(Sort::of).toList(),
            "",
            new Window.First(MOST),
            Optional.empty());
    return query instanceof Outcome.Done<ListQuery>(ListQuery asked)
        ? Optional.of(new AskedLine<>(line, list, actor, filters, asked))
        : Optional.empty();
  }

  private static boolean isAboutPerson(TodayLine line) {
    return line.filters().stream().anyMatch(f -> f.contains("{me}") || f.contains("{my-name}"));
  }

  static String filled(String filter, Actor actor, LocalDate today) {
    return NAMED
        .matcher(filter)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), actor, today)));
  }

  private static String value(String name, Actor actor, LocalDate today) {
    if (name.equals("me")) {
      return actor.id();
    }
    if (name.equals("my-name")) {
      return actor.name();
    }
    int letters = name.startsWith("today") ? "today".length() : "year".length();
    String days = name.substring(letters);
    LocalDate day = days.isEmpty() ? today : today.plusDays(Integer.parseInt(days));
    return name.startsWith("today") ? day.toString() : AcademicYear.containing(day).toString();
  }

  List<TodayRow> rows() {
    return line.dated().isPresent() ? dated(line.dated().get()) : counted();
  }

  private List<TodayRow> counted() {
    long count = list.count(actor, query);
    return (count == 0) == line.whenNone()
        ? List.of(row(line.words(count), count, Optional.empty(), Optional.empty()))
        : List.of();
  }

  private List<TodayRow> dated(String day) {
    Shape.Part date = list.row().part(day).orElseThrow();
    List<TodayRow> rows = new ArrayList<>();
    for (R found : list.page(actor, query).rows()) {
      date.each(found)
          .findFirst()
          .map(LocalDate.class::cast)
          .ifPresent(
              on -> rows.add(row(words(found), 1, Optional.of(on), Optional.of(name(found)))));
    }
    return rows;
  }

  /** The words with the row's own fields in them. */
  private String words(R found) {
    return FIELD
        .matcher(line.many())
        .replaceAll(
            field ->
                Matcher.quoteReplacement(
                    list.row()
                        .part(field.group(1))
                        .flatMap(part -> part.texts(found).stream().findFirst())
                        .orElse("")));
  }

  private String name(R found) {
    Shape.Part first = list.row().parts().getFirst();
    return first.texts(found).getFirst();
  }

  private TodayRow row(String says, long count, Optional<LocalDate> on, Optional<String> record) {
    return new TodayRow(
        0,
        line.kind(),
        says,
        count,
        on,
        Optional.empty(),
        line.list(),
        filters,
        line.sort(),
        record);
  }
}
