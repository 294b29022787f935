package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.ClearanceOverride;
import org.tuttihub.domain.workforce.OnRoll;
import org.tuttihub.domain.workforce.policy.Requirement;

/** Asks for an override, approves it as a second person, and ends it. */
public final class OverrideClearance {

  /** For whom, what they lack, why, and until when. */
  public record Ask(Key staff, String requirement, String reason, LocalDate until) {}

  /** Which one. */
  public record One(Key id) {}

  private final UnitOfWork<? extends WorkforceRecords> work;
  private final WithPeople people;
  private final Ids ids;

  public OverrideClearance(
      UnitOfWork<? extends WorkforceRecords> work, Ids ids, ClearanceRules rules) {
    this.work = work;
    this.people = new WithPeople(work, rules);
    this.ids = ids;
  }

  /** Refuses what the policy lets nobody override, and an end beyond ten days. */
  public Outcome<Receipt> ask(Acting acting, Ask asked) {
    return people.decide(
        acting,
        List.of(asked.staff()),
        (records, found, judging) ->
            judging
                .requirement(found.getFirst(), acting.today(), asked.requirement())
                .then(
                    requirement ->
                        ClearanceOverride.ask(
                            request(acting, records, found.getFirst(), requirement, asked),
                            requirement))
                .map(
                    one ->
                        records
                            .overrides()
                            .added(
                                acting,
                                one,
                                one.request().identity() + " waits for a second person.")));
  }

  /** Refuses whoever asked for it, and whatever asking for it would refuse today. */
  public Outcome<Receipt> approve(Acting acting, One asked) {
    return people.decide(
        acting,
        acting.today(),
        records -> records.overrides().named(asked.id()).map(o -> List.of(o.request().staff())),
        (records, found, judging) ->
            records
                .overrides()
                .step(
                    acting,
                    asked.id(),
                    o ->
                        judging
                            .requirement(
                                found.getFirst(), acting.today(), o.request().requirement())
                            .then(r -> o.approve(r, acting.actor().id(), acting.today())),
                    o -> o.request().identity() + " holds until " + o.request().until() + "."));
  }

  /** Refuses one that has ended. */
  public Outcome<Receipt> end(Acting acting, One asked) {
    return work.decide(
        acting,
        records ->
            records
                .overrides()
                .step(
                    acting,
                    asked.id(),
                    o -> o.end(acting.today()),
                    o -> o.request().identity() + " holds no more."));
  }

  private ClearanceOverride.Request request(
      Acting acting, WorkforceRecords records, OnRoll one, Requirement requirement, Ask asked) {
    return new ClearanceOverride.Request(
        new Identity(ids.next(), records.overrides().nextRef()),
        one.member().identity().id(),
        requirement.code(),
        requirement.kind(),
        asked.reason(),
        asked.until(),
        acting.actor().id(),
        acting.today());
  }
}
