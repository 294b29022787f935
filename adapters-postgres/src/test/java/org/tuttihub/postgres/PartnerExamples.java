package org.tuttihub.postgres;

import static org.tuttihub.postgres.Examples.DAY;
import static org.tuttihub.postgres.Examples.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.AgreementFacts;
import org.tuttihub.domain.partners.Breach;
import org.tuttihub.domain.partners.Complaint;
import org.tuttihub.domain.partners.Contact;
import org.tuttihub.domain.partners.Ground;
import org.tuttihub.domain.partners.Meeting;
import org.tuttihub.domain.partners.Organisation;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.PartnerFacts;
import org.tuttihub.domain.partners.Printed;
import org.tuttihub.domain.partners.Provision;
import org.tuttihub.domain.partners.Relationship;
import org.tuttihub.domain.partners.Review;
import org.tuttihub.domain.partners.Run;
import org.tuttihub.domain.partners.ShownPolicy;
import org.tuttihub.domain.partners.Signature;
import org.tuttihub.domain.partners.Signatures;
import org.tuttihub.domain.partners.Standard;
import org.tuttihub.domain.partners.SurveyReturn;
import org.tuttihub.domain.partners.SurveyRound;
import org.tuttihub.domain.partners.Termination.Proposal;
import org.tuttihub.domain.partners.policy.Clause;
import org.tuttihub.domain.partners.policy.FinalSay;
import org.tuttihub.domain.partners.policy.HeldPolicy;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.values.Period;

/** One of everything that the room of partners has. */
final class PartnerExamples {
  /** So far away that nothing lapses while tests run, and after all that they ask about. */
  private static final LocalDate NEVER = LocalDate.of(2190, 1, 1);

  private PartnerExamples() {}

  static void fill(AllRecords r, Gap gap) {
    UUID organisation = organisation(r, "ORG-1", "Lark Rise");
    UUID other = organisation(r, "ORG-2", "The Barn");
    Contact contact =
        new Contact(
            Examples.identity("CON-1"),
            "Ida Finch",
            Optional.of(organisation),
            "Leader",
            "ida@larkrise.example",
            "01632 960100",
            Optional.of(DAY));
    r.contacts().add(contact);
    r.relationships()
        .add(
            new Relationship(
                Examples.identity("REL-1"),
                Relationship.Kind.PART_OF,
                Optional.empty(),
                Optional.of(other),
                organisation,
                new Period(DAY, Optional.empty()),
                ""));
    Partner partner = partner(organisation, contact.identity().id());
    r.partners().add(partner);
    UUID id = partner.identity().id();
    r.heldPolicies().add(safeguarding(id));
    Agreement live = live(id);
    r.agreements().add(live);
    r.agreements().add(proposed(id));
    reports(r, id, live.identity().id());
    r.provision()
        .add(
            new Provision(
                Examples.identity("PRV-1"),
                "Lark Rise",
                Optional.of(organisation),
                "Pans",
                "Stevenage",
                Optional.of(Provision.Demand.HIGH),
                "",
                Optional.of(gap.identity().id())));
  }

  private static UUID organisation(AllRecords r, String ref, String name) {
    Organisation organisation =
        new Organisation(
            Examples.identity(ref),
            Organisation.Kind.CIC,
            name,
            new Organisation.Numbers(Optional.empty(), "", "", Optional.empty()),
            "",
            "");
    r.organisations().add(organisation);
    return organisation.identity().id();
  }

  private static Partner partner(UUID organisation, UUID contact) {
    return new Partner.Partnered(
        new PartnerFacts(
            Examples.identity("PRT-1"),
            organisation,
            List.of(PartnerType.DELIVERY),
            Optional.of(contact),
            "Pans",
            "",
            DAY),
        new Partner.Joining(
            new Meeting(DAY, "Both", new Meeting.Topics("A", "B", "C", "D")), DAY, DAY),
        DAY);
  }

  private static ShownPolicy safeguarding(UUID partner) {
    return new ShownPolicy.Accepted(
        new ShownPolicy.Facts(
            Examples.identity("POL-1"),
            partner,
            HeldPolicy.SAFEGUARDING,
            "Safe",
            DAY,
            Optional.of(NEVER)),
        "PER-1",
        DAY);
  }

  private static AgreementFacts facts(String ref, UUID partner, LocalDate first, LocalDate last) {
    return new AgreementFacts(
        Examples.identity(ref),
        partner,
        first,
        last,
        new AgreementFacts.Wording(
            "", "Bands", "", "", "", "", List.of(new Clause("Safeguarding", "Yes."))),
        Optional.empty(),
        Optional.of(
            new Printed(
                "# Agreement of {hub}",
                "The hub",
                "The council",
                "Drums",
                "",
                List.of(PartnerType.COMMUNITY),
                12,
                30,
                FinalSay.BOARD,
                List.of(HeldPolicy.SAFEGUARDING))));
  }

  private static Agreement live(UUID partner) {
    return new Agreement.Live(
        facts("AGR-1", partner, DAY, NEVER), new Run(both(), DAY, NEVER, Optional.empty()));
  }

  private static Agreement proposed(UUID partner) {
    LocalDate first = DAY.minusYears(1);
    LocalDate last = DAY.minusDays(1);
    return new Agreement.TerminationProposed(
        facts("AGR-2", partner, first, last),
        new Run(both(), first, last, Optional.empty()),
        new Proposal(List.of(new Ground(Ground.Code.OTHER, "They left.")), last));
  }

  private static Signatures both() {
    return new Signatures(
        new Signature(Signature.Side.HUB, "M. Okafor", DAY),
        new Signature(Signature.Side.PARTNER, "I. Finch", DAY));
  }

  private static void reports(AllRecords r, UUID partner, UUID agreement) {
    r.breaches()
        .add(
            new Breach(
                Examples.identity("BRE-1"),
                partner,
                Optional.of(agreement),
                Breach.Kind.BRANDING,
                DAY,
                "No logo",
                Optional.empty()));
    Standard standard =
        new Standard(
            Examples.identity("STD-1"),
            "quality",
            "Quality",
            "",
            List.of("no", "yes"),
            List.of(new Standard.Principle("Q1", "Welcome", "")));
    r.standards().add(standard);
    r.reviews()
        .add(
            new Review(
                Examples.identity("REV-1"),
                agreement,
                standard.identity().id(),
                DAY,
                List.of(new Review.Score("Q1", "yes", "")),
                "All",
                ""));
    SurveyRound round =
        new SurveyRound(
            Examples.identity("SUR-1"), YEAR, Term.Season.AUTUMN, DAY, NEVER, "How many?");
    r.surveyRounds().add(round);
    r.surveyReturns()
        .add(
            new SurveyReturn.Answered(
                new SurveyReturn.Facts(
                    Examples.identity("RET-1"),
                    round.identity().id(),
                    partner,
                    DAY,
                    NEVER,
                    List.of(DAY)),
                new SurveyReturn.Answer(DAY, Optional.of(4), Optional.empty(), "")));
    r.complaints()
        .add(
            new Complaint.Received(
                new Complaint.Facts(
                    Examples.identity("CMP-1"), partner, DAY, "A parent", "Too loud"),
                NEVER));
  }
}
