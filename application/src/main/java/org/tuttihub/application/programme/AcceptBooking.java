package org.tuttihub.application.programme;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.funds.Purse;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.funds.BudgetLine;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.programme.BookingFacts;
import org.tuttihub.domain.programme.Priced;
import org.tuttihub.domain.values.Key;

/**
 * The school accepts what was offered. What funds have to pay of it is committed in the same unit
 * of work: on the budget line that is named, or else on the fund's line for that service, or on its
 * only line.
 */
public final class AcceptBooking {

  /**
   * Which booking.
   *
   * @param lines budget lines that pay; none where that is plain
   */
  public record Request(Key id, List<Key> lines) {}

  private final UnitOfWork<? extends ProgrammeRecords> work;
  private final Ids ids;

  public AcceptBooking(UnitOfWork<? extends ProgrammeRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /**
   * Refuses what is not offered, and a fund that is not there, may not pay it, or has too little.
   */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records
                .bookings()
                .require(acting, asked.id())
                .then(
                    stored ->
                        stored
                            .value()
                            .acceptable()
                            .then(priced -> commit(acting, records, stored, priced, asked)))
                .map(
                    accepted ->
                        records
                            .bookings()
                            .replaced(
                                acting, accepted, accepted.value().identity() + " is accepted.")));
  }

  private Outcome<Stored<Booking>> commit(
      Acting acting,
      ProgrammeRecords records,
      Stored<Booking> stored,
      Priced priced,
      Request asked) {
    BookingFacts facts = stored.value().facts();
    Outcome<List<BudgetLine>> named = named(records, asked.lines());
    return Outcome.each(
            priced.funded(),
            subsidy ->
                named
                    .then(lines -> line(records, facts, subsidy, lines))
                    .then(
                        line ->
                            new Purse(records)
                                .commit(
                                    ids,
                                    line,
                                    "Subsidy of " + facts.identity() + ": " + subsidy.rule(),
                                    facts.identity().ref(),
                                    subsidy.amount(),
                                    acting.today()))
                    .map(spending -> spending.identity().id()))
        .then(commitments -> stored.value().accept(commitments, acting.today()))
        .map(stored::with);
  }

  private static Outcome<List<BudgetLine>> named(ProgrammeRecords records, List<Key> keys) {
    return Outcome.each(keys, records.budgetLines()::named);
  }

  private static Outcome<BudgetLine> line(
      ProgrammeRecords records,
      BookingFacts facts,
      Priced.Subsidy subsidy,
      List<BudgetLine> named) {
    Optional<Stored<Fund>> fund = records.funds().called(subsidy.from().name(), facts.year());
    if (fund.isEmpty()) {
      return no(
          "programme.no-fund",
          "There is no fund called " + subsidy.from().name() + " in " + facts.year() + ".",
          "Open it with: funds add.");
    }
    List<BudgetLine> lines =
        records.budgetLines().of(fund.get().value().identity().id()).stream()
            .map(Stored::value)
            .toList();
    return only(lines.stream().filter(named::contains).toList())
        .or(() -> only(lines.stream().filter(l -> serves(l, facts)).toList()))
        .or(() -> only(lines))
        .map(Outcome::done)
        .orElseGet(
            () ->
                no(
                    "programme.no-line",
                    "It is not plain which line of "
                        + fund.get().value().name()
                        + " pays "
                        + facts.item().service()
                        + ".",
                    "Name the budget line (lines), or give one of them the service."));
  }

  private static boolean serves(BudgetLine line, BookingFacts facts) {
    return line.services().contains(facts.item().service());
  }

  private static <E> Optional<E> only(List<E> all) {
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
