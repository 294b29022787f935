package org.tuttihub.application.samples;

import static org.tuttihub.application.samples.Acts.THIS_YEAR;
import static org.tuttihub.application.samples.Acts.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.AgreementFacts;
import org.tuttihub.domain.partners.AgreementFacts.Wording;
import org.tuttihub.domain.partners.Contact;
import org.tuttihub.domain.partners.Meeting;
import org.tuttihub.domain.partners.Organisation;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.PartnerFacts;
import org.tuttihub.domain.partners.ShownPolicy;
import org.tuttihub.domain.partners.Standard;
import org.tuttihub.domain.partners.SurveyRound;
import org.tuttihub.domain.partners.policy.Clause;
import org.tuttihub.domain.partners.policy.HeldPolicy;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Ukprn;

/** A partner of a made-up hub, with what it rests on. */
public final class PartnerSamples {
  /** The introductory meeting that all partners had. */
  public static final Meeting MEETING =
      new Meeting(
          TODAY.minusDays(60),
          "The hub's head;\nthe band's leader",
          new Meeting.Topics("A band", "Pans in \"town\"", "Delivery", "They play"));

  /** How they came to meet the standards. */
  public static final Partner.Joining JOINING =
      new Partner.Joining(MEETING, TODAY.minusDays(50), TODAY.minusDays(40));

  private PartnerSamples() {}

  /** How many records {@link #ground} adds. */
  public static final int GROUND = 8;

  /** ORG-801, CON-801, PRT-801, POL-801, AGR-801, STD-801, SUR-801, and ORG-803 of nobody. */
  static void ground(AllRecords records) {
    records.organisations().add(larkRise());
    records
        .organisations()
        .add(
            new Organisation(
                Samples.identity(203, "ORG-803"),
                Organisation.Kind.VENUE,
                "The Barn",
                new Organisation.Numbers(Optional.empty(), "", "", Optional.empty()),
                "",
                ""));
    records.contacts().add(contact());
    records.partners().add(partner());
    records.heldPolicies().add(safeguarding());
    records.agreements().add(draft());
    records.standards().add(quality());
    records.surveyRounds().add(round());
  }

  public static Organisation larkRise() {
    return new Organisation(
        Samples.identity(201, "ORG-801"),
        Organisation.Kind.CIC,
        "Lark Rise Steel Pans",
        new Organisation.Numbers(
            Optional.of(new Ukprn("10079555")), "AB123456", "", Optional.empty()),
        "1 Pan Yard\nStevenage",
        "https://larkrise.example");
  }

  public static Contact contact() {
    return new Contact(
        Samples.identity(202, "CON-801"),
        "Ida Finch",
        Optional.of(larkRise().identity().id()),
        "Leader",
        "ida@larkrise.example",
        "01632 960100",
        Optional.of(TODAY.minusDays(400)));
  }

  /** A delivery partner. */
  public static Partner partner() {
    return new Partner.Partnered(
        facts(Samples.identity(204, "PRT-801"), larkRise().identity().id(), PartnerType.DELIVERY),
        JOINING,
        TODAY.minusDays(30));
  }

  static PartnerFacts facts(Identity identity, UUID organisation, PartnerType type) {
    return new PartnerFacts(
        identity,
        organisation,
        List.of(type, PartnerType.COMMUNITY),
        Optional.of(contact().identity().id()),
        "Steel pans",
        "A second band\nin the north",
        TODAY.minusDays(70));
  }

  /** The safeguarding policy of PRT-801, accepted. */
  public static ShownPolicy safeguarding() {
    return new ShownPolicy.Accepted(
        new ShownPolicy.Facts(
            Samples.identity(205, "POL-801"),
            partner().identity().id(),
            HeldPolicy.SAFEGUARDING,
            "Keeping safe, 2026",
            TODAY.minusDays(60),
            Optional.of(TODAY.plusDays(300))),
        "PER-801",
        TODAY.minusDays(45));
  }

  /** A draft that nobody has signed. */
  public static Agreement draft() {
    return new Agreement.Drafted(agreed(Samples.identity(206, "AGR-801"), Optional.empty()));
  }

  /** What is agreed with PRT-801 for this academic year. */
  public static AgreementFacts agreed(Identity identity, Optional<UUID> renews) {
    return new AgreementFacts(
        identity,
        partner().identity().id(),
        THIS_YEAR.firstDay(),
        THIS_YEAR.lastDay(),
        new Wording(
            "Together",
            "Two bands",
            "Rooms",
            "Pans",
            "Visits",
            "Termly",
            List.of(
                new Clause("Safeguarding", "Both keep\nchildren safe."),
                new Clause("Branding", "The hub is named."))),
        renews);
  }

  public static Standard quality() {
    return new Standard(
        Samples.identity(207, "STD-801"),
        "quality",
        "Quality principles",
        "",
        List.of("not yet", "in part", "fully"),
        List.of(
            new Standard.Principle("Q1", "Welcome", "Everybody is welcome"),
            new Standard.Principle("Q2", "Music", "")));
  }

  public static SurveyRound round() {
    return new SurveyRound(
        Samples.identity(208, "SUR-801"),
        THIS_YEAR,
        Term.Season.AUTUMN,
        TODAY.minusDays(40),
        TODAY.minusDays(12),
        "How many came?");
  }

  static Stream<Life<?>> lives() {
    return Stream.concat(PartnershipLives.all(), PartnerReportLives.all());
  }
}
