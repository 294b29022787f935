package org.tuttihub.application.samples;

import static org.tuttihub.application.samples.Acts.THIS_YEAR;
import static org.tuttihub.application.samples.Acts.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.partners.Breach;
import org.tuttihub.domain.partners.Complaint;
import org.tuttihub.domain.partners.Provision;
import org.tuttihub.domain.partners.Review;
import org.tuttihub.domain.partners.ShownPolicy;
import org.tuttihub.domain.partners.Standard;
import org.tuttihub.domain.partners.SurveyReturn;
import org.tuttihub.domain.partners.SurveyRound;
import org.tuttihub.domain.partners.policy.HeldPolicy;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/** Lives of what partners hold and report, and of what is said about them. */
public final class PartnerReportLives {
  private static final UUID PARTNER = PartnerSamples.partner().identity().id();

  private PartnerReportLives() {}

  static Stream<Life<?>> all() {
    return Stream.of(
        accepted(),
        refused(),
        breach(),
        standard(),
        review(),
        round(),
        surveyReturn(),
        complaint(),
        safeguarding(),
        provision());
  }

  private static Life<ShownPolicy> accepted() {
    ShownPolicy.Facts facts =
        new ShownPolicy.Facts(
            Samples.identity(241, "POL-802"),
            PARTNER,
            HeldPolicy.DATA_PROTECTION,
            "",
            TODAY,
            Optional.empty());
    return new Life<>(
        AllRecords::heldPolicies,
        List.of(
            new ShownPolicy.Shown(facts), new ShownPolicy.Accepted(facts, "local:anna", TODAY)));
  }

  private static Life<ShownPolicy> refused() {
    ShownPolicy.Facts facts =
        new ShownPolicy.Facts(
            Samples.identity(242, "POL-803"),
            PARTNER,
            HeldPolicy.INSURANCE,
            "Certificate 12",
            TODAY.minusDays(400),
            Optional.of(TODAY.minusDays(35)));
    return new Life<>(
        AllRecords::heldPolicies,
        List.of(new ShownPolicy.Refused(facts, "It is of last year.", TODAY)));
  }

  private static Life<Breach> breach() {
    Breach branding =
        new Breach(
            Samples.identity(243, "BRE-801"),
            PARTNER,
            Optional.empty(),
            Breach.Kind.BRANDING,
            TODAY.minusDays(3),
            "No logo.",
            Optional.empty());
    return new Life<>(
        AllRecords::breaches,
        List.of(
            branding,
            new Breach(
                branding.identity(),
                PARTNER,
                Optional.of(PartnerSamples.draft().identity().id()),
                Breach.Kind.DATA,
                TODAY,
                "No \"numbers\".",
                Optional.of(new Breach.Remedy("They came.", TODAY)))));
  }

  private static Life<Standard> standard() {
    Identity identity = Samples.identity(244, "STD-802");
    return new Life<>(
        AllRecords::standards,
        List.of(
            new Standard(
                identity,
                "idea",
                "IDEA",
                "Who takes part",
                List.of("1", "2"),
                List.of(new Standard.Principle("A", "", ""))),
            new Standard(
                identity,
                "idea",
                "IDEA, anew",
                "",
                List.of("low", "high"),
                List.of(
                    new Standard.Principle("B", "Bold", "Be\nbold"),
                    new Standard.Principle("A", "", "")))));
  }

  public static Life<Review> review() {
    return new Life<>(
        AllRecords::reviews,
        List.of(
            new Review(
                Samples.identity(245, "REV-801"),
                PartnerSamples.draft().identity().id(),
                PartnerSamples.quality().identity().id(),
                TODAY,
                List.of(
                    new Review.Score("Q2", "fully", ""),
                    new Review.Score("Q1", "in part", "It was\ncold")),
                "The band",
                "Warm the room")));
  }

  private static Life<SurveyRound> round() {
    Identity identity = Samples.identity(246, "SUR-802");
    return new Life<>(
        AllRecords::surveyRounds,
        List.of(
            new SurveyRound(identity, THIS_YEAR, Term.Season.SPRING, TODAY, TODAY, ""),
            new SurveyRound(
                identity, THIS_YEAR, Term.Season.SUMMER, TODAY, TODAY.plusDays(9), "How many?")));
  }

  private static Life<SurveyReturn> surveyReturn() {
    SurveyReturn.Facts asked =
        new SurveyReturn.Facts(
            Samples.identity(247, "RET-801"),
            PartnerSamples.round().identity().id(),
            PARTNER,
            TODAY.minusDays(40),
            TODAY.minusDays(12),
            List.of());
    SurveyReturn.Facts chased =
        new SurveyReturn.Facts(
            asked.identity(),
            asked.round(),
            PARTNER,
            asked.askedOn(),
            asked.due(),
            List.of(TODAY.minusDays(9), TODAY.minusDays(2)));
    SurveyReturn.Answer answer =
        new SurveyReturn.Answer(
            TODAY, Optional.of(40), Optional.of(Money.of("120.50")), "All \"well\"");
    return new Life<>(
        AllRecords::surveyReturns,
        List.of(
            new SurveyReturn.Asked(asked),
            new SurveyReturn.Asked(chased),
            new SurveyReturn.Answered(
                chased, new SurveyReturn.Answer(TODAY, Optional.empty(), Optional.empty(), "")),
            new SurveyReturn.Answered(chased, answer),
            new SurveyReturn.Complete(chased, answer, TODAY)));
  }

  private static Life<Complaint> complaint() {
    Complaint.Facts facts = complained(248, "CMP-801");
    return new Life<>(
        AllRecords::complaints,
        List.of(
            new Complaint.Received(facts, TODAY.plusDays(11)),
            new Complaint.Resolved(facts, "They met.", TODAY),
            new Complaint.WithChair(facts, "Not enough.", TODAY, TODAY.plusDays(20)),
            new Complaint.Closed(facts, Optional.empty(), "It will not recur.", TODAY)));
  }

  private static Life<Complaint> safeguarding() {
    Complaint.Facts facts = complained(249, "CMP-802");
    Complaint.Passed passed = new Complaint.Passed("The designated officer", TODAY.minusDays(1));
    return new Life<>(
        AllRecords::complaints,
        List.of(
            new Complaint.SafeguardingRoute(facts, passed),
            new Complaint.Closed(facts, Optional.of(passed), "It is looked into.", TODAY)));
  }

  private static Complaint.Facts complained(int number, String ref) {
    return new Complaint.Facts(
        Samples.identity(number, ref), PARTNER, TODAY.minusDays(9), "A parent", "Too\nloud");
  }

  private static Life<Provision> provision() {
    Identity identity = Samples.identity(250, "PRV-801");
    return new Life<>(
        AllRecords::provision,
        List.of(
            new Provision(
                identity,
                "A band",
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                "",
                Optional.empty()),
            new Provision(
                identity,
                "Lark Rise",
                Optional.of(PartnerSamples.larkRise().identity().id()),
                "Steel pans",
                "Stevenage",
                Optional.of(Provision.Demand.UNMET),
                "There is a\nqueue",
                Optional.of(Samples.fewStringTeachers().identity().id()))));
  }
}
