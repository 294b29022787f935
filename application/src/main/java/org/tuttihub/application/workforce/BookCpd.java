package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Attendee;
import org.tuttihub.domain.workforce.CpdAllowance;
import org.tuttihub.domain.workforce.CpdBooking;
import org.tuttihub.domain.workforce.CpdBooking.State;
import org.tuttihub.domain.workforce.CpdEvent;
import org.tuttihub.domain.workforce.CpdEvent.Audience;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.OnRoll;
import org.tuttihub.domain.workforce.policy.Engagement;

/**
 * Books events for people of the workforce, and writes down that they watched a recording. How many
 * external hours somebody may have, the hub's policy says for the day of the event; it is asked
 * before the unit of work begins, and only for external events.
 */
public final class BookCpd {

  /** Which event, and who comes. */
  public record Some(Key event, List<Key> staff) {}

  private final UnitOfWork<? extends WorkforceRecords> work;
  private final ClearanceRules rules;
  private final Ids ids;

  public BookCpd(UnitOfWork<? extends WorkforceRecords> work, Ids ids, ClearanceRules rules) {
    this.work = work;
    this.ids = ids;
    this.rules = rules;
  }

  /** Refuses what is not for them, a full event, a double booking, and too many external hours. */
  public Outcome<Receipt> add(Acting acting, Some asked) {
    return decide(
        acting,
        asked,
        State.BOOKED,
        event -> Outcome.done(event),
        (event, there) -> event.hasRoom(taken(there), distinct(asked).size()));
  }

  /** Refuses an event without a recording, and hours that count already. */
  public Outcome<Receipt> watch(Acting acting, Some asked) {
    return decide(
        acting,
        asked,
        State.WATCHED,
        event -> recorded(event).then(e -> e.beganBy(acting.today())),
        (event, _) -> Outcome.done(event));
  }

  static int taken(List<Stored<CpdBooking>> there) {
    return Math.toIntExact(there.stream().filter(b -> b.value().state().takesPlace()).count());
  }

  private static List<Key> distinct(Some asked) {
    return asked.staff().stream().distinct().toList();
  }

  private static Outcome<CpdEvent> recorded(CpdEvent event) {
    return event.words().recording().isEmpty()
        ? Outcome.refused(
            Refusal.rule(
                "workforce.cpd-no-recording",
                event.identity() + " has no recording.",
                "Say where it can be watched: cpd-events change."))
        : Outcome.done(event);
  }

  /** The event, and the people. */
  private record Seen(CpdEvent event, List<OnRoll> people) {
    List<UUID> ids() {
      return people.stream().map(one -> one.member().identity().id()).toList();
    }
  }

  /** What is asked of an event and of those who have booked it. */
  private interface Room {
    Outcome<CpdEvent> of(CpdEvent event, List<Stored<CpdBooking>> there);
  }

  private Outcome<Receipt> decide(
      Acting acting, Some asked, State to, Function<CpdEvent, Outcome<CpdEvent>> event, Room room) {
    return Several.howMany(Staff.NOUN, "people", asked.staff())
        .then(_ -> work.look(records -> seen(records, asked)))
        .then(
            before -> {
              Judging judging =
                  Judging.of(
                      rules,
                      before.event().external() ? before.people() : List.of(),
                      _ -> before.event().on());
              return work.decide(
                  acting,
                  records ->
                      seen(records, asked)
                          .then(now -> event.apply(now.event()).map(_ -> now))
                          .then(now -> booked(acting, records, now, to, judging, room)));
            });
  }

  private static Outcome<Seen> seen(WorkforceRecords records, Some asked) {
    return records
        .cpdEvents()
        .named(asked.event())
        .then(
            event ->
                records
                    .staff()
                    .namedEach(asked.staff())
                    .map(
                        all ->
                            new Seen(
                                event,
                                records
                                    .rolls()
                                    .of(
                                        all.stream()
                                            .map(m -> m.value().identity().id())
                                            .toList()))));
  }

  private Outcome<Receipt> booked(
      Acting acting, WorkforceRecords records, Seen now, State to, Judging judging, Room room) {
    CpdEvent event = now.event();
    List<Stored<CpdBooking>> there = records.cpdBookings().of(event.identity().id());
    Map<UUID, BigDecimal> used =
        event.external()
            ? records.cpdBookings().externalHours(now.ids(), event.year(), event.identity().id())
            : Map.of();
    return room.of(event, there)
        .then(
            _ ->
                Outcome.each(
                    now.people(),
                    one ->
                        here(one.member(), to == State.WATCHED ? acting.today() : event.on())
                            .then(_ -> allowed(one, event, judging, used))
                            .map(_ -> one)))
        .then(_ -> kept(acting, records, now, there, to));
  }

  /** Who comes works for the hub on the day; who watches a recording, when they do. */
  private static Outcome<Member> here(Member m, LocalDate on) {
    return m.works().holdsOn(on)
        ? Outcome.done(m)
        : Outcome.refused(
            Refusal.rule(
                "workforce.cpd-not-here",
                m.identity() + " does not work for the hub on " + on + ".",
                "Leave them out."));
  }

  private static Outcome<CpdEvent> allowed(
      OnRoll one, CpdEvent event, Judging judging, Map<UUID, BigDecimal> used) {
    Member m = one.member();
    return event
        .openTo(audience(m))
        .then(
            _ ->
                event.external()
                    ? judging.externalHours(one, event.on())
                    : Outcome.done(Optional.<BigDecimal>empty()))
        .then(
            most ->
                new CpdAllowance(most, used.getOrDefault(m.identity().id(), BigDecimal.ZERO))
                    .allows(event, m.identity()));
  }

  private static Audience audience(Member member) {
    return member.engagement() == Engagement.PARTNER ? Audience.PARTNERS : Audience.STAFF;
  }

  private Outcome<Receipt> kept(
      Acting acting, WorkforceRecords records, Seen now, List<Stored<CpdBooking>> there, State to) {
    Map<UUID, Stored<CpdBooking>> theirs =
        there.stream()
            .filter(b -> b.value().who() instanceof Attendee.Staff)
            .collect(
                Collectors.toMap(
                    b -> ((Attendee.Staff) b.value().who()).id(), Function.identity()));
    List<Stored<CpdBooking>> before = new ArrayList<>();
    List<Member> fresh = new ArrayList<>();
    for (OnRoll one : now.people()) {
      Stored<CpdBooking> his = theirs.get(one.member().identity().id());
      if (his == null) {
        fresh.add(one.member());
      } else {
        before.add(his);
      }
    }
    return Outcome.each(
            before, b -> (to == State.WATCHED ? b.value().watch() : b.value().again()).map(b::with))
        .map(
            again -> {
              List<CpdBooking> made = made(records, now.event(), fresh, to);
              records.cpdBookings().addAll(made);
              records.cpdBookings().replaceAll(again);
              return receipt(acting, records, made, again, to);
            });
  }

  private List<CpdBooking> made(
      WorkforceRecords records, CpdEvent event, List<Member> fresh, State to) {
    List<String> refs = records.cpdBookings().nextRefs(fresh.size());
    List<CpdBooking> made = new ArrayList<>();
    for (int i = 0; i < fresh.size(); i++) {
      Member m = fresh.get(i);
      made.add(
          new CpdBooking(
              new Identity(ids.next(), refs.get(i)),
              event.identity().id(),
              new Attendee.Staff(m.identity().id(), audience(m)),
              to));
    }
    return made;
  }

  private static Receipt receipt(
      Acting acting,
      WorkforceRecords records,
      List<CpdBooking> made,
      List<Stored<CpdBooking>> again,
      State to) {
    CpdBooking first = made.isEmpty() ? again.getFirst().value() : made.getFirst();
    long version = made.isEmpty() ? again.getFirst().version() + 1 : 1;
    int all = made.size() + again.size();
    String done = to == State.WATCHED ? "watched" : "booked";
    return records
        .cpdBookings()
        .receipt(
            acting,
            first,
            version,
            all == 1
                ? first.identity() + " is " + done + "."
                : first.identity() + " and " + (all - 1) + " more are " + done + ".")
        .fact("bookings", all);
  }
}
