package org.tuttihub.application.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A line of the first screen as somebody sees it.
 *
 * @param place from 1
 * @param count how many rows the list has with these filters
 * @param on the day of something in the week ahead
 * @param since when the reader was here before, where it tells what was done since
 * @param list the collection where it is seen to
 * @param filters as they are typed there: {@code due=..2026-11-21}
 * @param sort as it is typed there: {@code -due}
 * @param record the one record that it is about, where there is one
 */
public record TodayRow(
    int place,
    TodayKind kind,
    String says,
    long count,
    Optional<LocalDate> on,
    Optional<Instant> since,
    String list,
    List<String> filters,
    List<String> sort,
    Optional<String> record) {

  TodayRow at(int other) {
    return new TodayRow(other, kind, says, count, on, since, list, filters, sort, record);
  }
}
