package org.tuttihub.postgres.commissioning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuttihub.application.commissioning.BidCard;
import org.tuttihub.application.commissioning.ProjectCard;
import org.tuttihub.domain.commissioning.Actuals;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Contract;
import org.tuttihub.domain.commissioning.Evaluation;
import org.tuttihub.domain.commissioning.Project;
import org.tuttihub.domain.commissioning.Share;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** Makes the cards of projects, as at one moment. */
record ProjectCards(Session session, View view) {
  private static final String LINKS =
      """
      select c.ref as call, p.ref as partner, o.name,
        coalesce((select g.ref || ' ' || g.text from {gap} g where g.id = c.gap),
          (select q.ref || ' ' || n.name from {partner} q
           join {organisation} n on n.id = q.organisation where q.id = c.partner),
          (select s.ref || ' ' || s.name from {school} s where s.ref = c.school)) as origin,
        (select a.ref || ' ' || a.title from {activity} a where a.id = j.activity) as activity
      from {project} j join {commissioning_call} c on c.id = j.call
      join {partner} p on p.id = j.partner join {organisation} o on o.id = p.organisation
      where j.id = $1\
      """;
  private static final String SPENDINGS =
      "select s.id, s.ref from {spending} s where s.id = any($1)";

  ProjectCard of(Project project) {
    Contract c = project.contract();
    Bid bid = new PgBids(session, view).find(new Key.ById(c.bid())).orElseThrow().value();
    Cells links = session.first(row -> row, view.of(LINKS), c.identity().id()).orElseThrow();
    Optional<Actuals> actuals = project.accounted();
    Optional<Evaluation> evaluation = ProjectTable.evaluation(project);
    return new ProjectCard(
        c.identity().ref(),
        project.state(),
        ProjectTable.since(project),
        c.title(),
        links.text("call"),
        bid.identity().ref(),
        links.maybeText("origin").orElse(""),
        links.text("partner"),
        links.text("name"),
        links.maybeText("activity"),
        c.grant(),
        c.borneByHub(),
        c.paid(),
        c.pool().stream().map(p -> new ProjectCard.PoolLine(p.name(), p.amount())).toList(),
        c.given().stream().map(g -> new ProjectCard.GivenLine(g.what(), g.value())).toList(),
        c.givenValue(),
        c.procurement().step(),
        c.procurement().reference(),
        c.procurement().on(),
        c.conditions(),
        c.expectations(),
        c.starts(),
        c.ends(),
        c.evaluationDue(),
        instalments(c),
        project.signatures().stream()
            .map(s -> new ProjectCard.SignatureLine(s.side(), s.name(), s.on()))
            .toList(),
        Stream.concat(bid.shared().stream(), actuals.map(Actuals::share).stream())
            .map(ProjectCards::share)
            .toList(),
        actuals.map(a -> a.budget().cost()),
        actuals.map(a -> a.budget().grant()),
        actuals.map(a -> CommissioningCards.costs(a.budget())).orElse(List.<BidCard.CostLine>of()),
        actuals
            .map(a -> CommissioningCards.income(a.budget()))
            .orElse(List.<BidCard.IncomeLine>of()),
        evaluation.map(Evaluation::findings).orElse(""),
        evaluation.map(Evaluation::caseStudy).orElse(""),
        evaluation.map(Evaluation::children),
        ProjectTable.why(project));
  }

  private List<ProjectCard.InstalmentLine> instalments(Contract c) {
    UUID[] ids = c.instalments().stream().map(Contract.Instalment::spending).toArray(UUID[]::new);
    Map<UUID, String> refs = new HashMap<>();
    session
        .all(row -> row, view.of(SPENDINGS), (Object) ids)
        .forEach(row -> refs.put(row.id("id"), row.text("ref")));
    List<ProjectCard.InstalmentLine> lines = new ArrayList<>();
    for (Contract.Instalment i : c.instalments()) {
      lines.add(
          new ProjectCard.InstalmentLine(
              lines.size() + 1,
              i.due(),
              i.amount(),
              i.condition(),
              i.paid(),
              refs.getOrDefault(i.spending(), "")));
    }
    return lines;
  }

  private static ProjectCard.ShareLine share(Share share) {
    return new ProjectCard.ShareLine(
        share.stage().words(),
        share.on(),
        share.needed(),
        share.counted(),
        share.isMet(),
        share.rule(),
        share.by(),
        share.override().map(Share.Exemption::reason).orElse(""),
        share.override().map(Share.Exemption::approver).orElse(""));
  }
}
