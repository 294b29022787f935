package org.tuttihub.postgres.strategy;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.strategy.FrameworkCard;
import org.tuttihub.application.strategy.FrameworkRow;
import org.tuttihub.application.strategy.StrategyReads;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.lists.Lists;

/** What people read of framework packs, in PostgreSQL. */
public final class PgStrategyReads implements StrategyReads {
  private static final String FRAMEWORKS =
      """
      select f.ref, f.code, f.edition as version, f.title, f.from_year as "from", f.funder,
        folded(concat_ws(' ', f.ref, f.code, f.title, f.funder)) as search
      from {framework} f\
      """;

  private final Lists lists;

  public PgStrategyReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<FrameworkRow> frameworks() {
    return lists.of(FrameworkRow.class, FRAMEWORKS).reference("ref");
  }

  @Override
  public Optional<Stored<FrameworkCard>> framework(Key key, Optional<LocalDate> asAt) {
    return lists.card(key, asAt, PgFrameworks::new, FrameworkCard::of);
  }
}
