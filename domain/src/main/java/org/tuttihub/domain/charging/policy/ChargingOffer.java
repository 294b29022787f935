package org.tuttihub.domain.charging.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.values.Money;

/**
 * What a plugin's descriptor brings along for a charging policy: data that a hub may take over.
 *
 * @param services what the hub offers under this policy
 * @param priceLists its price lists, for the hub to take over
 * @param printed figures that the policy's document prints, to be held against a what-if
 */
public record ChargingOffer(
    List<OfferedService> services, List<OfferedPrices> priceLists, List<Printed> printed) {
  public static final ChargingOffer NONE = new ChargingOffer(List.of(), List.of(), List.of());

  public ChargingOffer {
    services = List.copyOf(services);
    priceLists = List.copyOf(priceLists);
    printed = List.copyOf(printed);
  }

  /**
   * A service.
   *
   * @param code {@code first-access}
   * @param classroom whether it is whole-class learning, for which no family is ever charged
   */
  public record OfferedService(String code, String name, boolean classroom) {}

  /**
   * A price list.
   *
   * @param customer whom it is for; everybody when absent
   * @param until the last day on which it holds; open when absent
   */
  public record OfferedPrices(
      String title,
      Optional<Customer> customer,
      LocalDate from,
      Optional<LocalDate> until,
      List<OfferedPrice> prices) {
    public OfferedPrices {
      prices = List.copyOf(prices);
    }
  }

  /** A price on a list; {@link Price} says what its parts are. */
  public record OfferedPrice(String service, String variant, String unit, Money amount) {}

  /**
   * A figure of the grant's cost as the document prints it, in the units in which it prints.
   *
   * @param length bookings of how many terms; 0 for all
   * @param term the cost in which term; 0 for all
   * @param text as printed: {@code £93.2k}
   * @param unit what it is rounded to: £100 where it prints tenths of thousands
   */
  public record Printed(int length, int term, String text, Money amount, Money unit) {}
}
