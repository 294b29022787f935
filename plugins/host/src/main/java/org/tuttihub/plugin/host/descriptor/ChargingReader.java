package org.tuttihub.plugin.host.descriptor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.charging.policy.ChargingOffer.OfferedPrice;
import org.tuttihub.domain.charging.policy.ChargingOffer.OfferedPrices;
import org.tuttihub.domain.charging.policy.ChargingOffer.OfferedService;
import org.tuttihub.domain.charging.policy.ChargingOffer.Printed;
import org.tuttihub.domain.charging.policy.ChargingOffer.Printed.Figure;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Money;
import org.tuttihub.plugin.host.descriptor.Descriptor.PrintedOf;

/** Reads what a descriptor brings along for charging. */
public final class ChargingReader {
  private ChargingReader() {}

  static Optional<OfferedService> service(Part part) {
    return Optional.of(
        new OfferedService(
            part.text("code", Names.ID, Names.ID_SAID), part.text("name"), part.yes("classroom")));
  }

  static Optional<OfferedPrices> priceList(Part part) {
    String title = part.text("title");
    Optional<Customer> customer = part.read("customer", ChargingReader::customer);
    Optional<String> authority = part.read("authority", text -> LaCode.of(text).text());
    Optional<LocalDate> from = date(part, "from");
    Optional<LocalDate> until = date(part, "until");
    List<OfferedPrice> prices = part.parts("prices", ChargingReader::price);
    if (from.isEmpty()) {
      part.fault("from", "It must be the first day on which the prices hold.");
      return Optional.empty();
    }
    if (until.isPresent() && until.get().isBefore(from.get())) {
      part.fault("until", "It is before the first day.");
    }
    return Optional.of(new OfferedPrices(title, customer, authority, from.get(), until, prices));
  }

  static Optional<PrintedOf> printed(Part part) {
    String policy = part.text("policy");
    Figure figure = part.read("figure", ChargingReader::figure).orElse(Figure.GRANT);
    int length = part.whole("length", 0, 3);
    int term = part.whole("term", 0, 3);
    String text = part.text("text");
    Money amount = money(part, "amount");
    Money unit = money(part, "unit");
    if (unit.compareTo(Money.ZERO) <= 0) {
      part.fault("unit", "It must be what the figure is rounded to, such as 100.00.");
    }
    if (figure == Figure.SAVING && term != 0) {
      part.fault("term", "A saving is that of all terms: give 0.");
    }
    Optional<String> against = part.maybe("against");
    if (figure != Figure.SAVING && against.isPresent()) {
      part.fault("against", "Only a saving is one against another policy: leave it out.");
    }
    return Optional.of(
        new PrintedOf(policy, new Printed(figure, length, term, text, amount, unit, against)));
  }

  private static Figure figure(String word) {
    return switch (word) {
      case "grant" -> Figure.GRANT;
      case "saving" -> Figure.SAVING;
      default ->
          throw new BadValue(
              BadValue.shown(word) + " is no figure that is compared; there are: grant, saving.");
    };
  }

  /**
   * The customer of that word.
   *
   * @throws BadValue naming the words there are
   */
  public static Customer customer(String word) {
    for (Customer customer : Customer.values()) {
      if (customer.word().equals(word)) {
        return customer;
      }
    }
    throw new BadValue(
        BadValue.shown(word)
            + " is no customer; there are: school, trust, setting, family, adult, partner.");
  }

  private static Optional<OfferedPrice> price(Part part) {
    String variant = part.maybe("variant").orElse("");
    if (variant.length() > 40) {
      part.fault("variant", "It has more than 40 characters.");
    }
    return Optional.of(
        new OfferedPrice(part.text("service"), variant, part.text("unit"), money(part, "amount")));
  }

  private static Money money(Part part, String key) {
    String text = part.text(key);
    return text.isEmpty()
        ? Money.ZERO
        : part.read(key, text, FactType.MONEY::clean).map(Money::of).orElse(Money.ZERO);
  }

  private static Optional<LocalDate> date(Part part, String key) {
    return part.read(key, FactType.DATE::clean).map(LocalDate::parse);
  }
}
