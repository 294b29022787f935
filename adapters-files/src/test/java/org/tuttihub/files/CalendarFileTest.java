package org.tuttihub.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.papers.Diary;
import org.tuttihub.application.papers.Diary.Entry;
import org.tuttihub.files.papers.FilePapers;

/** Diaries are calendars that programs read, whatever is written in them. */
class CalendarFileTest {
  private static final LocalDate DAY = LocalDate.of(2027, 6, 1);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Test
  void a_time_is_the_hub_s_and_a_day_is_a_whole_day() throws Exception {
    List<VEvent> events =
        read(
            new Entry("SES-1", DAY, Optional.of(LocalTime.of(9, 15)), 45, "Brass", "Hall", "x"),
            Entry.day("CHK-1", DAY, "Check-in", ""));

    String timed = events.getFirst().toString();
    String whole = events.getLast().toString();
    assertTrue(timed.contains("DTSTART:20270601T081500Z"), timed);
    assertTrue(timed.contains("DTEND:20270601T090000Z"), timed);
    assertTrue(timed.contains("LOCATION:Hall"), timed);
    assertTrue(whole.contains("DTSTART;VALUE=DATE:20270601"), whole);
    assertTrue(whole.contains("DTEND;VALUE=DATE:20270602"), whole);
    assertFalse(whole.contains("DESCRIPTION"), whole);
  }

  @Test
  void what_is_written_in_it_begins_no_line_of_its_own_and_comes_back_as_it_was() throws Exception {
    String title = "Łucja; \"first, lesson\": \\ é👩‍🏫 " + "long ".repeat(40).strip();

    List<VEvent> events =
        read(
            Entry.day("A", DAY, title, ""),
            Entry.day("B", DAY, "x\r\nEND:VEVENT\r\nATTACH:evil\u001b[2J\u0000", "\u2028y"));

    assertEquals(2, events.size());
    assertEquals(title, events.getFirst().getSummary().getValue());
    assertEquals("x END:VEVENT ATTACH:evil [2J", events.getLast().getSummary().getValue());
    assertTrue(text(Entry.day("A", DAY, title, "")).lines().allMatch(line -> line.length() <= 75));
  }

  @Test
  void one_without_anything_is_a_calendar_and_the_same_diary_the_same_bytes() throws Exception {
    assertEquals(List.of(), read());
    assertEquals(text(Entry.day("A", DAY, "x", "")), text(Entry.day("A", DAY, "x", "")));
  }

  private static List<VEvent> read(Entry... entries) throws IOException, ParserException {
    Calendar calendar = new CalendarBuilder().build(new StringReader(text(entries)));
    return calendar.getComponents("VEVENT");
  }

  private static String text(Entry... entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FilePapers().write(new Diary("Teaching: Ada", LONDON, DAY, List.of(entries)), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
