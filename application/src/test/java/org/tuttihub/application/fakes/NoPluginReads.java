package org.tuttihub.application.fakes;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.plugins.AdoptionRow;
import org.tuttihub.application.plugins.ApprovalRow;
import org.tuttihub.application.plugins.PluginReads;
import org.tuttihub.application.plugins.SettingRow;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** Nothing of the room {@code plugins}. */
public class NoPluginReads implements PluginReads {
  @Override
  public Listing<ApprovalRow> approvals() {
    return NoReads.empty();
  }

  @Override
  public Listing<AdoptionRow> adoptions() {
    return NoReads.empty();
  }

  @Override
  public Optional<Stored<AdoptionRow>> adoption(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<SettingRow> settings() {
    return NoReads.empty();
  }

  @Override
  public Optional<Stored<SettingRow>> setting(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }
}
