package org.tuttihub.application.workforce;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.OnRoll;

/**
 * Decides what depends on what is asked of people today. The rules are asked before the unit of
 * work begins; in it, everybody is read again.
 */
record WithPeople(UnitOfWork<? extends WorkforceRecords> work, ClearanceRules rules) {
  /** The most people of one deed. */
  static final int MOST = 500;

  /** What is decided, once it is known of whom and by which rules. */
  interface Work {
    Outcome<Receipt> decide(WorkforceRecords records, List<OnRoll> people, Judging judging);
  }

  /** About some people, as they are named. */
  Outcome<Receipt> decide(Acting acting, List<Key> staff, Work then) {
    if (staff.isEmpty() || staff.size() > MOST) {
      return Outcome.refused(
          Refusal.rule(
              "workforce.how-many",
              "There are " + staff.size() + " people named.",
              "Name from 1 to " + MOST + " of them."));
    }
    return decide(
        acting, records -> each(staff, records.staff()::named).map(WithPeople::ids), then);
  }

  /** About some people, as they are found. */
  Outcome<Receipt> decide(
      Acting acting, Function<WorkforceRecords, Outcome<List<UUID>>> find, Work then) {
    Outcome<List<OnRoll>> seen = work.look(records -> found(records, find));
    return seen.then(
        before -> {
          Judging judging = Judging.of(rules, before, _ -> acting.today());
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

  private static List<UUID> ids(List<Member> members) {
    return members.stream().map(m -> m.identity().id()).distinct().toList();
  }

  /** One after the other; the first refusal ends it. */
  static <A, B> Outcome<List<B>> each(List<A> all, Function<A, Outcome<B>> turn) {
    return each(all, List.of(), (one, _) -> turn.apply(one));
  }

  /** One after the other, each knowing what came before. */
  static <A, B> Outcome<List<B>> each(
      List<A> all, List<B> first, BiFunction<A, List<B>, Outcome<B>> turn) {
    List<B> done = new ArrayList<>(first);
    for (A one : all) {
      switch (turn.apply(one, done)) {
        case Outcome.Done<B>(B value) -> done.add(value);
        case Outcome.Refused<B>(Refusal refusal) -> {
          return Outcome.refused(refusal);
        }
      }
    }
    return Outcome.done(done);
  }
}
