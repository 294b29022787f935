package org.tuttihub.postgres.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tuttihub.application.partners.PartnerCard.AgreementLine;
import org.tuttihub.application.partners.PartnerCard.BreachLine;
import org.tuttihub.application.partners.PartnerCard.PolicyLine;
import org.tuttihub.application.partners.PartnerCard.SurveyLine;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.partners.Breach;
import org.tuttihub.domain.partners.Run;
import org.tuttihub.domain.partners.SurveyReturn;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The lines on one partner's card. */
record PartnerLines(Session session, View view, LocalDate today, UUID partner) {

  List<PolicyLine> policies() {
    return new PgHeldPolicies(session, view)
        .of(partner).stream()
            .map(
                p ->
                    new PolicyLine(
                        p.identity().ref(),
                        p.facts().policy(),
                        p.standing(today),
                        p.facts().first(),
                        p.facts().last()))
            .toList();
  }

  List<AgreementLine> agreements() {
    return new PgAgreements(session, view)
        .of(partner).stream()
            .map(
                a ->
                    new AgreementLine(
                        a.value().identity().ref(),
                        a.value().standing(today),
                        a.value().facts().first(),
                        a.value().facts().last(),
                        a.value().ran().map(Run::reviewBy)))
            .toList();
  }

  List<SurveyLine> surveys() {
    return session.all(
        row ->
            new SurveyLine(
                row.text("ref"),
                AcademicYear.of(row.text("year")),
                row.choice(Term.Season.class, "term"),
                row.text("state").equals("asked") && row.day("due").isBefore(today)
                    ? SurveyReturn.Standing.LATE
                    : row.choice(SurveyReturn.Standing.class, "state"),
                row.day("due"),
                row.whole("chased")),
        view.of(
            """
            select r.ref, s.year, s.term, r.state, r.due, cardinality(r.chased) as chased
            from {survey_return} r join {survey_round} s on s.id = r.round
            where r.partner = $1 order by r.asked_on desc, r.ref\
            """),
        partner);
  }

  List<BreachLine> breaches() {
    return new PgBreaches(session, view)
        .of(partner).stream()
            .map(
                b ->
                    new BreachLine(
                        b.identity().ref(), b.kind(), b.on(), b.remedied().map(Breach.Remedy::on)))
            .toList();
  }
}
