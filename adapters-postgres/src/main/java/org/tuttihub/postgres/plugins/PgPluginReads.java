package org.tuttihub.postgres.plugins;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.plugins.AdoptionRow;
import org.tuttihub.application.plugins.ApprovalRow;
import org.tuttihub.application.plugins.PluginReads;
import org.tuttihub.application.plugins.SettingRow;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.lists.Lists;

/** What people read of approvals, adoptions and settings, in PostgreSQL. */
public final class PgPluginReads implements PluginReads {
  private static final String APPROVALS =
      """
      select a.ref, a.plugin, a.plugin_version as version, a.in_process, a.by_whom as by,
        a.approved_on as on, a.withdrawn_on, a.sha256,
        folded(concat_ws(' ', a.ref, a.plugin, a.plugin_version, a.sha256)) as search
      from {plugin_approval} a\
      """;

  private static final String ADOPTIONS =
      """
      select a.ref, a.question, a.plugin || '@' || a.plugin_version || '/' || a.policy as policy,
        a.services, a.customers, a.authorities, a.first_day as from, a.last_day as until, a.rank,
        folded(concat_ws(' ', a.ref, a.plugin, a.plugin_version, a.policy,
                         array_to_string(a.services, ' '))) as search
      from {adoption} a\
      """;

  private static final String SETTINGS =
      """
      select s.ref, s.plugin, s.policy, s.setting, s.first_day as from, s.last_day as until,
        s.value, folded(concat_ws(' ', s.ref, s.plugin, s.policy, s.setting, s.value)) as search
      from {policy_setting} s\
      """;

  private final Lists lists;

  public PgPluginReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<ApprovalRow> approvals() {
    return lists.of(ApprovalRow.class, APPROVALS).reference("ref");
  }

  @Override
  public Listing<AdoptionRow> adoptions() {
    return lists.of(AdoptionRow.class, ADOPTIONS).reference("ref");
  }

  @Override
  public Optional<Stored<AdoptionRow>> adoption(Key key, Optional<LocalDate> asAt) {
    return lists.card(key, asAt, PgAdoptions::new, AdoptionRow::of);
  }

  @Override
  public Listing<SettingRow> settings() {
    return lists.of(SettingRow.class, SETTINGS).reference("ref");
  }

  @Override
  public Optional<Stored<SettingRow>> setting(Key key, Optional<LocalDate> asAt) {
    return lists.card(key, asAt, PgPolicySettings::new, SettingRow::of);
  }
}
