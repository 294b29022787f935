package org.tuttihub.application.plugins;

import static org.tuttihub.domain.access.Permission.MANAGE_PLUGINS;
import static org.tuttihub.domain.access.Permission.SET_PRICES;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.plugins.Setting;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.SettingSpec;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Period;

/** What can be asked of the room {@code plugins}: local policies, and which of them hold. */
public final class PluginsCatalogue {
  private static final Noun PLUGINS = new Noun("plugins", "plugins", "plugin", "");
  private static final Noun POLICIES = new Noun("plugins", "policies", "policy", "");

  private PluginsCatalogue() {}

  public static List<Operation> of(
      UnitOfWork<? extends PluginRecords> work,
      PluginReads reads,
      Ids ids,
      PolicyHost host,
      Supplier<LocalDate> today) {
    return Stream.of(
            plugins(work, reads, ids, host),
            policies(work, host, today),
            adoptions(work, reads, ids, host),
            settings(work, reads, ids, host))
        .flatMap(part -> part)
        .toList();
  }

  private static Stream<Operation> plugins(
      UnitOfWork<? extends PluginRecords> work, PluginReads reads, Ids ids, PolicyHost host) {
    ApproveJar approve = new ApproveJar(work, ids, host);
    Note plugin =
        Note.of("plugin", "Plugin", "Its id and version, such as hertfordshire@2026.1")
            .choices(() -> rows(host).stream().map(PluginRow::plugin).toList());
    return Stream.of(
        ListOf.of(
            PLUGINS,
            "The plugins that were found, whether they can be asked, and how they fare",
            PluginRow.class,
            new ListedInMemory<>(PluginRow.class, () -> rows(host)),
            Column.of("plugin", "Plugin", 24),
            Column.of("state", "State", 12),
            Column.of("api", "Api", 5),
            Column.of("questions", "Answers", 12),
            Column.of("calls", "Calls", 8),
            Column.of("mean_micros", "µs each", 8),
            Column.of("refusals", "Refused", 8),
            Column.of("failures", "Failed", 8),
            Column.of("why", "Why not", 40).fromWidth(120)),
        Deed.of(
                PLUGINS,
                "approve",
                "Approve a plugin's jar, byte for byte, to be used from the next start on",
                MANAGE_PLUGINS,
                ApproveJar.Approve.class,
                approve::approve,
                plugin,
                Note.of("sha256", "SHA-256", "Of the jar, as plugins list shows it")
                    .choices(() -> rows(host).stream().map(PluginRow::sha256).distinct().toList()),
                Note.of(
                    "in_process",
                    "In process",
                    "Whether it may run in Tutti's own process, where nothing contains it"))
            .never("withdraw the approval with plugins withdraw"),
        Deed.of(
                PLUGINS,
                "withdraw",
                "Withdraw the approval of a plugin's jar",
                MANAGE_PLUGINS,
                ApproveJar.Withdraw.class,
                approve::withdraw,
                plugin)
            .never("approve it again with plugins approve"),
        ListOf.of(
                Approvals.NOUN,
                "Which jars were approved, by whom and when, and what was withdrawn",
                ApprovalRow.class,
                reads.approvals(),
                Column.of("ref", "Ref", 7),
                Column.of("plugin", "Plugin", 16),
                Column.of("version", "Version", 9),
                Column.of("in_process", "In process", 10),
                Column.of("by", "By", 12),
                Column.of("on", "On", 10),
                Column.of("withdrawn_on", "Withdrawn", 10),
                Column.of("sha256", "SHA-256", 64).fromWidth(150))
            .sortedBy("plugin", "version"));
  }

  private static List<PluginRow> rows(PolicyHost host) {
    return host.plugins().stream().map(PluginRow::of).toList();
  }

  private static Stream<Operation> policies(
      UnitOfWork<? extends PluginRecords> work, PolicyHost host, Supplier<LocalDate> today) {
    return Stream.of(
        ListOf.of(
            POLICIES,
            "The policies that can be asked, whether the hub has adopted them or not",
            PolicyRow.class,
            new ListedInMemory<>(
                PolicyRow.class, () -> host.policies().stream().map(PolicyRow::of).toList()),
            Column.of("policy", "Policy", 32),
            Column.of("question", "Question", 9),
            Column.of("title", "Title", 26),
            Column.of("services", "Services", 20).fromWidth(100),
            Column.of("approved", "Approved", 10).fromWidth(110),
            Column.of("document", "Document", 40).fromWidth(140)),
        CardOf.of(
            POLICIES,
            "A policy: what it wants to know, what the hub may set, what it offers",
            PolicyCard.class,
            (key, asAt) -> card(work, host, key, asAt.orElseGet(today))));
  }

  private static Optional<Stored<PolicyCard>> card(
      UnitOfWork<? extends PluginRecords> work, PolicyHost host, Key key, LocalDate day) {
    return host.policies().stream()
        .filter(policy -> policy.ref().toString().equalsIgnoreCase(key.toString()))
        .findFirst()
        .map(
            policy ->
                new Stored<>(
                    PolicyCard.of(policy, host.chargingOffer(policy.ref()), set(work, policy, day)),
                    1));
  }

  private static Map<String, String> set(
      UnitOfWork<? extends PluginRecords> work, PolicyDescription policy, LocalDate day) {
    Map<String, String> values = new HashMap<>();
    for (Setting s : work.look(records -> records.policySettings().during(Period.day(day)))) {
      if (s.of().plugin().equals(policy.ref().plugin())
          && s.of().policy().equals(policy.ref().name())) {
        values.put(s.of().name(), s.value());
      }
    }
    return values;
  }

  private static Stream<Operation> adoptions(
      UnitOfWork<? extends PluginRecords> work, PluginReads reads, Ids ids, PolicyHost host) {
    AdoptPolicy adopt = new AdoptPolicy(work, ids, host);
    KnownPolicies known = new KnownPolicies(host);
    Note until = Note.of("until", "Until", "The last day; leave out for open");
    Note[] notes = {
      Note.of("policy", "Policy", "Which, such as hertfordshire@2026.1/first-access")
          .choices(() -> known.each(policy -> List.of(policy.ref().toString()))),
      Note.of("services", "Services", "What it answers for; all that it can when left out")
          .choices(() -> known.each(PolicyDescription::services)),
      Note.of("customers", "Customers", "For whom; for everybody when left out"),
      Note.of("authorities", "Authorities", "Codes such as 919; everywhere when left out"),
      Note.of("from", "From", "The first day; today unless given"),
      until,
      Note.of("rank", "Rank", "Of several that fit, the lowest answers; 10 unless given")
    };
    return Stream.of(
        ListOf.of(
                Adoptions.NOUN,
                "The policies that the hub lets answer, for what, and from when to when",
                AdoptionRow.class,
                reads.adoptions(),
                Column.of("ref", "Ref", 7),
                Column.of("policy", "Policy", 32),
                Column.of("from", "From", 10),
                Column.of("until", "Until", 10),
                Column.of("rank", "Rank", 4),
                Column.of("services", "Services", 20),
                Column.of("customers", "Customers", 14).fromWidth(110),
                Column.of("authorities", "Authorities", 12).fromWidth(120))
            .sortedBy("from"),
        CardOf.of(
            Adoptions.NOUN,
            "A policy that the hub lets answer",
            AdoptionRow.class,
            reads::adoption),
        Deed.of(
            Adoptions.NOUN,
            "add",
            "Let a policy answer its question, from a day on",
            SET_PRICES,
            AdoptPolicy.Add.class,
            adopt::add,
            notes),
        Deed.of(
            Adoptions.NOUN,
            "change",
            "Change what a policy answers for, or from when to when",
            SET_PRICES,
            AdoptPolicy.ChangeIt.class,
            adopt::change,
            notes),
        Deed.of(
            Adoptions.NOUN,
            "end",
            "Let a policy answer for the last time on a day",
            SET_PRICES,
            AdoptPolicy.End.class,
            adopt::end,
            until),
        Deed.of(
            Adoptions.NOUN,
            "drop",
            "Take back an adoption that has not begun",
            SET_PRICES,
            AdoptPolicy.Drop.class,
            adopt::drop));
  }

  private static Stream<Operation> settings(
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
