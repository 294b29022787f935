package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.funds.Grant;
import org.tuttihub.domain.instruments.CapitalLife;
import org.tuttihub.domain.instruments.DisposalApproval;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.Item.Disposal;
import org.tuttihub.domain.instruments.ItemFacts;
import org.tuttihub.domain.instruments.Model;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** Lets items go for good; what a capital grant has paid by its rules. */
public final class DisposeItem {

  /** How an item goes for good. */
  public record Request(
      Key id, String why, String approval, Optional<Money> proceeds, Optional<LocalDate> on) {}

  /** Which item is to go before its time, and why. */
  public record Ask(Key item, String why) {}

  /** Which. */
  public record Which(Key id) {}

  private final UnitOfWork<? extends InstrumentRecords> work;
  private final Ids ids;

  public DisposeItem(UnitOfWork<? extends InstrumentRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses what was not proposed and is not missing, and what a capital grant holds back. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    LocalDate on = asked.on().orElse(acting.today());
    Disposal how = new Disposal(asked.why(), asked.approval(), asked.proceeds());
    return work.decide(
        acting,
        records ->
            records
                .items()
                .require(acting, asked.id())
                .then(item -> item.value().dispose(how, on).map(item::with))
                .then(
                    gone ->
                        mayGo(records, gone.value().facts(), asked.proceeds(), on)
                            .map(
                                facts ->
                                    records
                                        .items()
                                        .replaced(acting, gone, facts.called() + " is gone."))));
  }

  private static Outcome<ItemFacts> mayGo(
      InstrumentRecords records, ItemFacts item, Optional<Money> proceeds, LocalDate on) {
    return life(records, item)
        .map(
            life ->
                life.mayGo(
                    records
                        .disposalApprovals()
                        .of(item.identity().id())
                        .flatMap(a -> a.value().approved())
                        .isPresent(),
                    proceeds,
                    on))
        .orElseGet(() -> Outcome.done(item));
  }

  /** Of what a capital grant has paid; absent of everything else. */
  private static Optional<CapitalLife> life(InstrumentRecords records, ItemFacts item) {
    return item.purchase()
        .grant()
        .flatMap(id -> records.grants().find(new Key.ById(id)))
        .map(Stored::value)
        .filter(grant -> isCapital(records, grant))
        .map(
            grant ->
                new CapitalLife(
                    item, grant.identity().ref(), item.purchase().on(), years(records, item)));
  }

  static boolean isCapital(InstrumentRecords records, Grant grant) {
    return records
        .funds()
        .find(new Key.ById(grant.fund()))
        .filter(fund -> fund.value().kind() == Fund.Kind.CAPITAL)
        .isPresent();
  }

  private static Optional<Integer> years(InstrumentRecords records, ItemFacts item) {
    return item.purchase()
        .usefulYears()
        .or(
            () ->
                records
                    .models()
                    .find(new Key.ById(item.model()))
                    .map(Stored::value)
                    .flatMap(Model::usefulYears));
  }

  /** Refuses what no capital grant has paid, what is gone, and to ask twice. */
  public Outcome<Receipt> ask(Acting acting, Ask asked) {
    return work.decide(
        acting,
        records ->
            records
                .items()
                .named(asked.item())
                .then(item -> askable(records, item))
                .map(
                    item -> {
                      DisposalApproval approval =
                          new DisposalApproval(
                              new Identity(ids.next(), records.disposalApprovals().nextRef()),
                              item.identity().id(),
                              asked.why(),
                              acting.actor().id(),
                              acting.today(),
                              Optional.empty());
                      return records
                          .disposalApprovals()
                          .added(
                              acting,
                              approval,
                              approval.identity()
                                  + " asks that "
                                  + item.facts().called()
                                  + " may go; a second person approves it.");
                    }));
  }

  private static Outcome<Item> askable(InstrumentRecords records, Item item) {
    if (item.state() == Item.State.DISPOSED || life(records, item.facts()).isEmpty()) {
      return no(
          item.facts().called()
              + (item.state() == Item.State.DISPOSED
                  ? " is gone."
                  : " was paid from no capital grant."),
          "There is nothing to approve.");
    }
    return records
        .disposalApprovals()
        .of(item.identity().id())
        .map(
            there ->
                DisposeItem.<Item>no(
                    there.value().identity() + " asks for it already.",
                    "Let a second person approve it: disposal-approvals approve."))
        .orElseGet(() -> Outcome.done(item));
  }

  /** Refuses whoever asked, and what is approved. */
  public Outcome<Receipt> approve(Acting acting, Which asked) {
    return work.decide(
        acting,
        records ->
            records
                .disposalApprovals()
                .step(
                    acting,
                    asked.id(),
                    a -> a.approve(acting.actor().id(), acting.today()),
                    a -> a.identity() + " is approved."));
  }

  private static <T> Outcome<T> no(String fact, String remedy) {
    return Outcome.refused(Refusal.rule("instruments.disposal-approval", fact, remedy));
  }
}
