package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Urn;

/** Lends an item, takes it back, or says that it is missing. */
public final class LendItem {

  /**
   * To whom an item goes, and until when.
   *
   * @param facts what the hub's policy wants to know; never kept
   */
  public record Lend(
      Key id,
      Optional<Borrower.Kind> kind,
      Optional<Urn> school,
      Optional<String> borrower,
      Optional<String> email,
      Optional<LocalDate> from,
      Optional<LocalDate> due,
      Optional<Condition> condition,
      Optional<Money> fee,
      Optional<Money> deposit,
      Optional<Key> reservation,
      Map<String, String> facts,
      Optional<String> note) {}

  /** Which item is back, and how it is. */
  public record TakeBack(
      Key id,
      Optional<Condition> condition,
      Optional<String> place,
      Optional<String> remark,
      Optional<LocalDate> on) {}

  /** Which item is missing, and where it was seen last. */
  public record Miss(Key id, String lastSeen, Optional<LocalDate> on) {}

  private final UnitOfWork<? extends InstrumentRecords> work;
  private final Ids ids;
  private final LoanRules rules;

  public LendItem(UnitOfWork<? extends InstrumentRecords> work, Ids ids, LoanRules rules) {
    this.work = work;
    this.ids = ids;
    this.rules = rules;
  }

  /** Refuses what is not in store, is unusable, or is promised, and what the policy refuses. */
  public Outcome<Receipt> lend(Acting acting, Lend asked) {
    return work.decide(
        acting,
        records ->
            records
                .items()
                .require(acting, asked.id())
                .then(
                    item -> new Desk(records, ids, acting, rules).lend(item, said(acting, asked))));
  }

  /** Refuses what is not out. */
  public Outcome<Receipt> takeBack(Acting acting, TakeBack asked) {
    return work.decide(
        acting,
        records ->
            records
                .items()
                .require(acting, asked.id())
                .then(
                    item ->
                        new Desk(records, ids, acting, rules)
                            .takeBack(
                                item,
                                asked.condition(),
                                asked.place(),
                                asked.remark().orElse(""),
                                asked.on().orElse(acting.today()))));
  }

  /** Refuses what the hub does not have. */
  public Outcome<Receipt> miss(Acting acting, Miss asked) {
    return work.decide(
        acting,
        records ->
            records
                .items()
                .require(acting, asked.id())
                .then(
                    item ->
                        new Desk(records, ids, acting, rules)
                            .miss(item, asked.lastSeen(), asked.on().orElse(acting.today()))));
  }

  private static LoanAsked said(Acting acting, Lend asked) {
    return new LoanAsked(
        LoanAsked.borrower(asked.kind(), asked.school(), asked.borrower(), asked.email()),
        asked.from().orElse(acting.today()),
        asked.due(),
        asked.condition(),
        asked.fee(),
        asked.deposit(),
        asked.reservation(),
        asked.facts(),
        asked.note().orElse(""));
  }
}
