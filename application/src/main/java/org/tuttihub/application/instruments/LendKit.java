package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.Kit;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.instruments.Reservation;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Urn;

/** Issues a class set and takes it back: a loan for each of its items. */
public final class LendKit {

  /** To whom a class set goes, and until when. */
  public record Issue(
      Key id,
      Optional<Borrower.Kind> kind,
      Optional<Urn> school,
      Optional<String> borrower,
      Optional<String> email,
      Optional<LocalDate> from,
      Optional<LocalDate> due,
      Optional<Money> fee,
      Optional<Key> reservation,
      Optional<String> note) {}

  /** Which class set is back; what is missing of it is said item by item before. */
  public record TakeBack(
      Key id, Optional<Condition> condition, Optional<String> remark, Optional<LocalDate> on) {}

  private final UnitOfWork<? extends InstrumentRecords> work;
  private final Ids ids;

  public LendKit(UnitOfWork<? extends InstrumentRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a class set of which nothing is in store, or that is promised to somebody else. */
  public Outcome<Receipt> issue(Acting acting, Issue asked) {
    return work.decide(
        acting,
        records -> {
          Desk desk = new Desk(records, ids, acting);
          LoanAsked said = said(acting, asked);
          return records
              .kits()
              .require(acting, asked.id())
              .then(kit -> LoanAsked.known(records, said.borrower()).map(_ -> kit))
              .then(
                  kit ->
                      desk.reservation(asked.reservation(), kit.value().identity().id())
                          .then(held -> issued(records, desk, kit, said, held)));
        });
  }

  private static Outcome<Receipt> issued(
      InstrumentRecords records,
      Desk desk,
      Stored<Kit> kit,
      LoanAsked said,
      Optional<Stored<Reservation>> held) {
    Kit set = kit.value();
    List<Stored<Item>> all = records.items().inKit(set.identity().id());
    List<Stored<Item>> ready = all.stream().filter(i -> isReady(i.value())).toList();
    if (ready.isEmpty()) {
      return Outcome.refused(
          Refusal.rule(
              "instruments.empty-kit",
              "Of the " + all.size() + " items of " + set.identity() + " none is ready in store.",
              "Take them back first, or pack others into it."));
    }
    Outcome<Integer> out =
        new Promises(records).free(set.identity().id(), ready, Desk.days(said, held)).map(_ -> 0);
    for (Stored<Item> item : ready) {
      out =
          out.then(
              count ->
                  desk.out(item, share(said, count), held, Optional.of(set.identity().id()))
                      .map(_ -> count + 1));
    }
    return out.then(
        count ->
            desk.fulfilled(held)
                .map(
                    _ ->
                        records
                            .kits()
                            .replaced(desk.acting(), kit, saidOf(set, count, all, ready, said))));
  }

  private static String saidOf(
      Kit set, int count, List<Stored<Item>> all, List<Stored<Item>> ready, LoanAsked said) {
    List<Stored<Item>> left = new ArrayList<>(all);
    left.removeAll(ready);
    return set.identity()
        + " is out to "
        + said.borrower().nameless()
        + ": "
        + count
        + " items"
        + (left.isEmpty()
            ? "."
            : "; left behind: "
                + left.stream()
                    .map(i -> i.value().facts().assetNumber() + " " + i.value().state().words())
                    .collect(Collectors.joining(", "))
                + ".");
  }

  /** The fee of the set is on its first item. */
  private static LoanAsked share(LoanAsked said, int count) {
    return count == 0
        ? said
        : new LoanAsked(
            said.borrower(),
            said.from(),
            said.due(),
            said.condition(),
            Optional.empty(),
            Optional.empty(),
            said.reservation(),
            said.note());
  }

  private static boolean isReady(Item item) {
    return item instanceof Item.InStore && item.facts().condition() != Condition.UNUSABLE;
  }

  /** Refuses a class set that is not out. */
  public Outcome<Receipt> takeBack(Acting acting, TakeBack asked) {
    return work.decide(
        acting,
        records ->
            records
                .kits()
                .require(acting, asked.id())
                .then(kit -> back(records, new Desk(records, ids, acting), kit, asked)));
  }

  private static Outcome<Receipt> back(
      InstrumentRecords records, Desk desk, Stored<Kit> kit, TakeBack asked) {
    Kit set = kit.value();
    List<Stored<Loan>> open = records.loans().openOfKit(set.identity().id());
    Outcome<Integer> in =
        open.isEmpty()
            ? Outcome.refused(
                Refusal.rule(
                    "instruments.kit-not-out",
                    set.identity() + " is not out.",
                    "Only a class set that is out can be taken back."))
            : Outcome.done(0);
    for (Stored<Loan> loan : open) {
      Key item = new Key.ById(loan.value().facts().item());
      in =
          in.then(
              count ->
                  desk.takeBack(
                          records.items().find(item).orElseThrow(),
                          asked.condition(),
                          Optional.of(set.place()),
                          asked.remark().orElse(""),
                          asked.on().orElse(desk.acting().today()))
                      .map(_ -> count + 1));
    }
    return in.map(
        count ->
            records
                .kits()
                .replaced(
                    desk.acting(),
                    kit,
                    set.identity() + " is back in " + set.place() + ": " + count + " items."));
  }

  private static LoanAsked said(Acting acting, Issue asked) {
    return new LoanAsked(
        LoanAsked.borrower(asked.kind(), asked.school(), asked.borrower(), asked.email()),
        asked.from().orElse(acting.today()),
        asked.due(),
        Optional.empty(),
        asked.fee(),
        Optional.empty(),
        asked.reservation(),
        asked.note().orElse(""));
  }
}
