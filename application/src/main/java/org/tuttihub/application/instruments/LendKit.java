package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
      Map<String, String> facts,
      Optional<String> note) {}

  /** Which class set is back; what is missing of it is said item by item before. */
  public record TakeBack(
      Key id, Optional<Condition> condition, Optional<String> remark, Optional<LocalDate> on) {}

  private final UnitOfWork<? extends InstrumentRecords> work;
  private final Ids ids;
  private final LoanRules rules;

  public LendKit(UnitOfWork<? extends InstrumentRecords> work, Ids ids, LoanRules rules) {
    this.work = work;
    this.ids = ids;
    this.rules = rules;
  }

  /** Refuses a class set of which nothing is in store, or that is promised to somebody else. */
  public Outcome<Receipt> issue(Acting acting, Issue asked) {
    return work.decide(
        acting,
        records -> {
          Desk desk = new Desk(records, ids, acting, rules);
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
    return desk.rules()
        .agreed(
            records, new LoanRules.Wanted(said, ready.stream().map(Stored::value).toList(), true))
        .then(
            agreed ->
                new Promises(records)
                    .free(set.identity().id(), ready, Desk.days(agreed.asked(), held))
                    .then(_ -> each(desk, set, ready, agreed, held))
                    .then(count -> desk.fulfilled(held).map(_ -> count))
                    .map(
                        count ->
                            receipt(desk, kit, saidOf(set, count, all, ready, agreed), agreed)));
  }

  private static Receipt receipt(Desk desk, Stored<Kit> kit, String said, LoanRules.Agreed agreed) {
    return desk.records()
        .kits()
        .replaced(desk.acting(), kit, said)
        .fact("terms", agreed.terms().policy());
  }

  /** Hands out one after another; the fee of the set is on its first item. */
  private static Outcome<Integer> each(
      Desk desk,
      Kit set,
      List<Stored<Item>> ready,
      LoanRules.Agreed agreed,
      Optional<Stored<Reservation>> held) {
    List<Integer> turns = IntStream.range(0, ready.size()).boxed().toList();
    return Outcome.each(
            turns,
            turn ->
                desk.out(
                    ready.get(turn),
                    new LoanRules.Agreed(agreed.asked().share(turn), agreed.terms()),
                    held,
                    Optional.of(set.identity().id())))
        .map(List::size);
  }

  private static String saidOf(
      Kit set,
      int count,
      List<Stored<Item>> all,
      List<Stored<Item>> ready,
      LoanRules.Agreed agreed) {
    LoanAsked said = agreed.asked();
    List<Stored<Item>> left = new ArrayList<>(all);
    left.removeAll(ready);
    return set.identity()
        + " is out to "
        + said.borrower().nameless()
        + ": "
        + count
        + " items"
        + said.due().map(day -> ", due back on " + day).orElse("")
        + said.fee().map(fee -> ", fee " + fee).orElse("")
        + (left.isEmpty()
            ? "."
            : "; left behind: "
                + left.stream()
                    .map(i -> i.value().facts().assetNumber() + " " + i.value().state().words())
                    .collect(Collectors.joining(", "))
                + ".");
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
                .then(kit -> back(records, new Desk(records, ids, acting, rules), kit, asked)));
  }

  private static Outcome<Receipt> back(
      InstrumentRecords records, Desk desk, Stored<Kit> kit, TakeBack asked) {
    Kit set = kit.value();
    List<Stored<Loan>> open = records.loans().openOfKit(set.identity().id());
    Outcome<List<Stored<Loan>>> out =
        open.isEmpty()
            ? Outcome.refused(
                Refusal.rule(
                    "instruments.kit-not-out",
                    set.identity() + " is not out.",
                    "Only a class set that is out can be taken back."))
            : Outcome.done(open);
    return out.then(
            loans ->
                Outcome.each(
                    loans,
                    loan ->
                        desk.takeBack(
                            records
                                .items()
                                .find(new Key.ById(loan.value().facts().item()))
                                .orElseThrow(),
                            asked.condition(),
                            Optional.of(set.place()),
                            asked.remark().orElse(""),
                            asked.on().orElse(desk.acting().today()))))
        .map(
            back ->
                records
                    .kits()
                    .replaced(
                        desk.acting(),
                        kit,
                        set.identity()
                            + " is back in "
                            + set.place()
                            + ": "
                            + back.size()
                            + " items."));
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
        asked.facts(),
        asked.note().orElse(""));
  }
}
