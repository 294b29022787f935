package org.tuttihub.postgres;

import static org.tuttihub.postgres.Examples.DAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.commissioning.Assessment;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Brief;
import org.tuttihub.domain.commissioning.Budget;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Conflict;
import org.tuttihub.domain.commissioning.Contract;
import org.tuttihub.domain.commissioning.Offer;
import org.tuttihub.domain.commissioning.Origin;
import org.tuttihub.domain.commissioning.Project;
import org.tuttihub.domain.commissioning.Rules;
import org.tuttihub.domain.commissioning.Share;
import org.tuttihub.domain.commissioning.Sheet;
import org.tuttihub.domain.commissioning.Signed;
import org.tuttihub.domain.commissioning.Signed.Side;
import org.tuttihub.domain.commissioning.Signed.Signature;
import org.tuttihub.domain.commissioning.policy.Criterion;
import org.tuttihub.domain.commissioning.policy.Stage;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.partners.Organisation;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.PartnerFacts;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/**
 * A closed call with one of everything: EOI-1 became PRJ-1, EOI-2 waits for its sheet. Needs what
 * {@link MoneyExamples} fills in.
 */
final class CommissioningExamples {
  private static final Money COST = Money.of("2000");

  private CommissioningExamples() {}

  static void fill(AllRecords r, Gap gap, Person person) {
    UUID partner = partner(r);
    UUID reviewer = person.identity().id();
    Call call = call(gap, partner, reviewer);
    r.calls().add(call);
    Bid awarded =
        new Bid.Awarded(
            offer("EOI-1", call, partner),
            share(),
            new Assessment(DAY, new BigDecimal("100.00"), List.of(reviewer)),
            DAY);
    r.bids().add(awarded);
    r.bids().add(new Bid.Complete(offer("EOI-2", call, partner), share(), DAY));
    r.sheets()
        .add(
            new Sheet(
                Examples.identity("SCO-1"),
                awarded.identity().id(),
                reviewer,
                List.of(new Sheet.Mark("need", 5)),
                "Good",
                Optional.of(Sheet.Advice.AWARD),
                DAY));
    r.conflicts()
        .add(
            new Conflict(
                Examples.identity("CNF-1"),
                reviewer,
                partner,
                "Played in it",
                DAY,
                Optional.of(new Conflict.Lifted("Long ago.", DAY))));
    r.projects().add(project(awarded));
  }

  private static UUID partner(AllRecords r) {
    Identity organisation = Examples.identity("ORG-91");
    Identity partner = Examples.identity("PRT-91");
    r.organisations()
        .add(
            new Organisation(
                organisation,
                Organisation.Kind.CIC,
                "Drums",
                new Organisation.Numbers(Optional.empty(), "", "", Optional.empty()),
                "",
                ""));
    r.partners()
        .add(
            new Partner.Enquiry(
                new PartnerFacts(
                    partner,
                    organisation.id(),
                    List.of(PartnerType.COMMUNITY),
                    Optional.empty(),
                    "",
                    "",
                    DAY)));
    return partner.id();
  }

  private static Call call(Gap gap, UUID partner, UUID reviewer) {
    return new Call.Closed(
        new Brief(
            Examples.identity("COM-1"),
            "Drums in the north",
            new Origin.FromGap(gap.identity().id(), "Nobody teaches drums."),
            "Drums",
            "They play",
            "The north",
            Brief.Support.MONEY,
            DAY,
            DAY,
            Optional.of(MoneyExamples.LINE.identity().id()),
            Optional.of(COST),
            List.of(new Brief.Invitation(partner, DAY)),
            List.of(reviewer)),
        new Rules(
            "one is asked", 1, List.of(new Criterion("need", "Does it help?", 100, 5)), "core"),
        DAY);
  }

  private static Offer offer(String ref, Call call, UUID partner) {
    return new Offer(
        Examples.identity(ref),
        call.identity().id(),
        partner,
        DAY,
        "",
        new Offer.Words("Drums", "Weekly", "Well", "Fees", "By bus", "For all", "Nobody pays"),
        Optional.of(Money.ZERO),
        new Budget(
            List.of(new Budget.Cost("Tutors", COST)),
            Money.of("1500"),
            List.of(new Budget.Income("fees", Money.of("500"), false, true))));
  }

  private static Share share() {
    return new Share(
        Stage.BID,
        DAY,
        Money.ZERO,
        Money.of("500"),
        "none",
        true,
        "core",
        List.of("No share."),
        Optional.empty());
  }

  private static Project project(Bid bid) {
    return new Project.Live(
        new Contract(
            Examples.identity("PRJ-1"),
            bid.identity().id(),
            bid.offer().call(),
            bid.offer().partner(),
            "Drums in the north",
            Money.of("1500"),
            List.of(new Contract.Contributor("The next hub", Money.of("450"))),
            List.of(new Contract.Given("The hall on Saturdays", Money.of("260"))),
            new Contract.Procurement("One was asked", "", DAY),
            "",
            "",
            DAY,
            DAY,
            DAY,
            List.of(
                new Contract.Instalment(
                    Examples.identity("").id(),
                    DAY,
                    Money.of("1050"),
                    "",
                    MoneyExamples.COMMITMENT.identity().id(),
                    Optional.of(DAY))),
            Optional.empty()),
        new Signed(
            new Signature(Side.HUB, "A. Brook", DAY), new Signature(Side.PARTNER, "D. Rum", DAY)),
        DAY);
  }
}
