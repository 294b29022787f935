package org.tuttihub.application.plugins;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuttihub.domain.charging.policy.ChargingOffer;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.plugins.SettingsOfDay;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.SettingSpec;
import org.tuttihub.domain.values.Money;

/**
 * A policy in full: what it wants to know, what the hub may set, what it offers.
 *
 * @param policy {@code plugin@version/name}
 */
public record PolicyCard(
    String policy,
    String question,
    String title,
    String document,
    Optional<LocalDate> approved,
    List<String> services,
    List<FactLine> facts,
    List<SettingLine> settings,
    List<PriceLine> offeredPrices) {

  /**
   * A fact that it wants to know.
   *
   * @param given what is taken when it is not given; empty when there is no such thing
   */
  public record FactLine(
      String name,
      FactSpec.About about,
      String question,
      FactType type,
      List<String> services,
      List<String> choices,
      String given,
      boolean optional) {}

  /**
   * What the hub may set.
   *
   * @param value what holds on the day
   * @param brought what the plugin brings
   */
  public record SettingLine(String name, String label, String type, String value, String brought) {}

  /** A price that the hub may take over. */
  public record PriceLine(
      String list,
      Optional<Customer> customer,
      LocalDate from,
      Optional<LocalDate> until,
      String service,
      String variant,
      String unit,
      Money amount) {}

  /**
   * @param set what the hub has set, by name
   */
  static PolicyCard of(PolicyDescription p, ChargingOffer offer, Map<String, String> set) {
    return new PolicyCard(
        p.ref().toString(),
        p.question(),
        p.title(),
        p.document(),
        p.approved(),
        p.services(),
        p.facts().stream().map(PolicyCard::fact).toList(),
        p.settings().stream().map(spec -> setting(spec, set)).toList(),
        offer.priceLists().stream()
            .flatMap(list -> list.prices().stream().map(price -> price(list, price)))
            .toList());
  }

  private static FactLine fact(FactSpec f) {
    return new FactLine(
        f.name(),
        f.about(),
        f.question(),
        f.type(),
        f.services(),
        f.choices(),
        f.fallback().orElse(""),
        f.optional());
  }

  private static SettingLine setting(SettingSpec spec, Map<String, String> set) {
    String brought = SettingsOfDay.initial(spec);
    return new SettingLine(
        spec.name(),
        spec.label(),
        switch (spec) {
          case SettingSpec.Single single -> single.type().word();
          case SettingSpec.Table table ->
              table.columns().stream()
                  .map(column -> column.name() + " " + column.type().word())
                  .collect(Collectors.joining(", ", "table of ", ""));
        },
        set.getOrDefault(spec.name(), brought),
        brought);
  }

  private static PriceLine price(
      ChargingOffer.OfferedPrices list, ChargingOffer.OfferedPrice price) {
    return new PriceLine(
        list.title(),
        list.customer(),
        list.from(),
        list.until(),
        price.service(),
        price.variant(),
        price.unit(),
        price.amount());
  }
}
