package org.tuttihub.postgres.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.partners.AgreementCard;
import org.tuttihub.application.partners.ComplaintCard;
import org.tuttihub.application.partners.OrganisationCard;
import org.tuttihub.application.partners.PartnerCard;
import org.tuttihub.application.partners.ReviewCard;
import org.tuttihub.application.partners.StandardCard;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.AgreementFacts;
import org.tuttihub.domain.partners.Complaint;
import org.tuttihub.domain.partners.Meeting;
import org.tuttihub.domain.partners.Organisation;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.PartnerFacts;
import org.tuttihub.domain.partners.Relationship;
import org.tuttihub.domain.partners.Review;
import org.tuttihub.domain.partners.Run;
import org.tuttihub.domain.partners.Signature;
import org.tuttihub.domain.partners.Signature.Side;
import org.tuttihub.domain.partners.Standard;
import org.tuttihub.domain.partners.Termination.Decision;
import org.tuttihub.domain.partners.Termination.Proposal;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** Makes the cards of the room {@code partners}, as at one moment. */
record PartnerCards(Session session, View view, LocalDate today) {

  OrganisationCard of(Organisation o) {
    UUID id = o.identity().id();
    return new OrganisationCard(
        o.identity().ref(),
        o.kind(),
        o.name(),
        o.numbers().ukprn(),
        o.numbers().company(),
        o.numbers().charity(),
        o.numbers().urn(),
        o.address(),
        o.website(),
        text(
            """
            select p.ref as text from {partner} p where p.organisation = $1
            order by p.state in ('not-taken-further', 'declined', 'ended'), length(p.ref) desc,
              p.ref desc limit 1\
            """,
            id),
        session.all(
            row -> row.text("ref"),
            view.of(
                "select ref from {contact} c where c.organisation = $1 order by length(ref), ref"),
            id),
        session.all(
            row ->
                new OrganisationCard.Related(
                    row.text("ref"),
                    row.text("of"),
                    row.choice(Relationship.Kind.class, "kind"),
                    row.text("to"),
                    row.day("first_day"),
                    row.maybeDay("last_day")),
            view.of(
                """
                select r.ref, coalesce(c.ref, o.name) as of, r.kind, t.name as to, r.first_day,
                  r.last_day
                from {relationship} r join {organisation} t on t.id = r.to_organisation
                  left join {organisation} o on o.id = r.of_organisation
                  left join {contact} c on c.id = r.of_contact
                where $1 in (r.to_organisation, r.of_organisation)
                order by r.last_day nulls first, r.first_day, r.ref\
                """),
            id));
  }

  PartnerCard of(Partner p) {
    PartnerFacts f = p.facts();
    Optional<Meeting> met = PartnerTable.meeting(p);
    PartnerLines lines = new PartnerLines(session, view, today, f.identity().id());
    return new PartnerCard(
        f.identity().ref(),
        p.state(),
        PartnerTable.since(p),
        organisation("name", f.organisation()),
        organisation("ref", f.organisation()),
        f.types(),
        f.contact().flatMap(id -> text("select ref as text from {contact} c where c.id = $1", id)),
        f.contact().flatMap(id -> text("select name as text from {contact} c where c.id = $1", id)),
        f.role(),
        f.plans(),
        f.enquiredOn(),
        p instanceof Partner.MeetingBooked booked ? booked.where() : "",
        met.map(Meeting::on),
        met.map(Meeting::present),
        met.map(m -> m.topics().whoWeAre()).orElse(""),
        met.map(m -> m.topics().needs()).orElse(""),
        met.map(m -> m.topics().type()).orElse(""),
        met.map(m -> m.topics().benefit()).orElse(""),
        PartnerTable.sentOn(p),
        PartnerTable.joining(p).map(Partner.Joining::metOn),
        PartnerTable.why(p),
        lines.policies(),
        lines.agreements(),
        lines.surveys(),
        lines.breaches());
  }

  AgreementCard of(Agreement a) {
    AgreementFacts f = a.facts();
    AgreementFacts.Wording w = f.wording();
    UUID id = f.identity().id();
    Optional<Signature> hub = AgreementTable.signature(a, Side.HUB);
    Optional<Signature> partner = AgreementTable.signature(a, Side.PARTNER);
    Optional<Agreement.Suspended> suspended =
        a instanceof Agreement.Suspended s ? Optional.of(s) : Optional.empty();
    Optional<Proposal> proposal = AgreementTable.proposal(a);
    Optional<Decision> decision = AgreementTable.decision(a);
    return new AgreementCard(
        f.identity().ref(),
        a.standing(today),
        partner("p.ref", f.partner()),
        partner("o.name", f.partner()),
        f.first(),
        f.last(),
        w.works(),
        w.outcomes(),
        w.hubGives(),
        w.partnerGives(),
        w.monitoring(),
        w.data(),
        w.clauses().stream().map(c -> new AgreementCard.ClauseLine(c.heading(), c.text())).toList(),
        hub.map(Signature::name),
        hub.map(Signature::on),
        hub.flatMap(Signature::copy).flatMap(this::file),
        partner.map(Signature::name),
        partner.map(Signature::on),
        partner.flatMap(Signature::copy).flatMap(this::file),
        a.ran().map(Run::since),
        a.ran().map(Run::reviewBy),
        a.ran().flatMap(Run::reviewedOn),
        a instanceof Agreement.InReview r ? Optional.of(r.since()) : Optional.empty(),
        suspended.map(Agreement.Suspended::concern),
        suspended.map(Agreement.Suspended::on),
        proposal
            .map(
                p ->
                    p.grounds().stream()
                        .map(g -> new AgreementCard.GroundLine(g.code(), g.fact()))
                        .toList())
            .orElse(List.of()),
        proposal.map(Proposal::on),
        decision.map(Decision::by),
        decision.map(Decision::name),
        decision.map(Decision::minute).orElse(""),
        AgreementTable.why(a),
        AgreementTable.overOn(a),
        f.renews().flatMap(r -> text("select ref as text from {agreement} a where a.id = $1", r)),
        text(
            "select ref as text from {agreement} a where a.renews = $1 and state <> 'discarded'",
            id),
        reviews(id),
        files(id));
  }

  StandardCard of(Standard s) {
    return new StandardCard(
        s.identity().ref(),
        s.code(),
        s.title(),
        s.about(),
        s.scale(),
        s.principles().stream()
            .map(p -> new StandardCard.PrincipleLine(p.code(), p.title(), p.text()))
            .toList());
  }

  ReviewCard of(Review r) {
    UUID id = r.identity().id();
    return new ReviewCard(
        r.identity().ref(),
        r.on(),
        text("select ref as text from {agreement} a where a.id = $1", r.agreement()).orElse(""),
        ofAgreement("p.ref", r.agreement()),
        ofAgreement("o.name", r.agreement()),
        text("select code as text from {standard} s where s.id = $1", r.standard()).orElse(""),
        session.all(
            row ->
                new ReviewCard.ScoreLine(
                    row.text("principle"), row.text("title"), row.text("value"), row.text("note")),
            view.of(
                """
                select c.principle, coalesce(p.title, '') as title, c.value, c.note
                from {review_score} c join {review} r on r.id = c.review_id
                  left join {standard_principle} p
                    on p.standard_id = r.standard and p.code = c.principle
                where c.review_id = $1 order by c.position\
                """),
            id),
        r.strengths(),
        r.follows());
  }

  ComplaintCard of(Complaint c) {
    Complaint.Facts f = c.facts();
    return new ComplaintCard(
        f.identity().ref(),
        c.state(),
        f.receivedOn(),
        partner("p.ref", f.partner()),
        partner("o.name", f.partner()),
        PgComplaints.since(c),
        c.dueBy(),
        c.isLate(today),
        Optional.of(f.from()).filter(from -> !from.isEmpty()),
        f.about(),
        c instanceof Complaint.WithChair w ? w.why() : "",
        PgComplaints.passed(c).map(Complaint.Passed::to).orElse(""),
        PgComplaints.passed(c).map(Complaint.Passed::on),
        PgComplaints.response(c),
        files(f.identity().id()));
  }

  private Optional<String> file(UUID id) {
    return text("select ref as text from {attachment} f where f.id = $1", id);
  }

  private List<String> files(UUID about) {
    return session.all(
        row -> row.text("ref"),
        view.of(
            "select f.ref from {attachment} f where f.about_id = $1 order by length(f.ref), f.ref"),
        about);
  }

  private List<AgreementCard.ReviewLine> reviews(UUID agreement) {
    return session.all(
        row ->
            new AgreementCard.ReviewLine(
                row.text("ref"), row.day("held_on"), row.text("code"), row.text("follows")),
        view.of(
            """
            select r.ref, r.held_on, s.code, r.follows
            from {review} r join {standard} s on s.id = r.standard
            where r.agreement = $1 order by r.held_on desc, r.ref\
            """),
        agreement);
  }

  private String organisation(String column, UUID id) {
    return text("select " + column + " as text from {organisation} o where o.id = $1", id)
        .orElse("");
  }

  private String partner(String column, UUID id) {
    return text(
            "select "
                + column
                + " as text from {partner} p join {organisation} o on o.id = p.organisation"
                + " where p.id = $1",
            id)
        .orElse("");
  }

  private String ofAgreement(String column, UUID id) {
    return text(
            "select "
                + column
                + " as text from {agreement} a join {partner} p on p.id = a.partner"
                + " join {organisation} o on o.id = p.organisation where a.id = $1",
            id)
        .orElse("");
  }

  private Optional<String> text(String sql, UUID id) {
    return session.first(row -> row.text("text"), view.of(sql), id);
  }
}
