package org.tuttihub.postgres.partners;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.partners.HeldPolicies;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.partners.ShownPolicy;
import org.tuttihub.domain.partners.ShownPolicy.Standing;
import org.tuttihub.domain.partners.policy.HeldPolicy;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The policies that partners have shown, in PostgreSQL. */
public final class PgHeldPolicies extends PgKept<ShownPolicy> implements HeldPolicies {
  private static final Table<ShownPolicy> TABLE =
      Table.<ShownPolicy>named("held_policy", ShownPolicy::identity)
          .with("partner", ID, p -> p.facts().partner())
          .with("policy", TEXT, p -> p.facts().policy())
          .with("title", TEXT, p -> p.facts().title())
          .with("first_day", DAY, p -> p.facts().first())
          .with("last_day", DAY, p -> p.facts().last())
          .with("state", TEXT, PgHeldPolicies::state)
          .with("settled_on", DAY, PgHeldPolicies::settledOn)
          .with("accepted_by", TEXT, p -> p instanceof ShownPolicy.Accepted a ? a.by() : "")
          .with("why", TEXT, p -> p instanceof ShownPolicy.Refused r ? r.why() : "")
          .made();

  public PgHeldPolicies(Session session, View view) {
    super(session, view);
  }

  @Override
  protected Table<ShownPolicy> table() {
    return TABLE;
  }

  @Override
  public List<ShownPolicy> of(UUID partner) {
    return load("where t.partner = $1 order by length(t.ref), t.ref", partner).stream()
        .map(Stored::value)
        .toList();
  }

  /** The state that is kept, which no day changes. */
  private static Standing state(ShownPolicy policy) {
    return policy.standing(LocalDate.MIN);
  }

  /** When it was accepted or refused. */
  static Optional<LocalDate> settledOn(ShownPolicy policy) {
    return switch (policy) {
      case ShownPolicy.Shown _ -> Optional.empty();
      case ShownPolicy.Accepted accepted -> Optional.of(accepted.on());
      case ShownPolicy.Refused refused -> Optional.of(refused.on());
    };
  }

  @Override
  protected ShownPolicy made(Cells row, Kin kin) {
    ShownPolicy.Facts facts =
        new ShownPolicy.Facts(
            row.identity(),
            row.id("partner"),
            row.choice(HeldPolicy.class, "policy"),
            row.text("title"),
            row.day("first_day"),
            row.maybeDay("last_day"));
    return switch (row.choice(Standing.class, "state")) {
      case SHOWN -> new ShownPolicy.Shown(facts);
      case ACCEPTED, LAPSED ->
          new ShownPolicy.Accepted(facts, row.text("accepted_by"), row.day("settled_on"));
      case REFUSED -> new ShownPolicy.Refused(facts, row.text("why"), row.day("settled_on"));
    };
  }
}
