package org.tuttihub.files.papers;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.tuttihub.application.papers.Diary;
import org.tuttihub.application.papers.Diary.Entry;
import org.tuttihub.domain.values.CleanText;

/** A diary as iCalendar; times are told in UTC, which every calendar program shows as its own. */
final class CalendarFile {
  private static final String REFRESH = "PT6H";
  private static final int MOST = 1000;

  /** Lines that go on begin with a space, and a pair of characters is not parted. */
  private static final int LONGEST_LINE = 73;

  private CalendarFile() {}

  static void write(Diary diary, OutputStream out) throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Tutti//Music hub//EN");
    calendar.setExperimentalProperty("X-WR-CALNAME", clean(diary.name()));
    calendar.setExperimentalProperty("X-PUBLISHED-TTL", REFRESH);
    Date asOf = Date.from(diary.asOf().atStartOfDay(ZoneOffset.UTC).toInstant());
    diary.entries().forEach(entry -> calendar.addEvent(event(diary, entry, asOf)));
    ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0);
    writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LONGEST_LINE);
    writer.write(calendar);
    writer.flush();
  }

  private static VEvent event(Diary diary, Entry entry, Date asOf) {
    VEvent event = new VEvent();
    event.setUid(entry.key() + "@tutti");
    event.setDateTimeStamp(asOf);
    if (entry.at().isPresent()) {
      Instant begins = begins(diary, entry, entry.at().get());
      event.setDateStart(Date.from(begins));
      event.setDateEnd(Date.from(begins.plusSeconds(60L * entry.minutes())));
    } else {
      event.setDateStart(new DateStart(whole(entry.on())));
      event.setDateEnd(new DateEnd(whole(entry.on().plusDays(1))));
    }
    event.setSummary(clean(entry.title()));
    if (!entry.place().isBlank()) {
      event.setLocation(clean(entry.place()));
    }
    if (!entry.words().isBlank()) {
      event.setDescription(clean(entry.words()));
    }
    return event;
  }

  private static Instant begins(Diary diary, Entry entry, LocalTime at) {
    return entry.on().atTime(at).atZone(diary.zone()).toInstant();
  }

  /** A day, wherever it is read. */
  private static ICalDate whole(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  /** Text on one line, with nothing in it that steers a program. */
  private static String clean(String text) {
    return CleanText.defusedLine(text, MOST);
  }
}
