package org.tuttihub.application.plugins;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.plugins.Setting;

/**
 * A value that the hub has set, as a line and as a card.
 *
 * @param until the last day; open when absent
 * @param value a table has a line for each row
 */
public record SettingRow(
    String ref,
    String plugin,
    String policy,
    String setting,
    LocalDate from,
    Optional<LocalDate> until,
    String value) {

  public static SettingRow of(Setting s) {
    return new SettingRow(
        s.identity().ref(),
        s.of().plugin(),
        s.of().policy(),
        s.of().name(),
        s.period().from(),
        s.period().until(),
        s.value());
  }
}
