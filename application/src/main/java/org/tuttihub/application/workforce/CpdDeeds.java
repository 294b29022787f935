package org.tuttihub.application.workforce;

import static org.tuttihub.domain.access.Permission.WRITE_WORKFORCE;

import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.partners.Contacts;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.application.schools.Schools;
import org.tuttihub.domain.workforce.CpdEvent.State;

/** What is done with events of continuing professional development, and with bookings of them. */
record CpdDeeds(UnitOfWork<? extends WorkforceRecords> work, Ids ids, ClearanceRules rules) {
  private static final Note[] NOTES = {
    Note.of("title", "Title", "What it is called"),
    Note.of("topic", "Topic", "A word or two by which events are found, such as ensembles")
        .most(60),
    Note.of("mode", "Mode", "How it is held"),
    Note.of("on", "On", "Its day; of a recording, the day from which it can be watched"),
    Note.of("time", "Time", "When it begins, such as 16:30").most(5),
    Note.of("hours", "Hours", "How many count for whoever attends, such as 1.5"),
    Note.of("external", "External", "Whether others than the hub hold it"),
    Note.of("audience", "Audience", "Who may come; one or several"),
    Note.of("provider", "Provider", "Who holds it"),
    Note.of("place", "Place", "Where it is held"),
    Note.of("places", "Places", "How many can come; any number unless given"),
    Note.of("recording", "Recording", "Where it can be watched, from https:// on").most(500)
  };
  private static final Note EVENTS =
      Note.of("cpd_events", "CPD events", "Which, such as CPD-3" + Several.UP_TO)
          .naming(CpdEvents.NOUN);
  private static final Note BOOKINGS =
      Note.of("cpd_bookings", "CPD bookings", "Which, such as CPB-3" + Several.UP_TO)
          .naming(CpdBookings.NOUN);
  private static final Note EVENT =
      Note.of("event", "Event", "Which, such as CPD-3").naming(CpdEvents.NOUN);
  private static final Note STAFF =
      Note.of("staff", "Staff", "Who, such as STF-3" + Several.UP_TO).naming(Staff.NOUN);

  Stream<Operation> all() {
    return Stream.concat(events(), bookings());
  }

  private Stream<Operation> events() {
    WriteCpdEvent write = new WriteCpdEvent(work, ids);
    return Stream.of(
        Deed.of(
            CpdEvents.NOUN,
            "add",
            "Plan an event of continuing professional development",
            WRITE_WORKFORCE,
            WriteCpdEvent.Add.class,
            write::add,
            NOTES),
        Deed.of(
                CpdEvents.NOUN,
                "change",
                "Say something else of an event",
                WRITE_WORKFORCE,
                WriteCpdEvent.Alter.class,
                write::change,
                NOTES)
            .offeredWhen(
                CpdEventRow.class, e -> Offered.when(e.state(), State.PLANNED, State.PUBLISHED)),
        Deed.of(
            CpdEvents.NOUN,
            "publish",
            "Publish events in the calendar of their year, so that they can be booked",
            WRITE_WORKFORCE,
            WriteCpdEvent.Some.class,
            write::publish,
            EVENTS),
        Deed.of(
            CpdEvents.NOUN,
            "cancel",
            "Cancel events; bookings of them count no hours then",
            WRITE_WORKFORCE,
            WriteCpdEvent.Some.class,
            write::cancel,
            EVENTS));
  }

  private Stream<Operation> bookings() {
    BookCpd book = new BookCpd(work, ids, rules);
    SettleCpd settle = new SettleCpd(work);
    return Stream.of(
        Deed.of(
            CpdBookings.NOUN,
            "add",
            "Book an event for people of the workforce",
            WRITE_WORKFORCE,
            BookCpd.Some.class,
            book::add,
            EVENT,
            STAFF),
        Deed.of(
            CpdBookings.NOUN,
            "invite",
            "Book an event for somebody outside: a partner's contact, or somebody at a school",
            WRITE_WORKFORCE,
            InviteToCpd.Request.class,
            new InviteToCpd(work, ids)::perform,
            EVENT,
            Note.of("contact", "Contact", "A person the hub knows, such as CON-3; or a school")
                .naming(Contacts.NOUN),
            Note.of("school", "School", "Where somebody works, by its URN").naming(Schools.NOUN),
            Note.of("name", "Name", "Who it is at the school; forgotten after a year")),
        Deed.of(
            CpdBookings.NOUN,
            "mark",
            "Mark who attended an event and who was absent",
            WRITE_WORKFORCE,
            SettleCpd.Mark.class,
            settle::mark,
            BOOKINGS,
            Note.of("came", "Came", "Whether they came")),
        Deed.of(
            CpdBookings.NOUN,
            "watch",
            "Write down that people watched the recording of an event; its hours count",
            WRITE_WORKFORCE,
            BookCpd.Some.class,
            book::watch,
            EVENT,
            STAFF),
        Deed.of(
            CpdBookings.NOUN,
            "cancel",
            "Cancel bookings",
            WRITE_WORKFORCE,
            SettleCpd.Some.class,
            settle::cancel,
            BOOKINGS),
        Deed.of(
                CpdBookings.NOUN,
                "forget",
                "Forget the names of people at schools for good; that somebody came stays",
                WRITE_WORKFORCE,
                SettleCpd.Some.class,
                settle::forget,
                BOOKINGS)
            .never("what is forgotten is gone"));
  }
}
