package org.tuttihub.application.today;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line that a room contributes to the first screen: the words, and the list in which it is seen
 * to, as somebody would ask for it.
 *
 * <p>Filters are written as people type them, {@code due=..{today-1}}. In them stand {@code
 * {today}}, {@code {today+30}}, {@code {year}} for the academic year of a day, {@code {year+180}}
 * for that of a later one, {@code {me}} for the reference of whoever looks, and {@code {my-name}}.
 *
 * @param list the collection whose list counts it
 * @param one what is said of one
 * @param many what is said of several, with {@code %,d} for how many; of a dated line, what is said
 *     of a row, with its fields: {@code The call "{title}" closes}
 * @param whenNone whether it is said when the list has no such row
 * @param dated the field with the day, for lines about the days ahead
 */
public record TodayLine(
    TodayKind kind,
    String list,
    String one,
    String many,
    List<String> filters,
    List<String> sort,
    boolean whenNone,
    Optional<String> dated) {

  public TodayLine {
    filters = List.copyOf(filters);
    sort = List.copyOf(sort);
  }

  /** What is said of rows, however many there are. */
  public static TodayLine of(TodayKind kind, String list, String one, String many) {
    return new TodayLine(kind, list, one, many, List.of(), List.of(), false, Optional.empty());
  }

  /** What is said when there is no such row. */
  public static TodayLine none(TodayKind kind, String list, String words) {
    return new TodayLine(kind, list, words, words, List.of(), List.of(), true, Optional.empty());
  }

  /** What is said of every row whose day is among the next seven. */
  public static TodayLine week(String list, String day, String words) {
    return new TodayLine(
        TodayKind.THIS_WEEK,
        list,
        words,
        words,
        List.of(day + "={today}..{today+6}"),
        List.of(day),
        false,
        Optional.of(day));
  }

  /** Only rows of which this is so as well. */
  public TodayLine where(String... more) {
    List<String> all = Stream.concat(filters.stream(), Stream.of(more)).toList();
    return new TodayLine(kind, list, one, many, all, sort, whenNone, dated);
  }

  /** In this order, the first first. */
  public TodayLine by(String... fields) {
    return new TodayLine(kind, list, one, many, filters, List.of(fields), whenNone, dated);
  }

  /** What is said of so many. */
  String words(long count) {
    return count == 1 || whenNone ? one : String.format(Locale.UK, many, count);
  }
}
