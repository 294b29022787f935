package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.OnRoll;

/**
 * Decides what depends on what is asked of people, today or on another day. The rules are asked
 * before the unit of work begins; in it, everybody is read again.
 */
record WithPeople(UnitOfWork<? extends WorkforceRecords> work, ClearanceRules rules) {
  /** What is decided, once it is known of whom and by which rules. */
  interface Work {
    Outcome<Receipt> decide(WorkforceRecords records, List<OnRoll> people, Judging judging);
  }

  /** About some people, as they are named. */
  Outcome<Receipt> decide(Acting acting, List<Key> staff, Work then) {
    return decide(
        acting,
        acting.today(),
        records -> Several.named(records.staff(), "people", staff).map(WithPeople::ids),
        then);
  }

  /** About some people, as they are found, by what is asked of them on a day. */
  Outcome<Receipt> decide(
      Acting acting,
      LocalDate day,
      Function<WorkforceRecords, Outcome<List<UUID>>> find,
      Work then) {
    Outcome<List<OnRoll>> seen = work.look(records -> found(records, find));
    return seen.then(
        before -> {
          Judging judging = Judging.of(rules, before, _ -> day);
          return work.decide(
              acting,
              records ->
                  found(records, find).then(people -> then.decide(records, people, judging)));
        });
  }

  private static Outcome<List<OnRoll>> found(
      WorkforceRecords records, Function<WorkforceRecords, Outcome<List<UUID>>> find) {
    return find.apply(records).map(ids -> records.rolls().of(ids));
  }

  static List<UUID> ids(List<Stored<Member>> members) {
    return members.stream().map(m -> m.value().identity().id()).toList();
  }
}
