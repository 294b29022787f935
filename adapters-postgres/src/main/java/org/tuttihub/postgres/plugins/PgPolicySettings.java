package org.tuttihub.postgres.plugins;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.List;
import java.util.Map;
import org.tuttihub.application.plugins.PolicySettings;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.plugins.Setting;
import org.tuttihub.domain.values.Period;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Days;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The settings of policies in PostgreSQL. */
public final class PgPolicySettings extends PgKept<Setting> implements PolicySettings {
  private static final Table<Setting> TABLE =
      Table.named("policy_setting", Setting::identity)
          .with("plugin", TEXT, s -> s.of().plugin())
          .with("policy", TEXT, s -> s.of().policy())
          .with("setting", TEXT, s -> s.of().name())
          .with("value", TEXT, Setting::value)
          .with("first_day", DAY, s -> s.period().from())
          .with("last_day", DAY, s -> s.period().until())
          .made();

  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "policy_settings_apart",
          Refusal.rule(
              "settings.overlap",
              "The setting has another value on some of these days.",
              "Choose other days, or change that value: settings list."));

  public PgPolicySettings(Session session, View view) {
    super(session, view);
  }

  @Override
  public List<Stored<Setting>> of(Setting.Of what) {
    return load(
        "where t.plugin = $1 and t.policy = $2 and t.setting = $3 order by t.first_day",
        what.plugin(),
        what.policy(),
        what.name());
  }

  @Override
  public List<Setting> during(Period days) {
    return load("where " + Days.meet("t", 1) + " order by t.first_day", Days.values(days)).stream()
        .map(Stored::value)
        .toList();
  }

  @Override
  protected Table<Setting> table() {
    return TABLE;
  }

  @Override
  protected Setting made(Cells row, Kin kin) {
    return new Setting(
        row.identity(),
        new Setting.Of(row.text("plugin"), row.text("policy"), row.text("setting")),
        row.text("value"),
        Days.of(row));
  }
}
