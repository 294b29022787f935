package org.tuttihub.application.programme;

import java.util.stream.Stream;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;

/** The lists and cards of the room {@code programme}. */
final class ProgrammeViews {
  private ProgrammeViews() {}

  static Stream<Operation> activities(ProgrammeReads reads) {
    return Stream.of(
        ListOf.of(
                Activities.NOUN,
                "The programme of activity: what, who, by whom, when, where, for which need",
                ActivityRow.class,
                reads.activities(),
                Column.of("ref", "Ref", 7),
                Column.of("state", "State", 9),
                Column.of("kind", "Kind", 12),
                Column.of("title", "Title", 28),
                Column.of("when", "When", 18),
                Column.of("answers", "Answers", 14),
                Column.of("provider", "By whom", 20).fromWidth(110),
                Column.of("where", "Where", 18).fromWidth(130),
                Column.of("who", "Who", 20).fromWidth(150),
                Column.of("costs", "Costs", 7).fromWidth(160))
            .sortedBy("-year", "kind"),
        CardOf.of(
            Activities.NOUN,
            "An activity in full, with the need that it meets",
            ActivityCard.class,
            reads::activity));
  }

  static Stream<Operation> windows(ProgrammeReads reads) {
    return Stream.of(
        ListOf.of(
                OfferWindows.NOUN,
                "When schools may ask for what the hub offers",
                OfferWindowRow.class,
                reads.offerWindows(),
                Column.of("ref", "Ref", 7),
                Column.of("year", "Year", 7),
                Column.of("opens", "Opens", 10),
                Column.of("closes", "Closes", 10),
                Column.of("services", "Services", 40))
            .sortedBy("-year", "opens"),
        CardOf.of(OfferWindows.NOUN, "An offer window", OfferWindowRow.class, reads::offerWindow));
  }

  static Stream<Operation> bookings(ProgrammeReads reads) {
    return Stream.of(
        ListOf.of(
                Bookings.NOUN,
                "What schools have booked, and how far it is",
                BookingRow.class,
                reads.bookings(),
                Column.of("ref", "Ref", 9),
                Column.of("state", "State", 12),
                Column.of("school", "School", 26),
                Column.of("year", "Year", 7),
                Column.of("service", "Service", 14),
                Column.of("quantity", "Qty", 4),
                Column.of("terms", "Terms", 5),
                Column.of("pays_pence", "Pays", 11),
                Column.of("charge_pence", "Charge", 11).fromWidth(110),
                Column.of("subsidised_pence", "Subsidised", 11).fromWidth(110),
                Column.of("year_group", "Year group", 10).fromWidth(130),
                Column.of("requested_on", "Requested", 10).fromWidth(140),
                Column.of("late", "Late", 5).fromWidth(150))
            .sortedBy("-requested_on"),
        CardOf.of(
            Bookings.NOUN,
            "A booking in full: what is asked for, its price, who pays",
            BookingCard.class,
            reads::booking));
  }

  static Stream<Operation> counts(ProgrammeReads reads) {
    return Stream.of(
        ListOf.of(
                WaitingCounts.NOUN,
                "How many wait for what, as the lesson system counts them",
                WaitingRow.class,
                reads.waiting(),
                Column.of("as_of", "As of", 10),
                Column.of("service", "Service", 20),
                Column.of("instrument", "Instrument", 18),
                Column.of("place", "Place", 18),
                Column.of("waiting", "Waiting", 7))
            .sortedBy("-as_of", "-waiting"),
        ListOf.of(
                PupilCounts.NOUN,
                "How many pupils were taught what, as the lesson system counts them",
                PupilRow.class,
                reads.pupils(),
                Column.of("year", "Year", 7),
                Column.of("term", "Term", 6),
                Column.of("service", "Service", 16),
                Column.of("school", "School", 24),
                Column.of("instrument", "Instrument", 14),
                Column.of("pupils", "Pupils", 6),
                Column.of("first_time", "First time", 10).fromWidth(110),
                Column.of("pp", "PP", 6).fromWidth(120),
                Column.of("send", "SEND", 6).fromWidth(120))
            .sortedBy("-year", "-term", "service"));
  }
}
