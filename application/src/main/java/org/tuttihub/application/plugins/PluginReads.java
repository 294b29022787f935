package org.tuttihub.application.plugins;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** What people read of approvals, adoptions and settings. */
public interface PluginReads {
  Listing<ApprovalRow> approvals();

  Listing<AdoptionRow> adoptions();

  Optional<Stored<AdoptionRow>> adoption(Key key, Optional<LocalDate> asAt);

  Listing<SettingRow> settings();

  Optional<Stored<SettingRow>> setting(Key key, Optional<LocalDate> asAt);
}
