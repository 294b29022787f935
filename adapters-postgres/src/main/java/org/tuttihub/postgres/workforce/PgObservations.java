package org.tuttihub.postgres.workforce;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.workforce.Observations;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Urn;
import org.tuttihub.domain.workforce.Findings;
import org.tuttihub.domain.workforce.Findings.Rating;
import org.tuttihub.domain.workforce.Observation;
import org.tuttihub.domain.workforce.Observation.Plan;
import org.tuttihub.domain.workforce.Observation.Reply;
import org.tuttihub.domain.workforce.Observation.Setting;
import org.tuttihub.domain.workforce.Observation.Sharing;
import org.tuttihub.domain.workforce.Observation.State;
import org.tuttihub.domain.workforce.ObservationTarget;
import org.tuttihub.domain.workforce.ObservationTarget.FollowUp;
import org.tuttihub.domain.workforce.ObservationTarget.Met;
import org.tuttihub.domain.workforce.Observed;
import org.tuttihub.postgres.kept.Children;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The observations in PostgreSQL. */
public final class PgObservations extends PgKept<Observation> implements Observations {
  /** What the database says of what came together at once. */
  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "observation_rule_once",
          Refusal.rule(
              "workforce.observation-rule",
              "Another rule holds from that day on.",
              "Change that one: observation-rules change."),
          "observation_own_partner",
          Refusal.rule(
              "workforce.observation-own",
              "Nobody observes themself, or the partner they work for.",
              "Name somebody else as the observer."));

  private static final Table<Observation> TABLE =
      Table.<Observation>named("observation", Observation::identity)
          .with("staff", ID, o -> o.plan().whom().staff())
          .with("partner", ID, o -> o.plan().whom().partner())
          .with("on_day", DAY, o -> o.plan().on())
          .with("year", TEXT, o -> o.plan().year())
          .with("setting", TEXT, o -> o.plan().setting())
          .with("school", TEXT, o -> o.plan().school())
          .with("place", TEXT, o -> o.plan().place())
          .with("observer", ID, o -> o.plan().observer())
          .with("standard", ID, o -> o.plan().standard())
          .with("state", TEXT, Observation::state)
          .with("strengths", TEXT, o -> o.findings().strengths())
          .with("shared_on", DAY, o -> o.shared().map(Sharing::on))
          .with("acknowledged_on", DAY, o -> reply(o).map(Reply::on))
          .with("reply", TEXT, o -> reply(o).map(Reply::text).orElse(""))
          .with("withdrawn_on", DAY, o -> o instanceof Observation.Withdrawn w ? w.on() : null)
          .with("why", TEXT, o -> o instanceof Observation.Withdrawn w ? w.why() : "")
          .made();

  private static final Children<Observation, Rating> RATINGS =
      Children.<Observation, Rating>of(
              "observation_rating",
              "observation_id",
              o -> o.findings().ratings(),
              row -> new Rating(row.text("principle"), row.maybeText("level")))
          .key("principle", TEXT, Rating::principle)
          .with("level", TEXT, Rating::level);

  private static final Children<Observation, ObservationTarget> TARGETS =
      Children.<Observation, ObservationTarget>of(
              "observation_target",
              "observation_id",
              o -> o.findings().targets(),
              PgObservations::target)
          .with("principle", TEXT, ObservationTarget::principle)
          .with("what", TEXT, ObservationTarget::what)
          .with("by_day", DAY, ObservationTarget::by)
          .with("met", TEXT, t -> t.followUp().map(FollowUp::met))
          .with("followed_on", DAY, t -> t.followUp().map(FollowUp::on))
          .with("note", TEXT, t -> t.followUp().map(FollowUp::note).orElse(""));

  public PgObservations(Session session, View view) {
    super(session, view);
  }

  @Override
  protected Table<Observation> table() {
    return TABLE;
  }

  @Override
  protected List<Children<Observation, ?>> children() {
    return List.of(RATINGS, TARGETS);
  }

  private static Optional<Reply> reply(Observation observation) {
    return observation.shared().flatMap(Sharing::reply);
  }

  private static ObservationTarget target(Cells row) {
    return new ObservationTarget(
        row.text("principle"),
        row.text("what"),
        row.day("by_day"),
        row.maybeChoice(Met.class, "met")
            .map(met -> new FollowUp(met, row.day("followed_on"), row.text("note"))));
  }

  @Override
  protected Observation made(Cells row, Kin kin) {
    Plan plan =
        new Plan(
            row.identity(),
            row.maybeId("staff")
                .<Observed>map(Observed.OfStaff::new)
                .orElseGet(() -> new Observed.OfPartner(row.id("partner"))),
            row.day("on_day"),
            row.choice(Setting.class, "setting"),
            row.maybeText("school").map(Urn::new),
            row.text("place"),
            row.id("observer"),
            row.id("standard"));
    Findings found = new Findings(kin.of(RATINGS), row.text("strengths"), kin.of(TARGETS));
    Optional<Sharing> sharing =
        row.maybeDay("shared_on")
            .map(
                on ->
                    new Sharing(
                        on,
                        row.maybeDay("acknowledged_on")
                            .map(day -> new Reply(day, row.text("reply")))));
    return switch (row.choice(State.class, "state")) {
      case PLANNED -> new Observation.Planned(plan);
      case RECORDED -> new Observation.Recorded(plan, found);
      case SHARED -> new Observation.Shared(plan, found, sharing.orElseThrow());
      case CLOSED -> new Observation.Closed(plan, found, sharing.orElseThrow());
      case WITHDRAWN ->
          new Observation.Withdrawn(plan, found, sharing, row.day("withdrawn_on"), row.text("why"));
    };
  }
}
