package org.tuttihub.postgres.hub;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.hub.HubCard;
import org.tuttihub.application.hub.HubReads;
import org.tuttihub.application.hub.TermRow;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.postgres.lists.Lists;

/** What people read of the hub, in PostgreSQL. */
public final class PgHubReads implements HubReads {
  private static final String TERMS =
      """
      select t.first_day, t.last_day, t.year, t.season, t.teaching_weeks,
        folded(concat_ws(' ', t.season, t.year)) as search
      from {hub_term} t\
      """;

  private final Lists lists;

  public PgHubReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Optional<Stored<HubCard>> card(Optional<LocalDate> asAt) {
    return lists.look(
        asAt,
        (session, view) ->
            new PgHubs(session, view).only().map(hub -> hub.with(card(hub.value()))));
  }

  @Override
  public Listing<TermRow> terms() {
    return lists.of(TermRow.class, TERMS);
  }

  private static HubCard card(Hub hub) {
    return new HubCard(
        hub.name(),
        hub.leadOrganisation(),
        hub.leadKind(),
        hub.area(),
        hub.vision(),
        hub.purpose(),
        hub.values());
  }
}
