package org.tuttihub.postgres.workforce;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.YES_NO;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.workforce.ClearanceRecords;
import org.tuttihub.domain.workforce.CheckDetail;
import org.tuttihub.domain.workforce.ClearanceRecord;
import org.tuttihub.domain.workforce.ClearanceRecord.How;
import org.tuttihub.domain.workforce.ClearanceRecord.Sample;
import org.tuttihub.domain.workforce.ClearanceRecord.Withdrawn;
import org.tuttihub.domain.workforce.Credential;
import org.tuttihub.domain.workforce.policy.DbsLevel;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** What people have shown, in PostgreSQL. */
public final class PgClearanceRecords extends PgKeptMany<ClearanceRecord>
    implements ClearanceRecords {
  private static final Table<ClearanceRecord> TABLE =
      Table.named("clearance_record", ClearanceRecord::identity)
          .with("staff", ID, ClearanceRecord::staff)
          .with("requirement", TEXT, r -> r.credential().requirement())
          .with("got_on", DAY, r -> r.credential().gotOn())
          .with("ends_on", DAY, r -> r.credential().endsOn())
          .with("level", TEXT, r -> r.credential().level())
          .with("edition", TEXT, r -> r.credential().edition())
          .with("how", TEXT, ClearanceRecord::how)
          .with("seen_by", TEXT, ClearanceRecord::seenBy)
          .with("recorded_on", DAY, ClearanceRecord::recordedOn)
          .with("sampled_on", DAY, r -> r.sampled().map(Sample::on))
          .with("sampled_by", TEXT, r -> r.sampled().map(Sample::by))
          .with("sampled_right", YES_NO, r -> r.sampled().map(Sample::right))
          .with("withdrawn_on", DAY, r -> r.withdrawn().map(Withdrawn::on))
          .with("why", TEXT, r -> r.withdrawn().map(Withdrawn::why).orElse(""))
          .made();

  public PgClearanceRecords(Session session, View view) {
    super(session, view, "ref");
  }

  @Override
  public Optional<CheckDetail> detail(UUID record) {
    return session.first(
        row -> new CheckDetail(row.text("number"), row.text("remarks"), row.text("kept_because")),
        "select number, remarks, kept_because from clearance_detail where record = $1",
        record);
  }

  @Override
  public void keepDetail(UUID record, CheckDetail detail) {
    session.send(
        """
        insert into clearance_detail (record, number, remarks, kept_because)
        values ($1, $2, $3, $4)
        on conflict (record) do update set number = excluded.number, remarks = excluded.remarks,
          kept_because = excluded.kept_because\
        """,
        record,
        detail.number(),
        detail.remarks(),
        detail.keptBecause());
  }

  @Override
  public int forgetDetails(Collection<UUID> records) {
    return session
        .ask(
            "delete from clearance_detail where record = any($1)",
            (Object) records.toArray(UUID[]::new))
        .rowCount();
  }

  @Override
  protected String nameOf(ClearanceRecord record) {
    return record.identity().ref();
  }

  @Override
  protected Table<ClearanceRecord> table() {
    return TABLE;
  }

  @Override
  protected ClearanceRecord made(Cells row, Kin kin) {
    return new ClearanceRecord(
        row.identity(),
        row.id("staff"),
        new Credential(
            row.text("requirement"),
            row.day("got_on"),
            row.maybeDay("ends_on"),
            row.maybeChoice(DbsLevel.class, "level"),
            row.maybeText("edition")),
        row.choice(How.class, "how"),
        row.text("seen_by"),
        row.day("recorded_on"),
        row.maybeDay("sampled_on")
            .map(on -> new Sample(on, row.text("sampled_by"), row.yes("sampled_right"))),
        row.maybeDay("withdrawn_on").map(on -> new Withdrawn(on, row.text("why"))));
  }
}
