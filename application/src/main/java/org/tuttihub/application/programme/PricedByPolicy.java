package org.tuttihub.application.programme;

import java.time.LocalDate;
import org.tuttihub.application.charging.PriceItem;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.programme.BookingFacts;
import org.tuttihub.domain.programme.Priced;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.LaCode;

/**
 * Prices a booking by the hub's policy: by the prices of the day on which it is offered, or of the
 * first day of its year where that is later. A price that somebody found by hand goes before.
 */
public record PricedByPolicy(UnitOfWork<? extends ProgrammeRecords> work, PriceItem prices)
    implements Pricing {

  @Override
  public Outcome<Priced> price(Asked asked) {
    return asked
        .given()
        .map(Given::priced)
        .orElseGet(
            () ->
                switch (byPolicy(asked)) {
                  case Outcome.Done<Priced> priced -> priced;
                  case Outcome.Refused<Priced>(Refusal no) -> Outcome.refused(orByHand(no));
                });
  }

  private static Refusal orByHand(Refusal no) {
    return new Refusal(
        no.kind(),
        no.code(),
        no.fact(),
        no.remedy() + " Or give the charge yourself, and how much of it which fund pays.",
        no.faults());
  }

  private Outcome<Priced> byPolicy(Asked asked) {
    BookingFacts booking = asked.booking();
    LocalDate first = booking.year().firstDay();
    return prices
        .price(
            new PriceItem.Wanted(
                asked.on().isBefore(first) ? first : asked.on(),
                Customer.SCHOOL,
                authority(booking),
                booking.item().service(),
                booking.item().variant(),
                booking.item().quantity(),
                booking.item().terms(),
                asked.facts()))
        .map(PricedByPolicy::priced);
  }

  private String authority(BookingFacts booking) {
    Key school = Key.of(booking.school().toString());
    return work.look(records -> records.schools().find(school))
        .flatMap(found -> found.value().entry().laCode())
        .map(LaCode::text)
        .orElse("");
  }

  private static Priced priced(PriceItem.Found found) {
    Quotation price = found.quotation();
    return new Priced(
        price.charge(),
        price
            .shares()
            .map(share -> new Priced.Subsidy(share.from(), share.rule(), share.amount()))
            .toList(),
        price.pays(),
        found.policy().toString());
  }
}
