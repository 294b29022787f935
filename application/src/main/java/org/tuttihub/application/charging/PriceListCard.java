package org.tuttihub.application.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.charging.PriceList;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Money;

/**
 * A price list in full.
 *
 * @param customer everybody when absent
 * @param authority everywhere when absent
 * @param until the last day; open when absent
 */
public record PriceListCard(
    String ref,
    String title,
    Optional<Customer> customer,
    Optional<LaCode> authority,
    LocalDate from,
    Optional<LocalDate> until,
    String document,
    List<PriceLine> prices) {

  /** A price. */
  public record PriceLine(String service, String variant, String unit, Money amount) {}

  public static PriceListCard of(PriceList list) {
    PriceList.Heading heading = list.heading();
    return new PriceListCard(
        list.identity().ref(),
        heading.title(),
        heading.customer(),
        heading.authority(),
        heading.period().from(),
        heading.period().until(),
        heading.document(),
        list.lines().stream()
            .map(l -> new PriceLine(l.service(), l.variant(), l.unit(), l.amount()))
            .toList());
  }
}
