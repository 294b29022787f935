package org.tuttihub.plugin.host.descriptor;

import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.charging.policy.ChargingOffer;
import org.tuttihub.domain.charging.policy.ChargingOffer.OfferedPrices;
import org.tuttihub.domain.charging.policy.ChargingOffer.OfferedService;
import org.tuttihub.domain.charging.policy.ChargingOffer.Printed;
import org.tuttihub.domain.policy.PolicyDescription;

/**
 * What a plugin says of itself; read without running any of its code.
 *
 * @param packs names of the framework packs in its jar
 */
public record Descriptor(
    String id,
    String version,
    ApiRange api,
    String title,
    List<Entry> policies,
    List<OfferedService> services,
    List<OfferedPrices> priceLists,
    List<PrintedOf> printed,
    List<String> packs) {
  public static final String FILE = "META-INF/tutti/plugin.json";

  /**
   * One of its policies.
   *
   * @param type the name of its class
   * @param examples the name of its table of worked examples in the jar
   */
  public record Entry(PolicyDescription description, String type, String examples) {
    public String name() {
      return description.ref().name();
    }
  }

  /** A figure that a policy's document prints. */
  public record PrintedOf(String policy, Printed figure) {}

  public Descriptor {
    policies = List.copyOf(policies);
    services = List.copyOf(services);
    priceLists = List.copyOf(priceLists);
    printed = List.copyOf(printed);
    packs = List.copyOf(packs);
  }

  /** {@code hertfordshire@2026.1}. */
  public String name() {
    return id + "@" + version;
  }

  public Optional<Entry> policy(String name) {
    return policies.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /** What it brings for one of its policies: the services it answers for, with their prices. */
  public ChargingOffer offer(Entry policy) {
    List<String> codes = policy.description().services();
    return new ChargingOffer(
        services.stream().filter(s -> codes.contains(s.code())).toList(),
        priceLists.stream().map(l -> only(codes, l)).filter(l -> !l.prices().isEmpty()).toList(),
        printed.stream()
            .filter(p -> p.policy().equals(policy.name()))
            .map(PrintedOf::figure)
            .toList());
  }

  private static OfferedPrices only(List<String> codes, OfferedPrices list) {
    return new OfferedPrices(
        list.title(),
        list.customer(),
        list.authority(),
        list.from(),
        list.until(),
        list.prices().stream().filter(p -> codes.contains(p.service())).toList());
  }
}
