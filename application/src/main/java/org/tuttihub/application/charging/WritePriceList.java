package org.tuttihub.application.charging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.charging.PriceList;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Period;

/** Writes price lists: what each service costs, for whom, where, and from when to when. */
public final class WritePriceList {

  /**
   * The list.
   *
   * @param customer everybody when absent
   * @param authority everywhere when absent
   * @param from today unless given
   */
  public record Add(
      String title,
      Optional<Customer> customer,
      Optional<LaCode> authority,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Optional<String> document,
      List<PriceOf> prices) {}

  /** A price of the list. */
  public record PriceOf(String service, Optional<String> variant, String unit, Money amount) {}

  /** What changes above the prices. */
  public record ChangeIt(
      Key id,
      Change<String> title,
      Change<Customer> customer,
      Change<LaCode> authority,
      Change<LocalDate> from,
      Change<LocalDate> until,
      Change<String> document) {}

  /** Its last day. */
  public record End(Key id, LocalDate until) {}

  /** A price that it gets. */
  public record AddPrice(
      Key id, String service, Optional<String> variant, String unit, Money amount) {}

  /** A price that goes. */
  public record DropPrice(Key id, String service, Optional<String> variant) {}

  /** Which list goes. */
  public record Drop(Key id) {}

  private final UnitOfWork<? extends ChargingRecords> work;
  private final Ids ids;

  public WritePriceList(UnitOfWork<? extends ChargingRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses prices for services that are not there, and two prices for one day. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            list(acting, records, asked)
                .then(list -> PricesApart.checked(records, list))
                .map(list -> records.priceLists().added(acting, list, said(list, "is there"))));
  }

  public Outcome<Receipt> change(Acting acting, ChangeIt asked) {
    return work.decide(
        acting,
        records ->
            records
                .priceLists()
                .step(
                    acting,
                    asked.id(),
                    list ->
                        changed(list.heading(), asked)
                            .map(list::headed)
                            .then(next -> PricesApart.checked(records, next)),
                    list -> said(list, "is changed")));
  }

  public Outcome<Receipt> end(Acting acting, End asked) {
    return work.decide(
        acting,
        records ->
            records
                .priceLists()
                .step(
                    acting,
                    asked.id(),
                    list ->
                        list.end(asked.until()).then(next -> PricesApart.checked(records, next)),
                    list -> said(list, "holds " + list.heading().period())));
  }

  /** A price for the same service and variant is replaced. */
  public Outcome<Receipt> addPrice(Acting acting, AddPrice asked) {
    PriceOf price = new PriceOf(asked.service(), asked.variant(), asked.unit(), asked.amount());
    return work.decide(
        acting,
        records ->
            records
                .priceLists()
                .step(
                    acting,
                    asked.id(),
                    list -> PricesApart.checked(records, list.priced(line(price))),
                    list -> said(list, "has a price for " + line(price).name()))
                .map(receipt -> receipt.fact("amount_pence", asked.amount().pence())));
  }

  public Outcome<Receipt> dropPrice(Acting acting, DropPrice asked) {
    return work.decide(
        acting,
        records ->
            records
                .priceLists()
                .step(
                    acting,
                    asked.id(),
                    list -> list.unpriced(asked.service(), asked.variant().orElse("")),
                    list -> said(list, "has a price less")));
  }

  /** Refuses one whose prices have begun to hold. */
  public Outcome<Receipt> drop(Acting acting, Drop asked) {
    return work.decide(
        acting,
        records ->
            records
                .priceLists()
                .drop(
                    acting,
                    asked.id(),
                    list -> list.drop(acting.today()),
                    list -> said(list, "is dropped")));
  }

  private Outcome<PriceList> list(Acting acting, ChargingRecords records, Add asked) {
    List<PriceList.Line> lines = new ArrayList<>();
    asked.prices().forEach(price -> lines.add(line(price)));
    return Period.of(asked.from().orElse(acting.today()), asked.until())
        .map(
            days ->
                new PriceList(
                    new Identity(ids.next(), records.priceLists().nextRef()),
                    new PriceList.Heading(
                        asked.title(),
                        asked.customer(),
                        asked.authority(),
                        days,
                        asked.document().orElse("")),
                    lines));
  }

  private static Outcome<PriceList.Heading> changed(PriceList.Heading now, ChangeIt asked) {
    LocalDate from = asked.from().over(now.period().from(), now.period().from());
    return Period.of(from, asked.until().over(now.period().until()))
        .map(
            days ->
                new PriceList.Heading(
                    asked.title().over(now.title(), now.title()),
                    asked.customer().over(now.customer()),
                    asked.authority().over(now.authority()),
                    days,
                    asked.document().over(now.document(), "")));
  }

  private static PriceList.Line line(PriceOf price) {
    return new PriceList.Line(
        price.service(), price.variant().orElse(""), price.unit(), price.amount());
  }

  private static String said(PriceList list, String what) {
    return list.identity() + " (" + list.heading().title() + ") " + what + ".";
  }
}
