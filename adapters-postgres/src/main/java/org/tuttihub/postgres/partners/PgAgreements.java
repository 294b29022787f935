package org.tuttihub.postgres.partners;

import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tuttihub.application.partners.Agreements;
import org.tuttihub.application.partners.SignedCopy;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.Ground;
import org.tuttihub.domain.partners.Termination.Proposal;
import org.tuttihub.domain.partners.policy.Clause;
import org.tuttihub.postgres.kept.Children;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The agreements in PostgreSQL. */
public final class PgAgreements extends PgKept<Agreement> implements Agreements {
  /** What the database says of two at a time, and of what stays as it is. */
  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "agreement_one_in_force",
          Refusal.rule(
              "partners.not-ready",
              "Another agreement with the same partner holds on some of these days.",
              "End that one first, or let this one begin after it."),
          "agreement_renewed_once",
          Refusal.rule(
              "partners.renewed-already",
              "The agreement is renewed already.",
              "Go on with that renewal, or discard it first."),
          "agreement_hub_copy",
          SignedCopy.stays(),
          "agreement_partner_copy",
          SignedCopy.stays(),
          "agreement_signature_stays",
          Refusal.rule(
              "partners.signed-already",
              "What was signed stays signed.",
              "Discard the agreement and draft another."));

  private static final Children<Agreement, Clause> CLAUSES =
      Children.<Agreement, Clause>of(
              "agreement_clause",
              "agreement_id",
              a -> a.facts().wording().clauses(),
              row -> new Clause(row.text("heading"), row.text("text")))
          .with("heading", TEXT, Clause::heading)
          .with("text", TEXT, Clause::text);

  private static final Children<Agreement, Ground> GROUNDS =
      Children.<Agreement, Ground>of(
              "agreement_ground",
              "agreement_id",
              a -> AgreementTable.proposal(a).map(Proposal::grounds).orElse(List.of()),
              row -> new Ground(row.choice(Ground.Code.class, "code"), row.text("fact")))
          .key("code", TEXT, Ground::code)
          .with("fact", TEXT, Ground::fact);

  public PgAgreements(Session session, View view) {
    super(session, view);
  }

  @Override
  protected Table<Agreement> table() {
    return AgreementTable.TABLE;
  }

  @Override
  public List<Stored<Agreement>> of(UUID partner) {
    return load("where t.partner = $1 order by length(t.ref), t.ref", partner);
  }

  @Override
  protected List<Children<Agreement, ?>> children() {
    return List.of(CLAUSES, GROUNDS);
  }

  @Override
  protected Agreement made(Cells row, Kin kin) {
    return AgreementTable.made(row, kin.of(CLAUSES), kin.of(GROUNDS));
  }
}
