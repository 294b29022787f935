package org.tuttihub.postgres.plugins;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.YES_NO;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.plugins.Approvals;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.plugins.Approval;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The approvals of jars in PostgreSQL. */
public final class PgApprovals extends PgKept<Approval> implements Approvals {
  private static final Table<Approval> TABLE =
      Table.named("plugin_approval", Approval::identity)
          .with("plugin", TEXT, Approval::plugin)
          .with("plugin_version", TEXT, Approval::version)
          .with("sha256", TEXT, Approval::sha256)
          .with("in_process", YES_NO, Approval::inProcess)
          .with("by_whom", TEXT, Approval::by)
          .with("approved_on", DAY, Approval::on)
          .with("withdrawn_on", DAY, Approval::withdrawnOn)
          .made();

  public PgApprovals(Session session, View view) {
    super(session, view);
  }

  @Override
  public List<Approval> holding() {
    return load("where t.withdrawn_on is null order by t.plugin, t.plugin_version").stream()
        .map(Stored::value)
        .toList();
  }

  @Override
  public Optional<Stored<Approval>> holding(String plugin, String version) {
    return first(
        "where t.withdrawn_on is null and t.plugin = $1 and t.plugin_version = $2",
        plugin,
        version);
  }

  @Override
  protected Table<Approval> table() {
    return TABLE;
  }

  @Override
  protected Approval made(Cells row, Kin kin) {
    return new Approval(
        row.identity(),
        row.text("plugin"),
        row.text("plugin_version"),
        row.text("sha256"),
        row.yes("in_process"),
        row.text("by_whom"),
        row.day("approved_on"),
        row.maybeDay("withdrawn_on"));
  }
}
