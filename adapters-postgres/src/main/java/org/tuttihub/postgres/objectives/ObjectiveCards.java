package org.tuttihub.postgres.objectives;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tuttihub.application.objectives.ObjectiveCard;
import org.tuttihub.domain.objectives.Action;
import org.tuttihub.domain.objectives.Measure;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.objectives.Promise;
import org.tuttihub.domain.objectives.Smart;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** Makes the card of an objective, as at one moment. */
record ObjectiveCards(Session session, View view) {
  private static final String ANSWERS =
      """
      select g.ref, n.area, g.text from {gap} g join {needs_statement} n on n.id = g.statement
      where g.id = any($1) order by array_position($1, g.id)\
      """;

  ObjectiveCard of(Objective objective) {
    Promise p = objective.promise();
    List<ObjectiveCard.GapLine> answers = answers(p.gaps());
    return new ObjectiveCard(
        p.identity().ref(),
        objective.state(),
        PgObjectives.since(objective),
        p.words().year(),
        p.words().statement(),
        p.words().owner(),
        p.words().resources(),
        p.words().due(),
        p.functions(),
        p.aims(),
        Smart.missing(p).stream().map(s -> s.label() + ": " + s.remedy()).toList(),
        PgObjectives.closing(objective),
        answers.stream().map(ObjectiveCard.GapLine::ref).toList(),
        answers,
        measures(p),
        readings(p),
        actions(p),
        ratings(p));
  }

  private List<ObjectiveCard.GapLine> answers(List<UUID> gaps) {
    return session.all(
        row -> new ObjectiveCard.GapLine(row.text("ref"), row.text("area"), row.text("text")),
        view.of(ANSWERS),
        (Object) gaps.toArray(UUID[]::new));
  }

  private static List<ObjectiveCard.MeasureLine> measures(Promise promise) {
    List<ObjectiveCard.MeasureLine> lines = new ArrayList<>();
    for (Measure m : promise.measures()) {
      lines.add(
          new ObjectiveCard.MeasureLine(
              lines.size() + 1,
              m.name(),
              m.kind(),
              m.unit(),
              m.baseline(),
              m.target(),
              m.latest().map(Measure.Reading::value),
              m.isMet(),
              m.id()));
    }
    return lines;
  }

  private static List<ObjectiveCard.ReadingLine> readings(Promise promise) {
    List<ObjectiveCard.ReadingLine> lines = new ArrayList<>();
    for (int i = 0; i < promise.measures().size(); i++) {
      for (Measure.Reading r : promise.measures().get(i).readings()) {
        lines.add(new ObjectiveCard.ReadingLine(i + 1, r.on(), r.value(), r.source()));
      }
    }
    return lines;
  }

  private static List<ObjectiveCard.ActionLine> actions(Promise promise) {
    List<ObjectiveCard.ActionLine> lines = new ArrayList<>();
    for (Action a : promise.actions()) {
      lines.add(
          new ObjectiveCard.ActionLine(
              lines.size() + 1, a.text(), a.owner(), a.due(), a.resources(), a.doneOn(), a.id()));
    }
    return lines;
  }

  private static List<ObjectiveCard.RatingLine> ratings(Promise promise) {
    return promise.ratings().stream()
        .map(
            r ->
                new ObjectiveCard.RatingLine(
                    r.period(), r.value(), r.on(), r.by(), r.rationale(), r.evidence()))
        .toList();
  }
}
