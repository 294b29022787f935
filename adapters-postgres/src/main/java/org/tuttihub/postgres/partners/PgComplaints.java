package org.tuttihub.postgres.partners;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.partners.Complaints;
import org.tuttihub.domain.partners.Complaint;
import org.tuttihub.domain.partners.Complaint.Passed;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The complaints in PostgreSQL. */
public final class PgComplaints extends PgKept<Complaint> implements Complaints {
  private static final Table<Complaint> TABLE =
      Table.<Complaint>named("complaint", Complaint::identity)
          .with("partner", ID, c -> c.facts().partner())
          .with("received_on", DAY, c -> c.facts().receivedOn())
          .with("from_whom", TEXT, c -> c.facts().from())
          .with("about", TEXT, c -> c.facts().about())
          .with("state", TEXT, Complaint::state)
          .with("state_since", DAY, PgComplaints::since)
          .with("due", DAY, Complaint::dueBy)
          .with("why", TEXT, c -> c instanceof Complaint.WithChair w ? w.why() : "")
          .with("passed_to", TEXT, c -> passed(c).map(Passed::to).orElse(""))
          .with("passed_on", DAY, c -> passed(c).map(Passed::on))
          .with("response", TEXT, PgComplaints::response)
          .made();

  public PgComplaints(Session session, View view) {
    super(session, view);
  }

  @Override
  protected Table<Complaint> table() {
    return TABLE;
  }

  /** Since when it is in its state. */
  static LocalDate since(Complaint complaint) {
    return switch (complaint) {
      case Complaint.Received c -> c.facts().receivedOn();
      case Complaint.Resolved c -> c.on();
      case Complaint.WithChair c -> c.on();
      case Complaint.SafeguardingRoute c -> c.passed().on();
      case Complaint.Closed c -> c.on();
    };
  }

  /** To whom it was passed, where it was. */
  static Optional<Passed> passed(Complaint complaint) {
    return switch (complaint) {
      case Complaint.SafeguardingRoute c -> Optional.of(c.passed());
      case Complaint.Closed c -> c.passed();
      case Complaint.Received _, Complaint.Resolved _, Complaint.WithChair _ -> Optional.empty();
    };
  }

  /** What was said in the end; empty before. */
  static String response(Complaint complaint) {
    return switch (complaint) {
      case Complaint.Resolved c -> c.how();
      case Complaint.Closed c -> c.response();
      case Complaint.Received _, Complaint.WithChair _, Complaint.SafeguardingRoute _ -> "";
    };
  }

  @Override
  protected Complaint made(Cells row, Kin kin) {
    Complaint.Facts facts =
        new Complaint.Facts(
            row.identity(),
            row.id("partner"),
            row.day("received_on"),
            row.text("from_whom"),
            row.text("about"));
    LocalDate since = row.day("state_since");
    Optional<Passed> passed =
        row.maybeDay("passed_on").map(on -> new Passed(row.text("passed_to"), on));
    return switch (row.choice(Complaint.State.class, "state")) {
      case RECEIVED -> new Complaint.Received(facts, row.day("due"));
      case RESOLVED -> new Complaint.Resolved(facts, row.text("response"), since);
      case WITH_CHAIR -> new Complaint.WithChair(facts, row.text("why"), since, row.day("due"));
      case SAFEGUARDING_ROUTE -> new Complaint.SafeguardingRoute(facts, passed.orElseThrow());
      case CLOSED -> new Complaint.Closed(facts, passed, row.text("response"), since);
    };
  }
}
