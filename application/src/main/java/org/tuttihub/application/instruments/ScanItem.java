package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Urn;

/**
 * The desk: one field takes what a scanner reads, or a few letters. With a borrower the item goes
 * out, without one it comes back; so the same scan at two desks never does both.
 */
public final class ScanItem {
  private static final int SHOWN = 6;

  /**
   * What was scanned or typed, and to whom it goes, if it does.
   *
   * @param what a number or a few letters, and how the item is after a comma, if it is said so
   */
  public record Scan(
      String what,
      Optional<Urn> school,
      Optional<String> borrower,
      Optional<Borrower.Kind> kind,
      Optional<String> email,
      Optional<LocalDate> due,
      Optional<Condition> condition,
      Optional<String> place,
      Optional<String> remark,
      Map<String, String> facts) {

    /** As {@link Scanned} reads it. */
    private Scan read() {
      Scanned read = Scanned.of(what, condition);
      return new Scan(
          read.what(), school, borrower, kind, email, due, read.condition(), place, remark, facts);
    }

    private boolean goesOut() {
      return school.isPresent() || borrower.filter(b -> !b.isBlank()).isPresent();
    }
  }

  private final UnitOfWork<? extends InstrumentRecords> work;
  private final Ids ids;
  private final LoanRules rules;

  public ScanItem(UnitOfWork<? extends InstrumentRecords> work, Ids ids, LoanRules rules) {
    this.work = work;
    this.ids = ids;
    this.rules = rules;
  }

  /** Refuses what means no item, or several, and names those. */
  public Outcome<Receipt> perform(Acting acting, Scan given) {
    Scan asked = given.read();
    return work.decide(
        acting,
        records ->
            one(records, asked.what())
                .then(
                    item ->
                        asked.goesOut()
                            ? new Desk(records, ids, acting, rules).lend(item, out(acting, asked))
                            : back(records, acting, item, asked)));
  }

  /** The one item that is meant. */
  static Outcome<Stored<Item>> one(InstrumentRecords records, String what) {
    List<Stored<Item>> meant = records.items().meant(what, SHOWN);
    Optional<Stored<Item>> one = NamedItem.best(meant, what);
    if (one.isPresent()) {
      return Outcome.done(one.get());
    }
    return meant.isEmpty()
        ? Outcome.refused(
            Refusal.rule(
                "instruments.nothing-meant",
                "No item has this number, and none has these words in its numbers or its model.",
                "Scan again, or type the asset number."))
        : Outcome.refused(NamedItem.several(meant, SHOWN));
  }

  private Outcome<Receipt> back(
      InstrumentRecords records, Acting acting, Stored<Item> item, Scan asked) {
    if (item.value() instanceof Item.InStore || item.value() instanceof Item.Reserved) {
      return Outcome.refused(
          Refusal.rule(
              "instruments.to-whom",
              item.value().facts().called()
                  + " is in store: "
                  + item.value().storedAt().orElse("")
                  + ".",
              "Say to which school or person it goes, to lend it."));
    }
    return new Desk(records, ids, acting, rules)
        .takeBack(
            item, asked.condition(), asked.place(), asked.remark().orElse(""), acting.today());
  }

  private static LoanAsked out(Acting acting, Scan asked) {
    return new LoanAsked(
        LoanAsked.borrower(asked.kind(), asked.school(), asked.borrower(), asked.email()),
        acting.today(),
        asked.due(),
        asked.condition(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        asked.facts(),
        asked.remark().orElse(""));
  }
}
