package org.tuttihub.application.plugins;

import java.util.List;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.plugins.Setting;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Period;

/** What the hub has set for its policies. */
public interface PolicySettings extends Kept<Setting> {
  Noun NOUN = new Noun("plugins", "settings", "setting", "SET");

  /** Every value of one setting, by its first day. */
  List<Stored<Setting>> of(Setting.Of what);

  /** Everything that is set for some day of a period. */
  List<Setting> during(Period days);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Setting setting) {
    return setting.identity();
  }
}
