package org.tuttihub.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.papers.Diary;
import org.tuttihub.application.papers.Diary.Entry;
import org.tuttihub.files.papers.FilePapers;

/** Diaries are calendars that programs read, whatever is written in them. */
class CalendarFileTest {
  private static final LocalDate DAY = LocalDate.of(2027, 6, 1);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Entry TIMED =
      new Entry("SES-1", DAY, Optional.of(LocalTime.of(9, 15)), 45, "Brass", "Hall", "x");
  private static final Entry WHOLE = Entry.day("CHK-1", DAY, "Check-in", "");

  @Test
  void a_time_is_the_hub_s_and_a_day_is_a_whole_day() throws Exception {
    List<VEvent> events = read(TIMED, WHOLE);

    String text = text(TIMED, WHOLE);
    assertTrue(text.contains("DTSTART:20270601T081500Z\r\n"), text);
    assertTrue(text.contains("DTEND:20270601T090000Z\r\n"), text);
    assertTrue(text.contains("DTSTART;VALUE=DATE:20270601\r\n"), text);
    assertTrue(text.contains("DTEND;VALUE=DATE:20270602\r\n"), text);
    assertEquals("Hall", events.getFirst().getLocation().getValue());
    assertNull(events.getLast().getDescription());
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
    assertEquals(
        "x\uFFFD END:VEVENT\uFFFD ATTACH:evil\uFFFD[2J\uFFFD",
        events.getLast().getSummary().getValue());
    assertTrue(text(Entry.day("A", DAY, title, "")).lines().allMatch(line -> line.length() <= 75));
  }

  @Test
  void one_without_anything_is_a_calendar_and_the_same_diary_the_same_bytes() throws Exception {
    assertEquals(List.of(), read());
    assertEquals(text(Entry.day("A", DAY, "x", "")), text(Entry.day("A", DAY, "x", "")));
  }

  private static List<VEvent> read(Entry... entries) throws IOException {
    return Biweekly.parse(text(entries)).first().getEvents();
  }

  private static String text(Entry... entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FilePapers().write(new Diary("Teaching: Ada", LONDON, DAY, List.of(entries)), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
