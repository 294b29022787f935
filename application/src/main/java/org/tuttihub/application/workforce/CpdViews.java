package org.tuttihub.application.workforce;

import static org.tuttihub.domain.access.Permission.READ_WORKFORCE;

import java.util.stream.Stream;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;

/** What people see of continuing professional development: the calendar is for everybody. */
record CpdViews(WorkforceReads reads, CpdHours hours) {
  static final Noun HOURS = new Noun("workforce", "cpd-hours", "hours of CPD", "");

  Stream<Operation> all() {
    return Stream.of(
        ListOf.of(
                CpdEvents.NOUN,
                "The calendar of continuing professional development",
                CpdEventRow.class,
                reads.cpdEvents(),
                Column.of("ref", "Ref", 7),
                Column.of("on", "On", 10),
                Column.of("title", "Title", 28),
                Column.of("topic", "Topic", 14),
                Column.of("mode", "Mode", 9),
                Column.of("hours", "Hours", 5),
                Column.of("state", "State", 9).fromWidth(100),
                Column.of("external", "External", 8).fromWidth(100),
                Column.of("booked", "Booked", 6).fromWidth(120),
                Column.of("places", "Places", 6).fromWidth(120),
                Column.of("place", "Place", 18).fromWidth(140))
            .sortedBy("on"),
        CardOf.of(
            CpdEvents.NOUN,
            "An event of continuing professional development",
            CpdEventRow.class,
            reads::cpdEvent),
        ListOf.of(
                CpdBookings.NOUN,
                "Who has booked which event, and who came",
                CpdBookingRow.class,
                reads.cpdBookings(),
                Column.of("ref", "Ref", 7),
                Column.of("state", "State", 9),
                Column.of("name", "Name", 20),
                Column.of("guest", "Guest", 16),
                Column.of("event", "Event", 7),
                Column.of("on", "On", 10),
                Column.of("title", "Title", 24).fromWidth(100),
                Column.of("hours", "Hours", 5).fromWidth(100),
                Column.of("audience", "As", 12).fromWidth(110),
                Column.of("forget_on", "Forget on", 10).fromWidth(130))
            .needing(READ_WORKFORCE)
            .hiding("guest")
            .sortedBy("-on"),
        CardOf.of(CpdBookings.NOUN, "A booking of an event", CpdBookingRow.class, reads::cpdBooking)
            .needing(READ_WORKFORCE)
            .hiding("guest"),
        ListOf.of(
                HOURS,
                "Hours of training of each person in each year, and what is left of external ones",
                CpdHoursRow.class,
                ListedInMemory.asAt(CpdHoursRow.class, hours::rows),
                Column.of("staff", "Ref", 7),
                Column.of("name", "Name", 24),
                Column.of("year", "Year", 7),
                Column.of("booked", "Booked", 6),
                Column.of("attended", "Attended", 8),
                Column.of("external", "External", 8),
                Column.of("left", "Left", 5))
            .needing(READ_WORKFORCE)
            .sortedBy("-year", "name"));
  }
}
