package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.DocumentOut.Document;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.papers.Diary;
import org.tuttihub.application.papers.Diary.Entry;
import org.tuttihub.application.papers.Papers;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.TeachingSession;

/**
 * The days of one member of staff, for their calendar program: what they must renew and by when,
 * check-ins, courses they have booked, the sessions they hold; and of those whom they look after,
 * who has something to renew, not what.
 */
final class StaffCalendar {
  private static final int BACK = 28;
  private static final int AHEAD = 400;
  private static final BigDecimal MINUTES_OF_AN_HOUR = new BigDecimal("60");

  /** Whose. */
  record Whose(Key id) {}

  private final WorkforceReads reads;
  private final Board board;
  private final Papers papers;
  private final Supplier<LocalDate> today;
  private final ZoneId zone;

  StaffCalendar(
      WorkforceReads reads, Board board, Papers papers, Supplier<LocalDate> today, ZoneId zone) {
    this.reads = reads;
    this.board = board;
    this.papers = papers;
    this.today = today;
    this.zone = zone;
  }

  DocumentOut<Whose> operation() {
    return new DocumentOut<>(
        Staff.NOUN,
        "calendar",
        "Somebody's renewals, check-ins, courses and sessions, for a calendar program",
        Permission.READ_CLEARANCE,
        Shape.of(Whose.class),
        List.of(Note.of("id", "Id", "Whose, such as STF-3").naming(Staff.NOUN)),
        (_, asked) -> open(asked.id()));
  }

  /** Refuses somebody who is not there, and whoever has left: their calendar ends with them. */
  private Outcome<Document> open(Key key) {
    LocalDate day = today.get();
    return reads
        .member(key, Optional.empty())
        .map(Stored::value)
        .map(member -> stays(member, day).map(there -> document(diary(there, day))))
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.unknown(Staff.NOUN.plural(), Staff.NOUN.singular(), key.toString())));
  }

  private static Outcome<MemberCard> stays(MemberCard member, LocalDate today) {
    return member.until().filter(last -> last.isBefore(today)).isPresent()
        ? Outcome.refused(
            Refusal.rule(
                "workforce.has-left",
                member.ref() + " works for the hub no more.",
                "Ask for the calendar of somebody who does."))
        : Outcome.done(member);
  }

  private Document document(Diary diary) {
    return new Document("calendar.ics", Diary.MEDIA_TYPE, out -> papers.write(diary, out));
  }

  private Diary diary(MemberCard member, LocalDate today) {
    List<Entry> all = new ArrayList<>();
    renewals(member.ref(), today, all);
    checkIns(member.ref(), all);
    courses(member.ref(), today, all);
    sessions(member.ref(), today, all);
    return new Diary(
        "Teaching: " + member.name(),
        zone,
        today,
        all.stream().sorted(Comparator.comparing(Entry::on).thenComparing(Entry::key)).toList());
  }

  /** What is missing stands on today until it is there. */
  private void renewals(String ref, LocalDate today, List<Entry> all) {
    List<RenewalRow> everybody = board.renewals(Optional.empty());
    everybody.stream()
        .filter(row -> row.staff().equals(ref))
        .forEach(
            row ->
                all.add(
                    Entry.day(
                        row.key().replace(' ', '/'),
                        row.by().orElse(today),
                        (row.by().isPresent() ? "Renew: " : "Missing: ") + row.title(),
                        row.blocks() ? "Without it you do not teach." : "")));
    everybody.stream()
        .filter(row -> row.manager().equals(Optional.of(ref)))
        .map(RenewalRow::staff)
        .distinct()
        .forEach(staff -> all.add(team(staff, everybody, today)));
  }

  private static Entry team(String staff, List<RenewalRow> everybody, LocalDate today) {
    List<RenewalRow> theirs = everybody.stream().filter(row -> row.staff().equals(staff)).toList();
    LocalDate soonest =
        theirs.stream().map(row -> row.by().orElse(today)).min(LocalDate::compareTo).orElse(today);
    return Entry.day(
        "team/" + staff,
        soonest,
        theirs.getFirst().name() + " has something to renew",
        "What it is, the card of clearance of " + staff + " says.");
  }

  private void checkIns(String ref, List<Entry> all) {
    Listing<CheckInRow> checkIns = reads.checkIns().all();
    every(checkIns, is("staff", ref), is("state", "planned"))
        .forEach(row -> all.add(checkIn(row, row.managerName())));
    every(checkIns, is("manager", ref), is("state", "planned"))
        .forEach(row -> all.add(checkIn(row, row.name())));
  }

  private static Entry checkIn(CheckInRow row, String with) {
    return Entry.day(row.ref(), row.on(), "Check-in with " + with, "");
  }

  private void courses(String ref, LocalDate today, List<Entry> all) {
    every(reads.cpdBookings(), is("staff", ref), is("state", "booked"), around(today))
        .forEach(row -> all.add(course(row)));
  }

  private Entry course(CpdBookingRow row) {
    Optional<CpdEventRow> event =
        reads.cpdEvent(Key.of(row.event()), Optional.empty()).map(Stored::value);
    return new Entry(
        row.ref(),
        row.on(),
        event.flatMap(CpdEventRow::time).flatMap(StaffCalendar::time),
        row.hours().multiply(MINUTES_OF_AN_HOUR).intValue(),
        row.title(),
        event.flatMap(CpdEventRow::place).orElse(""),
        "");
  }

  private void sessions(String ref, LocalDate today, List<Entry> all) {
    every(reads.sessions(board::bars), is("staff", ref), around(today)).stream()
        .filter(row -> row.state() != TeachingSession.State.CANCELLED)
        .forEach(row -> all.add(session(row)));
  }

  private static Entry session(SessionRow row) {
    return new Entry(
        row.ref(),
        row.on(),
        time(row.time()),
        row.minutes(),
        title(row),
        row.place(),
        row.school().map(urn -> "School " + urn).orElse(""));
  }

  /** All that fit, read to the end before anything else is asked. */
  private static <R> List<R> every(Listing<R> list, Filter... which) {
    List<R> all = new ArrayList<>();
    list.each(ListQuery.ALL.where(which), all::add);
    return all;
  }

  private static String title(SessionRow row) {
    return switch (row.cover()) {
      case STOOD_DOWN -> "Stood down, you are not clear: " + row.service();
      case LAPSES -> "Renew what ends before it: " + row.service();
      case HELD, NOBODY, SETTLED ->
          row.state() == TeachingSession.State.PLANNED
              ? row.service() + " (not released yet)"
              : row.service();
    };
  }

  private static Optional<LocalTime> time(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(written));
  }

  private static Filter is(String field, String value) {
    return new Filter(field, Filter.Test.IS, value, "");
  }

  private static Filter around(LocalDate today) {
    return new Filter(
        "on",
        Filter.Test.BETWEEN,
        today.minusDays(BACK).toString(),
        today.plusDays(AHEAD).toString());
  }
}
