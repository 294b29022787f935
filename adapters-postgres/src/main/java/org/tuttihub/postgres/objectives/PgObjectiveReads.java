package org.tuttihub.postgres.objectives;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.objectives.ActionRow;
import org.tuttihub.application.objectives.ObjectiveCard;
import org.tuttihub.application.objectives.ObjectiveReads;
import org.tuttihub.application.objectives.ObjectiveRow;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.lists.Lists;

/** What people read of objectives, in PostgreSQL. */
public final class PgObjectiveReads implements ObjectiveReads {
  private static final String OBJECTIVES =
      """
      select o.ref, o.state, o.year, o.statement, o.owner, o.due,
        (select r.value from {objective_rating} r where r.objective_id = o.id
         order by r.seq desc limit 1) as rating,
        o.functions, o.aims,
        array(select g.ref from {objective_gap} l join {gap} g on g.id = l.gap_id
              where l.objective_id = o.id order by l.position) as gaps,
        (select count(*) from {objective_measure} m where m.objective_id = o.id) as measures,
        (select count(*) from {objective_action} a
         where a.objective_id = o.id and a.done_on is null) as actions_open,
        o.state = 'active' and not exists (
          select from {objective_rating} r where r.objective_id = o.id and r.rated_on >= coalesce(
            (select max(t.first_day) from {hub_term} t where t.first_day <= {today}),
            {today} - 120)) as rating_due,
        folded(concat_ws(' ', o.ref, o.statement, o.owner, o.resources)) as search
      from {objective} o\
      """;

  private static final String ACTIONS =
      """
      select o.ref || ' ' || a.position as key, o.ref as objective, o.state, a.text as action,
        a.owner, a.due, a.done_on, a.done_on is not null as done,
        a.done_on is null and a.due < {today} and o.state <> 'closed' as overdue,
        folded(concat_ws(' ', o.ref, a.text, a.owner, a.resources)) as search
      from {objective_action} a join {objective} o on o.id = a.objective_id\
      """;

  private final Lists lists;

  public PgObjectiveReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<ObjectiveRow> objectives() {
    return lists.of(ObjectiveRow.class, OBJECTIVES).reference("ref");
  }

  @Override
  public Listing<ActionRow> actions() {
    return lists.of(ActionRow.class, ACTIONS).reference("objective");
  }

  @Override
  public Optional<Stored<ObjectiveCard>> objective(Key key, Optional<LocalDate> asAt) {
    return lists.look(
        asAt,
        (session, view) ->
            new PgObjectives(session, view)
                .find(key)
                .map(o -> o.with(new ObjectiveCards(session, view).of(o.value()))));
  }
}
