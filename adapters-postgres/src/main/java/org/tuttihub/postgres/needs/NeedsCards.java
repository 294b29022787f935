package org.tuttihub.postgres.needs;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.needs.GapCard;
import org.tuttihub.application.needs.NeedsCard;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** Makes the cards of needs and gaps, as at one moment. */
record NeedsCards(Session session, View view) {
  private static final String OBJECTIVES =
      """
      select distinct o.ref, o.state, o.statement, length(o.ref)
      from {objective_gap} l join {objective} o on o.id = l.objective_id
      where l.gap_id = any($1) order by length(o.ref), o.ref\
      """;

  NeedsCard of(NeedsStatement s) {
    List<Gap> gaps =
        new PgGaps(session, view).of(s.identity().id()).stream().map(Stored::value).toList();
    return new NeedsCard(
        s.identity().ref(),
        s.year(),
        s.position(),
        s.area(),
        s.subArea(),
        s.code(),
        s.partA(),
        s.partB(),
        s.partC(),
        s.consultations().stream()
            .map(c -> new NeedsCard.Consultation(c.who(), c.when(), c.how(), c.summary()))
            .toList(),
        gaps.stream().map(NeedsCards::line).toList(),
        objectives(gaps.stream().map(gap -> gap.identity().id()).toList()),
        s.planLinks().stream().map(NeedsStatement.PlanLink::section).toList());
  }

  GapCard of(Gap gap) {
    Gap.Particulars p = gap.particulars();
    NeedsStatement statement =
        new PgNeedsStatements(session, view)
            .find(new Key.ById(p.statement()))
            .orElseThrow()
            .value();
    List<NeedsCard.ObjectiveLine> objectives = objectives(List.of(p.identity().id()));
    return new GapCard(
        p.identity().ref(),
        gap.state(),
        objectives.stream().anyMatch(o -> o.state().equals("active")),
        p.text(),
        p.severity(),
        p.swot(),
        p.reach(),
        p.place(),
        p.groups(),
        PgGaps.settled(gap),
        PgGaps.settledOn(gap),
        statement.year(),
        statement.identity().ref(),
        statement.area(),
        statement.subArea(),
        objectives);
  }

  private static NeedsCard.GapLine line(Gap gap) {
    return new NeedsCard.GapLine(
        gap.identity().ref(), gap.state(), gap.particulars().severity(), gap.particulars().text());
  }

  private List<NeedsCard.ObjectiveLine> objectives(List<UUID> gaps) {
    return session.all(
        row ->
            new NeedsCard.ObjectiveLine(row.text("ref"), row.text("state"), row.text("statement")),
        view.of(OBJECTIVES),
        (Object) gaps.toArray(UUID[]::new));
  }
}
