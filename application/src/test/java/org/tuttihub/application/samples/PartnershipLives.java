package org.tuttihub.application.samples;

import static org.tuttihub.application.samples.Acts.TODAY;
import static org.tuttihub.application.samples.PartnerSamples.JOINING;
import static org.tuttihub.application.samples.PartnerSamples.MEETING;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.AgreementFacts;
import org.tuttihub.domain.partners.Contact;
import org.tuttihub.domain.partners.Ground;
import org.tuttihub.domain.partners.Organisation;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.PartnerFacts;
import org.tuttihub.domain.partners.Printed;
import org.tuttihub.domain.partners.Relationship;
import org.tuttihub.domain.partners.Run;
import org.tuttihub.domain.partners.Signature;
import org.tuttihub.domain.partners.Signatures;
import org.tuttihub.domain.partners.Termination.Decision;
import org.tuttihub.domain.partners.Termination.Proposal;
import org.tuttihub.domain.partners.policy.FinalSay;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Period;
import org.tuttihub.domain.values.Urn;

/** Lives of organisations, people, partners and agreements. */
final class PartnershipLives {
  private static final Signature HUB =
      new Signature(Signature.Side.HUB, "M. Okafor", TODAY.minusDays(20));
  private static final Signature PARTNER =
      new Signature(Signature.Side.PARTNER, "I. Finch", TODAY.minusDays(19));
  private static final Signatures BOTH = new Signatures(HUB, PARTNER);

  private PartnershipLives() {}

  static Stream<Life<?>> all() {
    return Stream.of(
        organisation(),
        contact(),
        relationship(),
        memberOf(),
        partner(),
        notTaken(),
        declined(),
        terminated(),
        ended(),
        discarded());
  }

  private static Life<Organisation> organisation() {
    Identity identity = Samples.identity(221, "ORG-802");
    return new Life<>(
        AllRecords::organisations,
        List.of(
            new Organisation(
                identity,
                Organisation.Kind.OTHER,
                "X",
                new Organisation.Numbers(Optional.empty(), "", "", Optional.empty()),
                "",
                ""),
            new Organisation(
                identity,
                Organisation.Kind.FE_HE,
                "St. Zoë’s",
                new Organisation.Numbers(
                    Optional.empty(), "12345678", "1234567-1", Optional.of(new Urn("100001"))),
                "A\nB",
                "http://zoe.example")));
  }

  private static Life<Contact> contact() {
    Identity identity = Samples.identity(222, "CON-802");
    return new Life<>(
        AllRecords::contacts,
        List.of(
            new Contact(identity, "Bo", Optional.empty(), "", "", "", Optional.empty()),
            new Contact(
                identity,
                "Bo Reed",
                Optional.of(PartnerSamples.larkRise().identity().id()),
                "Trustee",
                "bo@reed.example",
                "01632 960999",
                Optional.of(TODAY))));
  }

  private static Life<Relationship> relationship() {
    Relationship trustee =
        new Relationship(
            Samples.identity(223, "REL-801"),
            Relationship.Kind.TRUSTEE_OF,
            Optional.of(PartnerSamples.contact().identity().id()),
            Optional.empty(),
            PartnerSamples.larkRise().identity().id(),
            new Period(TODAY, Optional.empty()),
            "");
    return new Life<>(
        AllRecords::relationships,
        List.of(
            trustee,
            new Relationship(
                trustee.identity(),
                Relationship.Kind.MEMBER_OF,
                trustee.contact(),
                Optional.empty(),
                trustee.to(),
                Period.day(TODAY),
                "As \"treasurer\"")));
  }

  private static Life<Relationship> memberOf() {
    return new Life<>(
        AllRecords::relationships,
        List.of(
            new Relationship(
                Samples.identity(224, "REL-802"),
                Relationship.Kind.PART_OF,
                Optional.empty(),
                Optional.of(barn()),
                PartnerSamples.larkRise().identity().id(),
                new Period(TODAY, Optional.empty()),
                "")));
  }

  private static UUID barn() {
    return Samples.identity(203, "ORG-803").id();
  }

  private static Life<Partner> partner() {
    PartnerFacts bare =
        new PartnerFacts(
            Samples.identity(225, "PRT-802"),
            barn(),
            List.of(PartnerType.LEAD_SCHOOL),
            Optional.empty(),
            "",
            "",
            TODAY.minusDays(80));
    PartnerFacts full = PartnerSamples.facts(bare.identity(), barn(), PartnerType.STRATEGIC);
    return new Life<>(
        AllRecords::partners,
        List.of(
            new Partner.Enquiry(bare),
            new Partner.MeetingBooked(full, TODAY.plusDays(3), "The Barn"),
            new Partner.Introduced(full, MEETING),
            new Partner.StandardsSent(full, MEETING, TODAY.minusDays(50)),
            new Partner.StandardsMet(full, JOINING),
            new Partner.Associated(full, JOINING, TODAY.minusDays(30)),
            new Partner.Partnered(full, JOINING, TODAY.minusDays(20)),
            new Partner.Ended(full, JOINING, "They moved.", TODAY)));
  }

  private static Life<Partner> notTaken() {
    PartnerFacts facts =
        PartnerSamples.facts(Samples.identity(226, "PRT-803"), barn(), PartnerType.ASSOCIATE);
    return new Life<>(
        AllRecords::partners,
        List.of(
            new Partner.NotTakenFurther(facts, Optional.empty(), "No.", TODAY),
            new Partner.NotTakenFurther(facts, Optional.of(MEETING), "No room.", TODAY)));
  }

  private static Life<Partner> declined() {
    PartnerFacts facts =
        PartnerSamples.facts(Samples.identity(227, "PRT-804"), barn(), PartnerType.INDUSTRY);
    return new Life<>(
        AllRecords::partners,
        List.of(
            new Partner.Declined(
                facts, MEETING, TODAY.minusDays(50), "No policy.", TODAY.minusDays(3))));
  }

  private static AgreementFacts printed(AgreementFacts f) {
    return new AgreementFacts(
        f.identity(),
        f.partner(),
        f.first(),
        f.last(),
        f.wording(),
        f.renews(),
        Optional.of(
            new Printed(
                "# Agreement\n\n{parties}",
                "Shire \"Music\" Hub",
                "Shire Council",
                "Lark Rise",
                "",
                List.of(PartnerType.DELIVERY, PartnerType.INDUSTRY),
                12,
                30,
                FinalSay.CHAIR,
                List.of())));
  }

  private static Life<Agreement> terminated() {
    AgreementFacts bare =
        new AgreementFacts(
            Samples.identity(228, "AGR-802"),
            PartnerSamples.partner().identity().id(),
            TODAY.minusDays(90),
            TODAY.plusDays(200),
            new AgreementFacts.Wording("", "", "", "", "", "", List.of()),
            Optional.empty());
    AgreementFacts drafted = PartnerSamples.agreed(bare.identity(), Optional.empty());
    AgreementFacts full = printed(drafted);
    Run run = new Run(BOTH, TODAY.minusDays(18), TODAY.plusDays(200), Optional.empty());
    Proposal proposal =
        new Proposal(
            List.of(
                new Ground(Ground.Code.OTHER, "They \"forgot\"\nus."),
                new Ground(Ground.Code.NO_BENEFIT_TO_CYP, "Nobody came.")),
            TODAY.minusDays(2));
    return new Life<>(
        AllRecords::agreements,
        List.of(
            new Agreement.Drafted(bare),
            new Agreement.Drafted(drafted),
            new Agreement.PartSigned(full, HUB),
            new Agreement.Signed(full, BOTH),
            new Agreement.Live(full, run),
            new Agreement.InReview(full, run, TODAY.minusDays(5)),
            new Agreement.Suspended(full, run, "A concern.", TODAY.minusDays(4)),
            new Agreement.TerminationProposed(full, run, proposal),
            new Agreement.Terminated(
                full,
                run,
                proposal,
                new Decision(FinalSay.LEAD_ORGANISATION, "C. Chair", "12/3", TODAY))));
  }

  private static Life<Agreement> ended() {
    AgreementFacts facts =
        PartnerSamples.agreed(Samples.identity(229, "AGR-803"), Optional.empty());
    Run run =
        new Run(BOTH, TODAY.minusDays(18), TODAY.plusDays(100), Optional.of(TODAY.minusDays(1)));
    return new Life<>(
        AllRecords::agreements,
        List.of(
            new Agreement.PartSigned(facts, PARTNER),
            new Agreement.Signed(facts, BOTH),
            new Agreement.Live(facts, run),
            new Agreement.InReview(facts, run, TODAY),
            new Agreement.Ended(facts, run, "Both agreed.", TODAY)));
  }

  private static Life<Agreement> discarded() {
    AgreementFacts facts =
        PartnerSamples.agreed(
            Samples.identity(230, "AGR-804"), Optional.of(PartnerSamples.draft().identity().id()));
    return new Life<>(
        AllRecords::agreements,
        List.of(
            new Agreement.Drafted(facts),
            new Agreement.PartSigned(facts, HUB),
            new Agreement.Discarded(facts, List.of(HUB), "Not needed.", TODAY)));
  }
}
