package org.tuttihub.files.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.tuttihub.application.papers.Diary;
import org.tuttihub.application.papers.Diary.Entry;

/** A diary as iCalendar; times are told in UTC, which every calendar program shows as its own. */
final class CalendarFile {
  private static final String REFRESH = "PT6H";

  private CalendarFile() {}

  static void write(Diary diary, OutputStream out) throws IOException {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Tutti//Music hub//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(new XProperty("X-WR-CALNAME", clean(diary.name())));
    calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH));
    Instant asOf = diary.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
    diary.entries().forEach(entry -> calendar.add(event(diary, entry, asOf)));
    new CalendarOutputter(false).output(calendar, out);
  }

  private static VEvent event(Diary diary, Entry entry, Instant asOf) {
    VEvent event = new VEvent(false);
    event.add(new Uid(entry.key() + "@tutti"));
    event.add(new DtStamp(asOf));
    if (entry.at().isPresent()) {
      Instant begins = begins(diary, entry, entry.at().get());
      event.add(new DtStart<>(begins));
      event.add(new DtEnd<>(begins.plusSeconds(60L * entry.minutes())));
    } else {
      event.add(new DtStart<>(entry.on()));
      event.add(new DtEnd<>(entry.on().plusDays(1)));
    }
    event.add(new Summary(clean(entry.title())));
    if (!entry.place().isBlank()) {
      event.add(new Location(clean(entry.place())));
    }
    if (!entry.words().isBlank()) {
      event.add(new Description(clean(entry.words())));
    }
    return event;
  }

  private static Instant begins(Diary diary, Entry entry, LocalTime at) {
    return entry.on().atTime(at).atZone(diary.zone()).toInstant();
  }

  /** Text of one line without what steers a program. */
  private static String clean(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
