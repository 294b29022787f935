package org.tuttihub.domain.charging.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
   * @param authority where it holds, three digits; everywhere when absent
   * @param until the last day on which it holds; open when absent
   */
  public record OfferedPrices(
      String title,
      Optional<Customer> customer,
      Optional<String> authority,
      LocalDate from,
      Optional<LocalDate> until,
      List<OfferedPrice> prices) {
    public OfferedPrices {
      prices = List.copyOf(prices);
    }

    /** A price list that holds everywhere. */
    public OfferedPrices(
        String title,
        Optional<Customer> customer,
        LocalDate from,
        Optional<LocalDate> until,
        List<OfferedPrice> prices) {
      this(title, customer, Optional.empty(), from, until, prices);
    }
  }

  /** A price on a list; {@link Price} says what its parts are. */
  public record OfferedPrice(String service, String variant, String unit, Money amount) {}

  /**
   * A figure as the document prints it, in the units in which it prints.
   *
   * @param figure which
   * @param length bookings of how many terms; 0 for all
   * @param term the cost in which term; 0 for all
   * @param text as printed: {@code £93.2k}
   * @param unit what it is rounded to: £100 where it prints tenths of thousands
   * @param against of a saving: the plugin's policy that it was worked out against; any when absent
   */
  public record Printed(
      Figure figure,
      int length,
      int term,
      String text,
      Money amount,
      Money unit,
      Optional<String> against) {

    /** Which figure of a what-if is meant. */
    public enum Figure {
      /** What the hub's funds bear. */
      GRANT,
      /** What they would bear less than under the policy that is compared with. */
      SAVING
    }

    /** A figure that stands for itself. */
    public Printed(Figure figure, int length, int term, String text, Money amount, Money unit) {
      this(figure, length, term, text, amount, unit, Optional.empty());
    }

    /** What the hub's funds bear. */
    public Printed(int length, int term, String text, Money amount, Money unit) {
      this(Figure.GRANT, length, term, text, amount, unit);
    }

    /** An amount rounded to the document's unit, half of one up. */
    public Money rounded(Money exact) {
      return new Money(
          BigDecimal.valueOf(exact.pence())
              .divide(BigDecimal.valueOf(unit.pence()), 0, RoundingMode.HALF_UP)
              .multiply(BigDecimal.valueOf(unit.pence()))
              .longValueExact());
    }
  }
}
