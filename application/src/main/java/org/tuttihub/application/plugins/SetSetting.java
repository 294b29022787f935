package org.tuttihub.application.plugins;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.plugins.Setting;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Period;

/** Sets what a policy leaves to the hub, from a day on; changes it, and ends it. */
public final class SetSetting {

  /**
   * What is set.
   *
   * @param value a table has a line for each row
   * @param from today unless given
   */
  public record Set(
      String plugin,
      String policy,
      String setting,
      String value,
      Optional<LocalDate> from,
      Optional<LocalDate> until) {}

  /** What changes. */
  public record ChangeIt(
      Key id, Change<String> value, Change<LocalDate> from, Change<LocalDate> until) {}

  /** Its last day. */
  public record End(Key id, LocalDate until) {}

  private final UnitOfWork<? extends PluginRecords> work;
  private final Ids ids;
  private final KnownSettings known;

  public SetSetting(UnitOfWork<? extends PluginRecords> work, Ids ids, PolicyHost host) {
    this.work = work;
    this.ids = ids;
    this.known = new KnownSettings(host);
  }

  /**
   * A value that is set without a last day ends the one before it. Refuses what the policy does not
   * want, and two values for one day.
   */
  public Outcome<Receipt> set(Acting acting, Set asked) {
    Setting.Of what = new Setting.Of(asked.plugin(), asked.policy(), asked.setting());
    return known
        .clean(what, asked.value())
        .then(
            value ->
                Period.of(asked.from().orElse(acting.today()), asked.until())
                    .then(
                        days ->
                            work.decide(
                                acting, records -> set(acting, records, what, value, days))));
  }

  public Outcome<Receipt> change(Acting acting, ChangeIt asked) {
    return step(acting, asked.id(), present -> changed(present, asked));
  }

  public Outcome<Receipt> end(Acting acting, End asked) {
    return step(acting, asked.id(), present -> present.end(asked.until()));
  }

  private Outcome<Receipt> set(
      Acting acting, PluginRecords records, Setting.Of what, String value, Period days) {
    if (days.until().isEmpty()) {
      endBefore(records, what, days.from());
    }
    Setting fresh =
        new Setting(
            new Identity(ids.next(), records.policySettings().nextRef()), what, value, days);
    return apart(records, fresh)
        .map(one -> records.policySettings().added(acting, one, said(one)).fact("value", value));
  }

  private static void endBefore(PluginRecords records, Setting.Of what, LocalDate day) {
    for (Stored<Setting> stored : records.policySettings().of(what)) {
      Setting before = stored.value();
      if (before.period().until().isEmpty() && before.period().from().isBefore(day)) {
        Period days = new Period(before.period().from(), Optional.of(day.minusDays(1)));
        records.policySettings().replace(stored.with(before.with(before.value(), days)));
      }
    }
  }

  private Outcome<Receipt> step(Acting acting, Key id, Function<Setting, Outcome<Setting>> step) {
    return work.decide(
        acting,
        records ->
            records
                .policySettings()
                .step(
                    acting,
                    id,
                    present -> step.apply(present).then(next -> apart(records, next)),
                    SetSetting::said));
  }

  private Outcome<Setting> changed(Setting present, ChangeIt asked) {
    LocalDate from = asked.from().over(present.period().from(), present.period().from());
    return known
        .clean(present.of(), asked.value().over(present.value(), ""))
        .then(
            value ->
                Period.of(from, asked.until().over(present.period().until()))
                    .map(days -> present.with(value, days)));
  }

  private static Outcome<Setting> apart(PluginRecords records, Setting setting) {
    List<Stored<Setting>> others = records.policySettings().of(setting.of());
    return others.stream()
        .map(Stored::value)
        .filter(setting::overlaps)
        .findFirst()
        .map(other -> Outcome.<Setting>refused(Setting.overlap(other)))
        .orElseGet(() -> Outcome.done(setting));
  }

  private static String said(Setting setting) {
    return setting.identity() + ": " + setting.of() + " is set " + setting.period() + ".";
  }
}
