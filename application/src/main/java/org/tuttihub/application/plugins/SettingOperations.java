package org.tuttihub.application.plugins;

import static org.tuttihub.domain.access.Permission.SET_PRICES;

import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.policy.SettingSpec;

/** What can be asked of what the hub has set for its policies. */
final class SettingOperations {
  private SettingOperations() {}

  static Stream<Operation> of(
      UnitOfWork<? extends PluginRecords> work, PluginReads reads, Ids ids, PolicyHost host) {
    SetSetting set = new SetSetting(work, ids, host);
    KnownPolicies known = new KnownPolicies(host);
    Note until = Note.of("until", "Until", "The last day; leave out for open");
    Note[] notes = {
      Note.of("plugin", "Plugin", "The plugin's id, such as hertfordshire")
          .choices(() -> known.each(policy -> List.of(policy.ref().plugin()))),
      Note.of("policy", "Policy", "The policy's name in the plugin, such as first-access")
          .choices(() -> known.each(policy -> List.of(policy.ref().name()))),
      Note.of("setting", "Setting", "Its name, as policies show has it")
          .choices(() -> known.each(p -> p.settings().stream().map(SettingSpec::name).toList())),
      Note.text("value", "Value", "The value; a table has a line for each row, with commas", 50_000)
          .required(),
      Note.of("from", "From", "The first day; today unless given"),
      until
    };
    return Stream.of(
        ListOf.of(
                PolicySettings.NOUN,
                "What the hub has set for its policies, and for which days",
                SettingRow.class,
                reads.settings(),
                Column.of("ref", "Ref", 7),
                Column.of("plugin", "Plugin", 14),
                Column.of("policy", "Policy", 16),
                Column.of("setting", "Setting", 16),
                Column.of("value", "Value", 16),
                Column.of("from", "From", 10),
                Column.of("until", "Until", 10))
            .sortedBy("plugin", "policy", "setting", "from"),
        CardOf.of(
            PolicySettings.NOUN, "A value that the hub has set", SettingRow.class, reads::setting),
        Deed.of(
            PolicySettings.NOUN,
            "set",
            "Set what a policy leaves to the hub, from a day on",
            SET_PRICES,
            SetSetting.Set.class,
            set::set,
            notes),
        Deed.of(
            PolicySettings.NOUN,
            "change",
            "Change a value that was set, or its days",
            SET_PRICES,
            SetSetting.ChangeIt.class,
            set::change,
            notes),
        Deed.of(
            PolicySettings.NOUN,
            "end",
            "Let a value hold for the last time on a day; then the plugin's own holds",
            SET_PRICES,
            SetSetting.End.class,
            set::end,
            until));
  }
}
