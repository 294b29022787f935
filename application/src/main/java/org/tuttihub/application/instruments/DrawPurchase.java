package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.funds.Purse;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.funds.BudgetLine;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.funds.Grant;
import org.tuttihub.domain.funds.Nature;
import org.tuttihub.domain.funds.Spending;
import org.tuttihub.domain.instruments.CapitalRule;
import org.tuttihub.domain.instruments.CapitalRule.Treatment;
import org.tuttihub.domain.instruments.Drawn;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.ItemFacts;
import org.tuttihub.domain.instruments.Model;
import org.tuttihub.domain.instruments.Purchase;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/**
 * Pays instruments from a budget line: their prices are spent together, each item knows the line,
 * and the grant. Capital pays for what is capital by the rule of its day, and for nothing else.
 */
public final class DrawPurchase {

  /** Which items which budget line pays. */
  public record Draw(
      List<Key> items,
      Key line,
      Optional<Key> grant,
      Optional<LocalDate> on,
      Optional<String> reference) {}

  private final UnitOfWork<? extends InstrumentRecords> work;
  private final Ids ids;

  public DrawPurchase(UnitOfWork<? extends InstrumentRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** What pays: a line of a fund, and the grant, where one does. */
  private record Payer(BudgetLine line, Fund fund, Optional<Grant> grant) {
    boolean isCapital() {
      return fund.kind() == Fund.Kind.CAPITAL || line.nature() == Nature.CAPITAL;
    }
  }

  /** Refuses what has no price or is paid already, what the line may not pay, and an empty fund. */
  public Outcome<Receipt> perform(Acting acting, Draw asked) {
    return Purse.day(acting, asked.on())
        .then(
            on ->
                work.decide(
                    acting,
                    records ->
                        payer(records, asked)
                            .then(
                                payer ->
                                    Several.named(records.items(), "items", asked.items())
                                        .then(all -> payable(records, payer, all))
                                        .then(
                                            all ->
                                                drawn(acting, records, payer, all, asked, on)))));
  }

  private static Outcome<Payer> payer(InstrumentRecords records, Draw asked) {
    return records
        .budgetLines()
        .named(asked.line())
        .then(
            line -> {
              Fund fund = records.funds().find(new Key.ById(line.fund())).orElseThrow().value();
              return asked.grant().isEmpty()
                  ? Outcome.done(new Payer(line, fund, Optional.empty()))
                  : records
                      .grants()
                      .named(asked.grant().get())
                      .then(grant -> of(fund, grant))
                      .map(grant -> new Payer(line, fund, Optional.of(grant)));
            });
  }

  private static Outcome<Grant> of(Fund fund, Grant grant) {
    return grant.fund().equals(fund.identity().id())
        ? Outcome.done(grant)
        : no(
            "instruments.grant-of-another-fund",
            grant.identity() + " is not a grant of " + fund.identity() + ", whose line pays.",
            "Name a grant of that fund, or another line.");
  }

  private static Outcome<List<Stored<Item>>> payable(
      InstrumentRecords records, Payer payer, List<Stored<Item>> all) {
    Set<UUID> paid =
        records.purchases().paid(all.stream().map(i -> i.value().identity().id()).toList());
    List<CapitalRule> rules = records.capitalRules().every();
    Map<UUID, Optional<Integer>> years = years(records, all);
    return Outcome.each(
        all,
        item ->
            payable(payer, item.value().facts(), paid)
                .then(facts -> treated(payer, facts, years.get(facts.model()), rules))
                .map(_ -> item));
  }

  private static Map<UUID, Optional<Integer>> years(
      InstrumentRecords records, List<Stored<Item>> all) {
    Set<UUID> models = all.stream().map(i -> i.value().facts().model()).collect(Collectors.toSet());
    Map<UUID, Optional<Integer>> years = new HashMap<>();
    for (Stored<Model> model : records.models().every()) {
      if (models.contains(model.value().identity().id())) {
        years.put(model.value().identity().id(), model.value().usefulYears());
      }
    }
    return years;
  }

  private static Outcome<ItemFacts> payable(Payer payer, ItemFacts item, Set<UUID> paid) {
    Purchase bought = item.purchase();
    if (paid.contains(item.identity().id())) {
      return no(
          "instruments.paid-already",
          item.called() + " is paid from a budget line already.",
          "Leave it out: purchases list.");
    }
    if (bought.price().filter(price -> price.compareTo(Money.ZERO) > 0).isEmpty()) {
      return no(
          "instruments.no-price", item.called() + " has no price.", "Give it one: items change.");
    }
    return bought.grant().isPresent()
            && payer.grant().isPresent()
            && !bought.grant().get().equals(payer.grant().get().identity().id())
        ? no(
            "instruments.grant-of-another-fund",
            item.called() + " is paid from another grant already.",
            "Correct its grant first: items change.")
        : Outcome.done(item);
  }

  private static Outcome<ItemFacts> treated(
      Payer payer, ItemFacts item, Optional<Integer> years, List<CapitalRule> rules) {
    Purchase bought = item.purchase();
    if (!payer.isCapital()) {
      return bought.capitalised()
          ? no(
              "instruments.capitalised",
              item.called()
                  + " stands in the accounts as an asset, and "
                  + payer.line().identity()
                  + " pays running costs.",
              "Take a line for capital spending, or correct the item.")
          : Outcome.done(item);
    }
    Treatment treatment = CapitalRule.of(bought, bought.usefulYears().or(() -> years), rules);
    return switch (treatment) {
      case CAPITAL, NO_RULE -> Outcome.done(item);
      case BELOW_THRESHOLD -> notCapital(item, "costs less than the threshold", bought, rules);
      case TOO_SHORT_LIVED -> notCapital(item, "lasts less than the least life", bought, rules);
      case LIFE_UNKNOWN -> notCapital(item, "does not say how long it lasts", bought, rules);
      case PRICE_UNKNOWN -> notCapital(item, "does not say what it cost", bought, rules);
    };
  }

  private static Outcome<ItemFacts> notCapital(
      ItemFacts item, String why, Purchase bought, List<CapitalRule> rules) {
    CapitalRule rule = CapitalRule.on(rules, bought.on()).orElseThrow();
    return no(
        "instruments.not-capital",
        item.called()
            + " "
            + why
            + " of "
            + rule.identity()
            + " ("
            + rule.threshold().map(Money::toString).orElse("no threshold")
            + ", "
            + rule.leastYears().map(years -> years + " years").orElse("no least life")
            + "; "
            + rule.source()
            + "): capital money does not pay it.",
        "Take a line for running costs, or correct the item.");
  }

  private Outcome<Receipt> drawn(
      Acting acting,
      InstrumentRecords records,
      Payer payer,
      List<Stored<Item>> all,
      Draw asked,
      LocalDate on) {
    Money amount = Money.sum(all.stream().map(i -> price(i.value())).toList());
    String numbers =
        all.stream()
            .limit(6)
            .map(i -> i.value().facts().assetNumber())
            .collect(Collectors.joining(", "));
    String what = all.size() + " instruments: " + numbers + (all.size() > 6 ? " and others" : "");
    return new Purse(records)
        .spend(ids, payer.line(), what, asked.reference().orElse(""), amount, on)
        .then(spending -> items(records, payer, all).map(_ -> spending))
        .map(spending -> receipt(acting, records, payer, all, spending, amount));
  }

  private static Money price(Item item) {
    return item.facts().purchase().price().orElseThrow();
  }

  /** Each item says which grant has paid it, and stands in the accounts where capital has. */
  private static Outcome<Integer> items(
      InstrumentRecords records, Payer payer, List<Stored<Item>> all) {
    return Outcome.each(
            all,
            item -> {
              Purchase was = item.value().facts().purchase();
              Purchase now =
                  new Purchase(
                      was.on(),
                      was.price(),
                      was.supplier(),
                      was.funding(),
                      was.grant().or(() -> payer.grant().map(g -> g.identity().id())),
                      was.capitalised() || payer.isCapital(),
                      was.usefulYears());
              return item.value().with(item.value().facts().bought(now)).map(item::with);
            })
        .map(
            next -> {
              List<Stored<Item>> others = new ArrayList<>(next);
              others.removeAll(all);
              records.items().replaceAll(others);
              return others.size();
            });
  }

  private Receipt receipt(
      Acting acting,
      InstrumentRecords records,
      Payer payer,
      List<Stored<Item>> all,
      Spending spending,
      Money amount) {
    List<String> refs = records.purchases().nextRefs(all.size());
    List<Drawn> drawn = new ArrayList<>();
    for (int i = 0; i < refs.size(); i++) {
      drawn.add(
          new Drawn(
              new Identity(ids.next(), refs.get(i)),
              all.get(i).value().identity().id(),
              payer.line().identity().id(),
              spending.identity().id(),
              price(all.get(i).value())));
    }
    records.purchases().addAll(drawn);
    boolean ruled = !payer.isCapital() || !records.capitalRules().every().isEmpty();
    return records
        .purchases()
        .receipt(
            acting,
            drawn.getFirst(),
            1,
            all.size()
                + (all.size() == 1 ? " item is" : " items are")
                + " paid from "
                + payer.line().identity()
                + ": "
                + amount
                + " ("
                + spending.identity()
                + ")."
                + (ruled ? "" : " No threshold and no least life is set: capital-rules add."))
        .fact("items", all.size());
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
