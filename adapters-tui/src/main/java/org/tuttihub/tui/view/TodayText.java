package org.tuttihub.tui.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tuttihub.application.today.TodayCatalogue;
import org.tuttihub.application.today.TodayKind;
import org.tuttihub.application.today.TodayRow;
import org.tuttihub.tui.text.SafeText;

/** The first screen in words: a sentence for every reason, the most pressing first. */
public final class TodayText {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.UK);
  private static final DateTimeFormatter LONG_AGO =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);

  private TodayText() {}

  /** Safe lines of any length. */
  public static List<String> lines(List<TodayRow> rows, ZoneId zone, LocalDate today) {
    Map<TodayKind, List<String>> parts = new LinkedHashMap<>();
    for (TodayRow row : rows) {
      parts
          .computeIfAbsent(row.kind(), _ -> new ArrayList<>())
          .add(row.on().map(day -> day(day) + ", ").orElse("") + SafeText.line(row.says()));
    }
    List<String> lines = new ArrayList<>();
    if (rows.stream().noneMatch(row -> row.kind().isToDo())) {
      lines.add(TodayCatalogue.ALL_WELL);
    }
    parts.forEach(
        (kind, said) ->
            lines.add(heading(kind, rows, zone, today) + ": " + String.join("; ", said) + "."));
    return lines;
  }

  /** What stands over the lines of a kind. */
  public static String heading(TodayKind kind, List<TodayRow> rows, ZoneId zone, LocalDate today) {
    return rows.stream()
        .filter(row -> row.kind() == kind)
        .flatMap(row -> row.since().stream())
        .findFirst()
        .map(since -> kind.words() + " (" + when(since, zone, today) + ")")
        .orElse(kind.words());
  }

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String when(Instant since, ZoneId zone, LocalDate today) {
    ZonedDateTime there = since.atZone(zone);
    boolean lately = ChronoUnit.DAYS.between(there.toLocalDate(), today) < 7;
    return (lately ? HOUR : LONG_AGO).format(there);
  }
}
