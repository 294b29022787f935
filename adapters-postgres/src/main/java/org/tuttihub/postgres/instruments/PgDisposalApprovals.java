package org.tuttihub.postgres.instruments;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.instruments.DisposalApprovals;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.DisposalApproval;
import org.tuttihub.domain.instruments.DisposalApproval.Approved;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** What may go before its time, in PostgreSQL. */
public final class PgDisposalApprovals extends PgKeptMany<DisposalApproval>
    implements DisposalApprovals {
  private static final Table<DisposalApproval> TABLE =
      Table.named("disposal_approval", DisposalApproval::identity)
          .with("item", ID, DisposalApproval::item)
          .with("why", TEXT, DisposalApproval::why)
          .with("asked_by", TEXT, DisposalApproval::askedBy)
          .with("asked_on", DAY, DisposalApproval::askedOn)
          .with("approved_by", TEXT, a -> a.approved().map(Approved::by))
          .with("approved_on", DAY, a -> a.approved().map(Approved::on))
          .made();

  public PgDisposalApprovals(Session session, View view) {
    super(session, view, "ref");
  }

  @Override
  public Optional<Stored<DisposalApproval>> of(UUID item) {
    return first("where t.item = $1", item);
  }

  @Override
  protected String nameOf(DisposalApproval approval) {
    return approval.identity().ref();
  }

  @Override
  protected Table<DisposalApproval> table() {
    return TABLE;
  }

  @Override
  protected DisposalApproval made(Cells row, Kin kin) {
    return new DisposalApproval(
        row.identity(),
        row.id("item"),
        row.text("why"),
        row.text("asked_by"),
        row.day("asked_on"),
        row.maybeText("approved_by").map(by -> new Approved(by, row.day("approved_on"))));
  }
}
