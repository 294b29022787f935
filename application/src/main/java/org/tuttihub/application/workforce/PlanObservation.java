package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Standard;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Urn;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.Observation;
import org.tuttihub.domain.workforce.Observation.Plan;
import org.tuttihub.domain.workforce.Observation.Setting;
import org.tuttihub.domain.workforce.Observed;
import org.tuttihub.domain.workforce.Principles;

/** Plans observations, plans them otherwise, and withdraws them. */
public final class PlanObservation {

  /**
   * Whose work is observed, by whom and by which framework: a member of staff or a partner.
   *
   * @param on today unless given
   */
  public record Add(
      Optional<Key> staff,
      Optional<Key> partner,
      Optional<LocalDate> on,
      Setting setting,
      Optional<Key> school,
      Optional<String> place,
      Key observer,
      Key standard) {}

  /** What changes; whose work it is stays. */
  public record Alter(
      Key id,
      Change<LocalDate> on,
      Change<Setting> setting,
      Change<Key> school,
      Change<String> place,
      Change<Key> observer,
      Change<Key> standard) {}

  /** What is withdrawn, and why. */
  public record Withdraw(Key id, String why) {}

  private final UnitOfWork<? extends WorkforceRecords> work;
  private final Ids ids;

  public PlanObservation(UnitOfWork<? extends WorkforceRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /**
   * Refuses both or neither of a member of staff and a partner ({@code
   * workforce.observation-whom}), an observer of their own work, and a framework whose scale is not
   * one of 3 to 5 words.
   */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            whom(records, asked)
                .then(
                    whom ->
                        plan(acting, records, asked, whom)
                            .then(plan -> planned(records, plan, Optional.empty())))
                .map(o -> records.observations().added(acting, o, o.identity() + " is planned.")));
  }

  /** Refuses what is recorded already, and what cannot be planned. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .observations()
                .step(
                    acting,
                    asked.id(),
                    o ->
                        over(records, o.plan(), asked)
                            .then(next -> planned(records, next, Optional.of(o))),
                    o -> o.identity() + " is planned otherwise."));
  }

  /** Refuses what is closed, and what is withdrawn already. */
  public Outcome<Receipt> withdraw(Acting acting, Withdraw asked) {
    return work.decide(
        acting,
        records ->
            records
                .observations()
                .step(
                    acting,
                    asked.id(),
                    o -> o.withdraw(asked.why(), acting.today()),
                    o -> o.identity() + " is withdrawn."));
  }

  /** The framework of an observation, as observations know it. */
  static Principles principles(Standard standard) {
    return new Principles(
        standard.code(),
        standard.scale(),
        standard.principles().stream().map(Standard.Principle::code).toList());
  }

  private static Outcome<Observed> whom(WorkforceRecords records, Add asked) {
    if (asked.staff().isPresent() == asked.partner().isPresent()) {
      return Outcome.refused(
          Refusal.rule(
              "workforce.observation-whom",
              asked.staff().isPresent()
                  ? "Both a member of staff and a partner are named."
                  : "It is not said whose work is observed.",
              "Name a member of staff, such as STF-3, or a partner, such as PRT-3."));
    }
    return asked
        .staff()
        .map(
            key ->
                records
                    .staff()
                    .named(key)
                    .<Observed>map(m -> new Observed.OfStaff(m.identity().id())))
        .orElseGet(
            () ->
                records
                    .partners()
                    .named(asked.partner().orElseThrow())
                    .map(p -> new Observed.OfPartner(p.identity().id())));
  }

  private Outcome<Plan> plan(Acting acting, WorkforceRecords records, Add asked, Observed whom) {
    return observer(records, asked.observer())
        .then(
            observer ->
                standard(records, asked.standard())
                    .then(
                        standard ->
                            school(records, asked.school())
                                .map(
                                    school ->
                                        new Plan(
                                            new Identity(
                                                ids.next(), records.observations().nextRef()),
                                            whom,
                                            asked.on().orElse(acting.today()),
                                            asked.setting(),
                                            school,
                                            asked.place().orElse(""),
                                            observer,
                                            standard))));
  }

  private static Outcome<Plan> over(WorkforceRecords records, Plan p, Alter asked) {
    return given(asked.observer())
        .map(key -> observer(records, key))
        .orElseGet(() -> Outcome.done(p.observer()))
        .then(
            observer ->
                given(asked.standard())
                    .map(key -> standard(records, key))
                    .orElseGet(() -> Outcome.done(p.standard()))
                    .then(
                        standard ->
                            (asked.school() instanceof Change.To<Key>(Optional<Key> key)
                                    ? school(records, key)
                                    : Outcome.done(p.school()))
                                .map(
                                    school ->
                                        new Plan(
                                            p.identity(),
                                            p.whom(),
                                            asked.on().over(p.on(), p.on()),
                                            asked.setting().over(p.setting(), p.setting()),
                                            school,
                                            asked.place().over(p.place(), ""),
                                            observer,
                                            standard))));
  }

  private static Optional<Key> given(Change<Key> change) {
    return change instanceof Change.To<Key>(Optional<Key> key) ? key : Optional.empty();
  }

  private static Outcome<UUID> observer(WorkforceRecords records, Key key) {
    return records.staff().named(key).map(m -> m.identity().id());
  }

  private static Outcome<UUID> standard(WorkforceRecords records, Key key) {
    return records
        .standards()
        .named(key)
        .then(s -> principles(s).forObservations().map(_ -> s.identity().id()));
  }

  private static Outcome<Optional<Urn>> school(WorkforceRecords records, Optional<Key> key) {
    return key.map(k -> records.schools().named(k).map(s -> Optional.of(s.urn())))
        .orElseGet(() -> Outcome.done(Optional.empty()));
  }

  private static Outcome<Observation> planned(
      WorkforceRecords records, Plan plan, Optional<Observation> before) {
    Member observer = member(records, plan.observer());
    Optional<Member> staff = plan.whom().staff().map(id -> member(records, id));
    return before
        .map(o -> o.replan(plan, observer, staff))
        .orElseGet(() -> Observation.plan(plan, observer, staff));
  }

  private static Member member(WorkforceRecords records, UUID id) {
    return records.staff().find(new Key.ById(id)).orElseThrow().value();
  }
}
