package org.tuttihub.application.instruments;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.domain.instruments.ItemFacts;
import org.tuttihub.domain.values.Folded;

/** Whose the serial numbers and barcodes are: in the hub, and in the rows that came before. */
final class RegisterNumbers {
  private final boolean sameSerials;
  private final Map<String, Map<String, String>> serials = new HashMap<>();
  private final Map<String, Map<String, String>> barcodes = new HashMap<>();

  /** What is wrong with a number. */
  record Clash(String field, String reason) {}

  /**
   * @param sameSerials whether several items may have one serial number
   */
  RegisterNumbers(boolean sameSerials) {
    this.sameSerials = sameSerials;
  }

  /** Learns what the hub says of the numbers in some rows. */
  void learn(InstrumentRecords records, Collection<RegisterLine> lines) {
    List<String> numbers =
        lines.stream()
            .flatMap(line -> Stream.of(line.serial(), line.barcode()).flatMap(Optional::stream))
            .map(Folded::of)
            .distinct()
            .toList();
    if (!numbers.isEmpty()) {
      records.items().numbered(numbers).forEach(item -> take(item.value().facts()));
    }
  }

  /** That a number is another item's. */
  Optional<Clash> clash(RegisterLine line) {
    Optional<Clash> barcode =
        holder(barcodes, line.barcode(), line.assetNumber())
            .map(
                other ->
                    new Clash(
                        "barcode",
                        line.barcode().orElse("")
                            + " is the barcode of "
                            + other
                            + " already: every barcode stands on one item."));
    return barcode.isPresent() || sameSerials
        ? barcode
        : holder(serials, line.serial(), line.assetNumber())
            .map(
                other ->
                    new Clash(
                        "serial",
                        line.serial().orElse("")
                            + " is the serial number of "
                            + other
                            + " already. If that is the same instrument, give the row that asset"
                            + " number; if it is another, import the row again with"
                            + " same_serials."));
  }

  private static Optional<String> holder(
      Map<String, Map<String, String>> numbers, Optional<String> number, String asset) {
    return number
        .map(Folded::of)
        .map(numbers::get)
        .flatMap(
            holders ->
                holders.entrySet().stream()
                    .filter(one -> !one.getKey().equals(Folded.of(asset)))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }

  /** Another item has its numbers from now on. */
  void take(ItemFacts facts) {
    String called =
        facts.identity().ref().isEmpty() ? facts.assetNumber() + ", above" : facts.called();
    take(serials, facts.serial(), facts.assetNumber(), called);
    take(barcodes, facts.barcode(), facts.assetNumber(), called);
  }

  private static void take(
      Map<String, Map<String, String>> numbers, String number, String asset, String called) {
    if (!number.isBlank()) {
      numbers
          .computeIfAbsent(Folded.of(number), _ -> new LinkedHashMap<>())
          .put(Folded.of(asset), called);
    }
  }
}
