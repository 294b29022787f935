package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Period;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/** Writes down who works for the hub, what changes about them, and that they leave. */
public final class WriteMember {

  /** The person. */
  public record Add(
      String name,
      Engagement engagement,
      List<WorkRole> roles,
      Optional<String> email,
      Optional<Key> partner,
      List<String> instruments,
      List<String> areas,
      Optional<BigDecimal> hours,
      Optional<Key> manager,
      Optional<String> skills,
      Optional<LocalDate> from) {}

  /** What changes. */
  public record Alter(
      Key id,
      Change<String> name,
      Change<Engagement> engagement,
      Change<List<WorkRole>> roles,
      Change<String> email,
      Change<Key> partner,
      Change<List<String>> instruments,
      Change<List<String>> areas,
      Change<BigDecimal> hours,
      Change<Key> manager,
      Change<String> skills,
      Change<LocalDate> from) {}

  /** Who leaves, and when; today unless given. */
  public record Leave(Key id, Optional<LocalDate> on) {}

  private final UnitOfWork<? extends WorkforceRecords> work;
  private final Ids ids;

  public WriteMember(UnitOfWork<? extends WorkforceRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a partner or a manager that is not there, and whatever makes no member of staff. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            records
                .partners()
                .idOf(asked.partner())
                .then(
                    partner ->
                        records
                            .staff()
                            .idOf(asked.manager())
                            .then(
                                manager ->
                                    made(acting, records, asked, partner, manager).checked()))
                .map(m -> records.staff().added(acting, m, m.identity() + " is added.")));
  }

  /** Refuses the same. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .staff()
                .step(
                    acting,
                    asked.id(),
                    m ->
                        records
                            .staff()
                            .retention(m.identity().id())
                            .still()
                            .then(_ -> asked.partner().over(m.partner(), records.partners()::idOf))
                            .then(
                                partner ->
                                    asked
                                        .manager()
                                        .over(m.manager(), records.staff()::idOf)
                                        .map(manager -> over(m, asked, partner, manager)))
                            .then(Member::checked)
                            .then(next -> moved(m, next, asked)),
                    m -> m.identity() + " is changed."));
  }

  /** Refuses a last day before the first. */
  public Outcome<Receipt> leave(Acting acting, Leave asked) {
    LocalDate last = asked.on().orElse(acting.today());
    return work.decide(
        acting,
        records ->
            records
                .staff()
                .step(
                    acting,
                    asked.id(),
                    m -> m.leave(last),
                    m -> m.identity() + " leaves on " + last + "."));
  }

  private Member made(
      Acting acting,
      WorkforceRecords records,
      Add asked,
      Optional<UUID> partner,
      Optional<UUID> manager) {
    return new Member(
        new Identity(ids.next(), records.staff().nextRef()),
        asked.name(),
        asked.email().orElse(""),
        asked.engagement(),
        partner,
        asked.roles(),
        asked.instruments(),
        asked.areas(),
        asked.hours(),
        manager,
        asked.skills().orElse(""),
        new Period(asked.from().orElse(acting.today()), Optional.empty()));
  }

  private static Member over(
      Member m, Alter asked, Optional<UUID> partner, Optional<UUID> manager) {
    return new Member(
        m.identity(),
        asked.name().over(m.name(), m.name()),
        asked.email().over(m.email(), ""),
        asked.engagement().over(m.engagement(), m.engagement()),
        partner,
        asked.roles().over(m.roles(), List.of()),
        asked.instruments().over(m.instruments(), List.of()),
        asked.areas().over(m.areas(), List.of()),
        asked.hours().over(m.hours()),
        manager,
        asked.skills().over(m.skills(), ""),
        m.works());
  }

  private static Outcome<Member> moved(Member before, Member next, Alter asked) {
    LocalDate from = asked.from().over(before.works().from(), before.works().from());
    return Period.of(from, before.works().until()).map(next::working);
  }
}
