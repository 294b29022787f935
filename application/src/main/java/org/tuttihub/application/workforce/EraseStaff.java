package org.tuttihub.application.workforce;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.OnRoll;
import org.tuttihub.domain.workforce.Retention;

/**
 * Erases who people were that left, once the hub's rules want it gone or they ask for it, and says
 * why it is held longer. That it was done, when and by whom stays in the history of their record.
 */
public final class EraseStaff {

  /** Whose is held longer, and why; blank where no longer. */
  public record Keep(Key id, Optional<String> why) {}

  /** Who is erased. */
  public record Erase(List<Key> staff, Optional<Boolean> onRequest) {}

  private final UnitOfWork<? extends WorkforceRecords> work;
  private final WithPeople people;

  public EraseStaff(UnitOfWork<? extends WorkforceRecords> work, ClearanceRules rules) {
    this.work = work;
    this.people = new WithPeople(work, rules);
  }

  /** Refuses whoever still works for the hub, and whoever was erased. */
  public Outcome<Receipt> keep(Acting acting, Keep asked) {
    return work.decide(
        acting,
        records ->
            records
                .staff()
                .require(acting, asked.id())
                .then(
                    stored -> {
                      UUID id = stored.value().identity().id();
                      return records
                          .staff()
                          .retention(id)
                          .keep(
                              asked.why().orElse(""),
                              stored.value().works().until(),
                              acting.today())
                          .map(
                              kept -> {
                                records.staff().keepRetention(id, kept);
                                return records
                                    .staff()
                                    .receipt(
                                        acting,
                                        stored.value(),
                                        stored.version(),
                                        kept.isKept()
                                            ? "Who " + ref(stored.value()) + " is, is held longer."
                                            : "Who "
                                                + ref(stored.value())
                                                + " is, is held no longer than others.");
                              });
                    }));
  }

  /** All are erased or none; refuses whoever still works, is kept, or is not due. */
  public Outcome<Receipt> erase(Acting acting, Erase asked) {
    return people.decide(
        acting,
        asked.staff(),
        (records, found, judging) ->
            Outcome.each(found, one -> judged(acting, records, one, judging, asked))
                .map(all -> erased(acting, records, all)));
  }

  private record Gone(Member member, Retention retention) {}

  private static Outcome<Gone> judged(
      Acting acting, WorkforceRecords records, OnRoll one, Judging judging, Erase asked) {
    Member member = one.member();
    return records
        .staff()
        .retention(member.identity().id())
        .erase(
            member.works().until(),
            judging.heldUntil(one, acting.today()),
            asked.onRequest().orElse(false),
            acting.today())
        .map(retention -> new Gone(member, retention));
  }

  private static Receipt erased(Acting acting, WorkforceRecords records, List<Gone> all) {
    for (Gone one : all) {
      UUID id = one.member().identity().id();
      records.staff().erase(id);
      records.staff().keepRetention(id, one.retention());
    }
    Member first = all.getFirst().member();
    return records
        .staff()
        .receipt(
            acting,
            first,
            records.staff().find(new Key.ById(first.identity().id())).orElseThrow().version(),
            all.size() == 1
                ? "Who " + ref(first) + " was is erased."
                : "Who " + all.size() + " people were is erased.")
        .fact("staff", String.join(", ", all.stream().map(one -> ref(one.member())).toList()));
  }

  private static String ref(Member member) {
    return member.identity().ref();
  }
}
