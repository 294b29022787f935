package org.tuttihub.postgres.needs;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.needs.GapCard;
import org.tuttihub.application.needs.GapRow;
import org.tuttihub.application.needs.NeedsCard;
import org.tuttihub.application.needs.NeedsReads;
import org.tuttihub.application.needs.NeedsRow;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.lists.Lists;

/** What people read of needs and gaps, in PostgreSQL. */
public final class PgNeedsReads implements NeedsReads {
  private static final String NEEDS =
      """
      select n.ref, n.year, n.position, n.area, n.sub_area,
        concat(n.part_a, n.part_b, n.part_c) ~ '\\S' as written,
        (select count(*) from {gap} g where g.statement = n.id and g.state = 'open') as gaps,
        cardinality(n.plan_sections) > 0
          or exists (select from {objective_gap} l join {gap} g on g.id = l.gap_id
                     where g.statement = n.id) as linked,
        n.part_a, n.part_b, n.part_c,
        folded(concat_ws(' ', n.ref, n.area, n.sub_area, n.part_a, n.part_b, n.part_c)) as search
      from {needs_statement} n\
      """;

  private static final String GAPS =
      """
      select g.ref, n.year, g.state,
        exists (select from {objective_gap} l join {objective} o on o.id = l.objective_id
                where l.gap_id = g.id and o.state = 'active') as addressed,
        g.severity, g.swot, g.reach, g.place, g.groups, n.ref as statement, n.area, n.sub_area,
        array(select o.ref from {objective_gap} l join {objective} o on o.id = l.objective_id
              where l.gap_id = g.id order by length(o.ref), o.ref) as objectives,
        g.text,
        folded(concat_ws(' ', g.ref, g.text, g.place, array_to_string(g.groups, ' '), n.ref,
                         n.area, n.sub_area)) as search
      from {gap} g join {needs_statement} n on n.id = g.statement\
      """;

  private final Lists lists;

  public PgNeedsReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<NeedsRow> needs() {
    return lists.of(NeedsRow.class, NEEDS).reference("ref");
  }

  @Override
  public Listing<GapRow> gaps() {
    return lists.of(GapRow.class, GAPS).reference("ref").reference("statement");
  }

  @Override
  public Optional<Stored<NeedsCard>> need(Key key, Optional<LocalDate> asAt) {
    return lists.look(
        asAt,
        (session, view) ->
            new PgNeedsStatements(session, view)
                .find(key)
                .map(s -> s.with(new NeedsCards(session, view).of(s.value()))));
  }

  @Override
  public Optional<Stored<GapCard>> gap(Key key, Optional<LocalDate> asAt) {
    return lists.look(
        asAt,
        (session, view) ->
            new PgGaps(session, view)
                .find(key)
                .map(g -> g.with(new NeedsCards(session, view).of(g.value()))));
  }
}
