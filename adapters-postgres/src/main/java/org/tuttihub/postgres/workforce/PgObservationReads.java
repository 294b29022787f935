package org.tuttihub.postgres.workforce;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.workforce.ObservationCard;
import org.tuttihub.application.workforce.ObservationDueRow;
import org.tuttihub.application.workforce.ObservationRatingRow;
import org.tuttihub.application.workforce.ObservationReads;
import org.tuttihub.application.workforce.ObservationRow;
import org.tuttihub.application.workforce.ObservationRuleRow;
import org.tuttihub.application.workforce.ObservationTargetRow;
import org.tuttihub.application.workforce.ObservationThemeRow;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Observation;
import org.tuttihub.domain.workforce.Observation.Reply;
import org.tuttihub.domain.workforce.Observation.Sharing;
import org.tuttihub.domain.workforce.ObservationTarget;
import org.tuttihub.domain.workforce.ObservationTarget.FollowUp;
import org.tuttihub.domain.workforce.Theme;
import org.tuttihub.domain.workforce.Theme.Whose;
import org.tuttihub.postgres.lists.Lists;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** What people read of observations, in PostgreSQL. */
record PgObservationReads(Lists lists) implements ObservationReads {
  private static final String TITLES =
      "select code, title from {standard_principle} where standard_id = $1";

  @Override
  public Listing<ObservationRow> observations() {
    return lists
        .of(ObservationRow.class, ObservationSql.OBSERVATIONS)
        .reference("ref")
        .reference("staff")
        .reference("partner")
        .reference("observer")
        .reference("standard");
  }

  @Override
  public Optional<Stored<ObservationCard>> observation(Key key, Optional<LocalDate> asAt) {
    return lists.card(
        key,
        asAt,
        PgObservations::new,
        ObservationRow.class,
        ObservationSql.OBSERVATIONS,
        (o, row) -> (session, view) -> card(o, row, titles(session, view, o.plan().standard())));
  }

  @Override
  public Listing<ObservationTargetRow> targets() {
    return lists
        .of(ObservationTargetRow.class, ObservationSql.TARGETS)
        .reference("observation")
        .reference("staff")
        .reference("partner")
        .reference("observer");
  }

  @Override
  public Listing<ObservationRatingRow> ratings() {
    return lists
        .of(ObservationRatingRow.class, ObservationSql.RATINGS)
        .reference("observation")
        .reference("staff")
        .reference("partner")
        .reference("standard");
  }

  @Override
  public Listing<ObservationRuleRow> rules() {
    return lists.of(ObservationRuleRow.class, ObservationSql.RULES).reference("ref");
  }

  @Override
  public Optional<Stored<ObservationRuleRow>> rule(Key key, Optional<LocalDate> asAt) {
    return lists.row(
        key, asAt, PgObservationRules::new, ObservationRuleRow.class, ObservationSql.RULES);
  }

  @Override
  public ObservationDueRow.Roll due(Optional<LocalDate> asAt) {
    LocalDate day = lists.day(asAt);
    return lists.look(
        asAt,
        (session, view) ->
            new ObservationDueRow.Roll(
                day,
                new PgObservationRules(session, view).every(),
                session.all(
                    row ->
                        new ObservationDueRow.Found(
                            row.text("ref"),
                            row.choice(Whose.class, "whose"),
                            row.text("name"),
                            row.day("since"),
                            row.maybeDay("last"),
                            row.maybeDay("planned")),
                    view.of(ObservationSql.DUE),
                    day)));
  }

  @Override
  public ObservationThemeRow.Roll rated() {
    return lists.look(
        Optional.empty(),
        (session, view) ->
            new ObservationThemeRow.Roll(
                lists.day(Optional.empty()),
                new PgObservationRules(session, view).every(),
                session.all(PgObservationReads::rated, ObservationSql.RATED)));
  }

  private static ObservationThemeRow.Found rated(Cells row) {
    return new ObservationThemeRow.Found(
        new Theme.Rated(
            new Theme.Group(
                row.year("year"),
                row.choice(Whose.class, "whose"),
                row.text("standard"),
                row.text("principle")),
            row.id("whom"),
            row.text("level"),
            row.whole("targets"),
            row.whole("met")),
        row.text("title"),
        row.texts("scale"));
  }

  private static Map<String, String> titles(Session session, View view, UUID standard) {
    Map<String, String> titles = new HashMap<>();
    session
        .all(row -> row, view.of(TITLES), standard)
        .forEach(row -> titles.put(row.text("code"), row.text("title")));
    return titles;
  }

  private static ObservationCard card(
      Observation o, ObservationRow row, Map<String, String> titles) {
    Optional<Observation.Withdrawn> gone =
        o instanceof Observation.Withdrawn w ? Optional.of(w) : Optional.empty();
    return new ObservationCard(
        row.ref(),
        row.state(),
        row.on(),
        row.year(),
        row.staff(),
        row.partner(),
        row.name(),
        row.setting(),
        row.school(),
        row.place(),
        row.observer(),
        row.observerName(),
        row.standard(),
        o.findings().ratings().stream()
            .map(
                r ->
                    new ObservationCard.RatingLine(
                        r.principle(), titles.getOrDefault(r.principle(), ""), r.level()))
            .toList(),
        said(o.findings().strengths()),
        targets(o.findings().targets()),
        row.sharedOn(),
        row.acknowledgedOn(),
        o.shared().flatMap(Sharing::reply).map(Reply::text).flatMap(PgObservationReads::said),
        gone.map(Observation.Withdrawn::on),
        gone.map(Observation.Withdrawn::why));
  }

  private static Optional<String> said(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private static List<ObservationCard.TargetLine> targets(List<ObservationTarget> all) {
    return IntStream.range(0, all.size())
        .mapToObj(
            i -> {
              ObservationTarget t = all.get(i);
              return new ObservationCard.TargetLine(
                  i + 1,
                  t.principle(),
                  t.what(),
                  t.by(),
                  t.followUp().map(FollowUp::met),
                  t.followUp().map(FollowUp::on),
                  t.followUp().map(FollowUp::note).flatMap(PgObservationReads::said));
            })
        .toList();
  }
}
