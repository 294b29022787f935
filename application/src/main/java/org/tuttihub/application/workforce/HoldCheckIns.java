package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.CheckIn;
import org.tuttihub.domain.workforce.Finding;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.OnRoll;
import org.tuttihub.domain.workforce.Standing;

/**
 * Plans check-ins, moves and cancels them, and writes down what was agreed. What was open that day
 * is never typed: it is what the clearance policy finds.
 */
public final class HoldCheckIns {

  /** With whom, when, and by whom; their own line managers unless somebody is named. */
  public record Plan(List<Key> staff, LocalDate on, Optional<Key> manager) {}

  /** What changes while it is planned. */
  public record Alter(Key id, Change<LocalDate> on, Change<Key> manager) {}

  /** What was agreed, on which day (today unless given), and when the next one is. */
  public record Hold(Key id, Optional<LocalDate> on, String agreed, Optional<LocalDate> next) {}

  /** Which ones are not held. */
  public record Cancel(List<Key> checkIns) {}

  private final UnitOfWork<? extends WorkforceRecords> work;
  private final Ids ids;
  private final WithPeople people;

  public HoldCheckIns(UnitOfWork<? extends WorkforceRecords> work, Ids ids, ClearanceRules rules) {
    this.work = work;
    this.ids = ids;
    this.people = new WithPeople(work, rules);
  }

  /**
   * All are planned or none. Refuses whoever has no line manager where none is named, has one
   * planned already, or does not work for the hub on the day.
   */
  public Outcome<Receipt> plan(Acting acting, Plan asked) {
    return work.decide(
        acting,
        records ->
            Several.named(records.staff(), "people", asked.staff())
                .then(
                    all ->
                        Outcome.each(
                            all, one -> planned(records, one.value(), asked.manager(), asked.on())))
                .map(
                    all -> {
                      CheckIn first = all.getFirst();
                      return records
                          .checkIns()
                          .receipt(
                              acting,
                              first,
                              1,
                              Several.andMore(first.identity().ref(), all.size()) + " planned.")
                          .fact("records", all.size());
                    }));
  }

  /** Refuses what is held or cancelled already, and what could not be planned so. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .checkIns()
                .step(
                    acting,
                    asked.id(),
                    c -> c.asPlanned().then(_ -> over(records, c, asked)),
                    c -> c.identity() + " is planned otherwise."));
  }

  /**
   * Refuses what is held or cancelled already, a day to come, and a next day that is not after it;
   * also when the policy cannot say what is open.
   */
  public Outcome<Receipt> hold(Acting acting, Hold asked) {
    LocalDate on = asked.on().orElse(acting.today());
    return people.decide(
        acting,
        on,
        records -> records.checkIns().named(asked.id()).map(c -> List.of(c.staff())),
        (records, found, judging) ->
            open(found.getFirst(), judging, on)
                .then(
                    open ->
                        records
                            .checkIns()
                            .step(
                                acting,
                                asked.id(),
                                c -> c.hold(on, open, asked.agreed(), acting.today()),
                                c -> c.identity() + " is held."))
                .then(receipt -> next(records, asked, on).map(_ -> receipt)));
  }

  /** Refuses what is held or cancelled already. */
  public Outcome<Receipt> cancel(Acting acting, Cancel asked) {
    return work.decide(
        acting,
        records ->
            Several.step(
                acting,
                records.checkIns(),
                "check-ins",
                asked.checkIns(),
                CheckIn::cancel,
                "cancelled"));
  }

  private Outcome<CheckIn> planned(
      WorkforceRecords records, Member staff, Optional<Key> by, LocalDate on) {
    return free(records, staff)
        .then(_ -> manager(records, staff, by))
        .then(
            manager ->
                CheckIn.plan(
                    new Identity(ids.next(), records.checkIns().nextRef()), staff, manager, on))
        .map(
            made -> {
              records.checkIns().add(made);
              return made;
            });
  }

  private static Outcome<Member> free(WorkforceRecords records, Member staff) {
    Optional<Stored<CheckIn>> there = records.checkIns().planned(staff.identity().id());
    return there.isEmpty()
        ? Outcome.done(staff)
        : Outcome.refused(
            Refusal.rule(
                "workforce.check-in-planned",
                staff.identity()
                    + " has "
                    + there.get().value().identity()
                    + " on "
                    + there.get().value().on()
                    + " already.",
                "Move that one: check-ins change."));
  }

  private static Outcome<Member> manager(
      WorkforceRecords records, Member staff, Optional<Key> named) {
    Optional<Key> key = named.or(() -> staff.manager().map(Key.ById::new));
    return key.map(records.staff()::named)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.rule(
                        "workforce.check-in-manager",
                        staff.identity() + " has no line manager on record.",
                        "Name one here, or for good: staff change.")));
  }

  private static Outcome<CheckIn> over(WorkforceRecords records, CheckIn c, Alter asked) {
    return records
        .staff()
        .named(new Key.ById(c.staff()))
        .then(
            staff ->
                records
                    .staff()
                    .named(
                        asked.manager().over(new Key.ById(c.manager()), new Key.ById(c.manager())))
                    .then(
                        manager ->
                            CheckIn.plan(
                                c.identity(), staff, manager, asked.on().over(c.on(), c.on()))));
  }

  private static Outcome<List<String>> open(OnRoll one, Judging judging, LocalDate day) {
    Standing standing = judging.standing(one, day);
    return standing.closed().isEmpty()
        ? Outcome.done(
            standing.findings().stream()
                .filter(finding -> finding.met() != Finding.Met.MET)
                .map(finding -> finding.requirement().code())
                .toList())
        : Outcome.refused(
            Refusal.rule(
                "workforce.check-in-judged",
                "Nobody can say what is open. " + standing.closed(),
                "Write it down once that is mended."));
  }

  private Outcome<Optional<CheckIn>> next(WorkforceRecords records, Hold asked, LocalDate on) {
    if (asked.next().isEmpty()) {
      return Outcome.done(Optional.empty());
    }
    if (!asked.next().get().isAfter(on)) {
      return Outcome.refused(
          Refusal.rule(
              "workforce.check-in-next",
              "The next one would be on " + asked.next().get() + ", and this one is on " + on + ".",
              "Give a later day, or leave it out."));
    }
    return records
        .checkIns()
        .named(asked.id())
        .then(
            held ->
                records
                    .staff()
                    .named(new Key.ById(held.staff()))
                    .then(
                        staff ->
                            planned(
                                records,
                                staff,
                                Optional.of(new Key.ById(held.manager())),
                                asked.next().get())))
        .map(Optional::of);
  }
}
