package org.tuttihub.application.plugins;

import static org.tuttihub.domain.access.Permission.MANAGE_PLUGINS;

import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.UnitOfWork;

/** What can be asked of the jars: which there are, and which are approved. */
final class PluginOperations {
  private static final Noun PLUGINS = new Noun("plugins", "plugins", "plugin", "");

  private PluginOperations() {}

  static Stream<Operation> of(
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
}
