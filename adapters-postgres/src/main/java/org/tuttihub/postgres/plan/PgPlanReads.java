package org.tuttihub.postgres.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.plan.PlanCard;
import org.tuttihub.application.plan.PlanReads;
import org.tuttihub.application.plan.PlanRow;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.plan.PlanVersion;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.lists.Lists;

/** What people read of published plans, in PostgreSQL. */
public final class PgPlanReads implements PlanReads {
  private static final String PLANS =
      """
      select p.ref, p.number, p.year, p.published_on, p.key_changes,
        folded(concat_ws(' ', p.ref, p.year, p.key_changes)) as search
      from {plan_version} p\
      """;

  private final Lists lists;

  public PgPlanReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Optional<PlanVersion> latest() {
    return lists.look(
        Optional.empty(), (session, view) -> new PgPlanVersions(session, view).latest());
  }

  @Override
  public Listing<PlanRow> plans() {
    return lists.of(PlanRow.class, PLANS).reference("ref");
  }

  @Override
  public Optional<Stored<PlanCard>> plan(Key key, Optional<LocalDate> asAt) {
    return lists.card(key, asAt, PgPlanVersions::new, PlanCard::of);
  }
}
