package org.tuttihub.application.papers;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Days and times for the calendar program of whoever subscribes to them.
 *
 * @param name what the calendar is called
 * @param zone the hub's, whose clocks the times are of
 * @param asOf the day on which it was so
 */
public record Diary(String name, ZoneId zone, LocalDate asOf, List<Entry> entries) {
  /** What such a file is. */
  public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

  public Diary {
    entries = List.copyOf(entries);
  }

  /**
   * Something on one day.
   *
   * @param key by which it is known when it comes again; no two of a diary have the same
   * @param at absent where it is of the whole day
   * @param minutes how long it lasts, where it is of a time
   * @param words what else there is to know; may be empty
   */
  public record Entry(
      String key,
      LocalDate on,
      Optional<LocalTime> at,
      int minutes,
      String title,
      String place,
      String words) {

    /** Of a whole day. */
    public static Entry day(String key, LocalDate on, String title, String words) {
      return new Entry(key, on, Optional.empty(), 0, title, "", words);
    }
  }
}
