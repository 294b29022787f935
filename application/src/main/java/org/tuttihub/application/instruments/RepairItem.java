package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.FaultKind;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.Repair;
import org.tuttihub.domain.instruments.Repair.Result;
import org.tuttihub.domain.instruments.RepairFacts;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** Sends items to be repaired and takes them back. */
public final class RepairItem {

  /** Which item goes to which repairer, and what for. */
  public record Send(
      Key id,
      String repairer,
      String why,
      Optional<FaultKind> kind,
      Optional<LocalDate> reportedOn,
      Optional<LocalDate> expected,
      Optional<LocalDate> on) {}

  /** Which item comes back from repair, how it is, and what it cost. */
  public record Back(
      Key id,
      Optional<Boolean> beyondRepair,
      Optional<String> place,
      Optional<Condition> condition,
      Optional<Money> cost,
      Optional<LocalDate> on) {}

  /** What changes of a repair. */
  public record Alter(
      Key id, Change<FaultKind> kind, Change<LocalDate> expected, Change<Money> cost) {}

  private final UnitOfWork<? extends InstrumentRecords> work;
  private final Ids ids;

  public RepairItem(UnitOfWork<? extends InstrumentRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses what is in no store, and days in the wrong order. */
  public Outcome<Receipt> send(Acting acting, Send asked) {
    LocalDate on = asked.on().orElse(acting.today());
    return work.decide(
        acting,
        records ->
            records
                .items()
                .require(acting, asked.id())
                .then(
                    item ->
                        item.value()
                            .repair(asked.repairer(), asked.why(), on)
                            .then(
                                away ->
                                    facts(records, away, asked, on)
                                        .checked()
                                        .map(f -> sent(acting, records, item.with(away), f)))));
  }

  private RepairFacts facts(InstrumentRecords records, Item item, Send asked, LocalDate on) {
    return new RepairFacts(
        new Identity(ids.next(), records.repairs().nextRef()),
        item.identity().id(),
        asked.kind().orElse(FaultKind.OTHER),
        asked.why(),
        asked.repairer(),
        asked.reportedOn().orElse(on),
        on,
        asked.expected(),
        Optional.empty());
  }

  private static Receipt sent(
      Acting acting, InstrumentRecords records, Stored<Item> away, RepairFacts facts) {
    records.items().replace(away);
    return records
        .repairs()
        .added(
            acting,
            new Repair.Open(facts),
            away.value().facts().called()
                + " is in repair"
                + facts.expected().map(day -> ", expected back on " + day).orElse("")
                + " ("
                + facts.identity()
                + ").");
  }

  /** Refuses what is not in repair, and a day before it was sent. */
  public Outcome<Receipt> back(Acting acting, Back asked) {
    LocalDate on = asked.on().orElse(acting.today());
    boolean over = asked.beyondRepair().orElse(false);
    return work.decide(
        acting,
        records ->
            records
                .items()
                .require(acting, asked.id())
                .then(
                    item ->
                        back(item.value(), asked, over, on)
                            .then(
                                next ->
                                    ended(
                                            records,
                                            item.value(),
                                            over ? Result.BEYOND_REPAIR : Result.MENDED,
                                            asked.cost(),
                                            on)
                                        .map(
                                            repair ->
                                                said(acting, records, item.with(next), repair)))));
  }

  private static Outcome<Item> back(Item item, Back asked, boolean over, LocalDate on) {
    Condition before = over ? Condition.UNUSABLE : item.facts().condition();
    return item.repaired(MoveItem.place(asked.place(), item), asked.condition().orElse(before), on)
        .then(
            next ->
                over && item instanceof Item.InRepair(_, _, _, String why)
                    ? next.proposeWriteOff("Beyond repair: " + why, on)
                    : Outcome.done(next));
  }

  /** The open repair of an item, which ends. */
  static Outcome<Stored<Repair>> ended(
      InstrumentRecords records, Item item, Result result, Optional<Money> cost, LocalDate on) {
    Stored<Repair> open = records.repairs().openOf(item.identity().id()).orElseThrow();
    return open.value().end(result, cost, on).map(open::with);
  }

  private static Receipt said(
      Acting acting, InstrumentRecords records, Stored<Item> next, Stored<Repair> repair) {
    records.items().replace(next);
    return records
        .repairs()
        .replaced(
            acting,
            repair,
            next.value().facts().called()
                + " is back from repair after "
                + repair.value().facts().daysAway(next.value().since())
                + " days, "
                + next.value().state().words()
                + next.value().storedAt().map(place -> ": " + place).orElse("")
                + " ("
                + repair.value().identity()
                + ").");
  }

  /** Refuses another expected day of what is back, and amounts below zero. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .repairs()
                .step(
                    acting,
                    asked.id(),
                    repair -> changed(repair, asked),
                    repair -> repair.identity() + " is changed."));
  }

  private static Outcome<Repair> changed(Repair repair, Alter asked) {
    RepairFacts f = repair.facts();
    Optional<LocalDate> expected = asked.expected().over(f.expected());
    if (repair instanceof Repair.Over && !expected.equals(f.expected())) {
      return Outcome.refused(
          Refusal.rule(
              "instruments.repair-over",
              f.identity() + " is over: nothing is expected back.",
              "Leave the day out."));
    }
    return repair.with(
        new RepairFacts(
            f.identity(),
            f.item(),
            asked.kind().over(f.kind(), FaultKind.OTHER),
            f.fault(),
            f.repairer(),
            f.reported(),
            f.sent(),
            expected,
            asked.cost().over(f.cost())));
  }
}
