package org.tuttihub.application.workforce;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Attendee;
import org.tuttihub.domain.workforce.CpdBooking;
import org.tuttihub.domain.workforce.CpdBooking.State;
import org.tuttihub.domain.workforce.CpdEvent;

/** Books an event for somebody outside: a contact of a partner, or somebody at a school. */
public final class InviteToCpd {

  /**
   * Who comes to which event: a contact that the hub has, or somebody at a school by name.
   *
   * @param name of somebody at a school
   */
  public record Request(
      Key event, Optional<Key> contact, Optional<Key> school, Optional<String> name) {}

  private final UnitOfWork<? extends WorkforceRecords> work;
  private final Ids ids;

  public InviteToCpd(UnitOfWork<? extends WorkforceRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses what is not for them, a full event, and whoever has booked already. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            who(records, asked)
                .then(
                    who ->
                        records
                            .cpdEvents()
                            .named(asked.event())
                            .then(e -> e.openTo(who.audience()))
                            .then(e -> booked(acting, records, e, who, asked))));
  }

  private static Outcome<Attendee> who(WorkforceRecords records, Request asked) {
    boolean atSchool = asked.school().isPresent() && asked.name().isPresent();
    if (asked.contact().isPresent() && asked.school().isEmpty() && asked.name().isEmpty()) {
      return records
          .contacts()
          .named(asked.contact().get())
          .map(c -> new Attendee.Outside(c.identity().id()));
    }
    return atSchool && asked.contact().isEmpty()
        ? records
            .schools()
            .named(asked.school().orElseThrow())
            .map(s -> new Attendee.AtSchool(s.urn()))
        : Outcome.refused(
            Refusal.rule(
                "workforce.cpd-who",
                "It is not clear who comes.",
                "Name a contact, such as CON-3; or a school, and the name of somebody there."));
  }

  private Outcome<Receipt> booked(
      Acting acting, WorkforceRecords records, CpdEvent event, Attendee who, Request asked) {
    List<Stored<CpdBooking>> there = records.cpdBookings().of(event.identity().id());
    Optional<Stored<CpdBooking>> before =
        there.stream()
            .filter(b -> b.value().who().equals(who))
            .filter(b -> asked.name().isEmpty() || isNamed(records, b.value(), asked.name().get()))
            .findFirst();
    return event
        .hasRoom(BookCpd.taken(there), 1)
        .then(
            _ ->
                before
                    .map(b -> b.value().again().map(next -> again(acting, records, b.with(next))))
                    .orElseGet(() -> Outcome.done(fresh(acting, records, event, who, asked))));
  }

  /** Of a school several may come: they are told apart by their names, while those are kept. */
  private static boolean isNamed(WorkforceRecords records, CpdBooking booking, String name) {
    return records
        .cpdBookings()
        .guest(booking.identity().id())
        .filter(guest -> Folded.of(guest).equals(Folded.of(name)))
        .isPresent();
  }

  private static Receipt again(Acting acting, WorkforceRecords records, Stored<CpdBooking> next) {
    return records
        .cpdBookings()
        .replaced(acting.expectingNothing(), next, next.value().identity() + " is booked again.");
  }

  private Receipt fresh(
      Acting acting, WorkforceRecords records, CpdEvent event, Attendee who, Request asked) {
    CpdBooking booking =
        new CpdBooking(
            new Identity(ids.next(), records.cpdBookings().nextRef()),
            event.identity().id(),
            who,
            State.BOOKED);
    Receipt receipt =
        records.cpdBookings().added(acting, booking, booking.identity() + " is booked.");
    asked.name().ifPresent(name -> records.cpdBookings().keepGuest(booking.identity().id(), name));
    return receipt;
  }
}
