package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Vacancy;
import org.tuttihub.domain.workforce.policy.WorkRole;

/** Opens vacancies, fills and withdraws them. */
public final class WriteVacancy {

  /** A vacancy; open from today unless another day is given. */
  public record Add(
      WorkRole role,
      Optional<String> instrument,
      Optional<String> area,
      BigDecimal hours,
      Optional<LocalDate> openedOn,
      Optional<LocalDate> wantedBy,
      Optional<String> note) {}

  /** What changes. */
  public record Alter(
      Key id,
      Change<WorkRole> role,
      Change<String> instrument,
      Change<String> area,
      Change<BigDecimal> hours,
      Change<LocalDate> openedOn,
      Change<LocalDate> wantedBy,
      Change<String> note) {}

  /** Who fills it, and since when; today unless given. */
  public record Fill(Key id, Key staff, Optional<LocalDate> on) {}

  /** Which ones are not wanted any more, and since when; today unless given. */
  public record Withdraw(List<Key> vacancies, Optional<LocalDate> on) {}

  private final UnitOfWork<? extends WorkforceRecords> work;
  private final Ids ids;

  public WriteVacancy(UnitOfWork<? extends WorkforceRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses what makes no vacancy, naming what is wrong. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            new Vacancy(
                    new Identity(ids.next(), records.vacancies().nextRef()),
                    asked.role(),
                    asked.instrument(),
                    asked.area(),
                    asked.hours(),
                    asked.openedOn().orElse(acting.today()),
                    asked.wantedBy(),
                    asked.note().orElse(""),
                    Optional.empty(),
                    new Vacancy.Ending.Open())
                .checked()
                .map(v -> records.vacancies().added(acting, v, v.identity() + " is open.")));
  }

  /** Refuses the same. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .vacancies()
                .step(
                    acting,
                    asked.id(),
                    v -> over(v, asked).checked(),
                    v -> v.identity() + " is changed."));
  }

  /** Refuses what is not open, a day to come, and whoever has left by then. */
  public Outcome<Receipt> fill(Acting acting, Fill asked) {
    LocalDate on = asked.on().orElse(acting.today());
    return work.decide(
        acting,
        records ->
            records
                .staff()
                .named(asked.staff())
                .then(
                    member ->
                        records
                            .vacancies()
                            .step(
                                acting,
                                asked.id(),
                                v -> v.fill(member, on, acting.today()),
                                v ->
                                    v.identity()
                                        + " is filled by "
                                        + member.identity()
                                        + " since "
                                        + on
                                        + ".")));
  }

  /** Refuses what is not open, and a day to come. */
  public Outcome<Receipt> withdraw(Acting acting, Withdraw asked) {
    LocalDate on = asked.on().orElse(acting.today());
    return work.decide(
        acting,
        records ->
            Several.step(
                acting,
                records.vacancies(),
                "vacancies",
                asked.vacancies(),
                v -> v.withdraw(on, acting.today()),
                "withdrawn"));
  }

  private static Vacancy over(Vacancy v, Alter asked) {
    return new Vacancy(
        v.identity(),
        asked.role().over(v.role(), v.role()),
        asked.instrument().over(v.instrument()),
        asked.area().over(v.area()),
        asked.hours().over(v.hours(), v.hours()),
        asked.openedOn().over(v.openedOn(), v.openedOn()),
        asked.wantedBy().over(v.wantedBy()),
        asked.note().over(v.note(), ""),
        v.offered(),
        v.ending());
  }
}
