package org.tuttihub.application.samples;

import static org.tuttihub.application.samples.Acts.TODAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.commissioning.Assessment;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Brief;
import org.tuttihub.domain.commissioning.Budget;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Conflict;
import org.tuttihub.domain.commissioning.Offer;
import org.tuttihub.domain.commissioning.Origin;
import org.tuttihub.domain.commissioning.Rules;
import org.tuttihub.domain.commissioning.Share;
import org.tuttihub.domain.commissioning.Sheet;
import org.tuttihub.domain.commissioning.policy.Criterion;
import org.tuttihub.domain.commissioning.policy.Stage;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/** A call of a made-up hub, with a bid for it, and the lives of what hangs on them. */
public final class CommissioningSamples {
  /** How many records {@link #ground} adds. */
  public static final int GROUND = 2;

  static final Rules RULES =
      new Rules(
          "three are asked",
          1,
          List.of(
              new Criterion("need", "Does it meet \"the\" need?", 60, 5),
              new Criterion("value-for-money", "Is it worth it?", 40, 3)),
          "local@1/share");

  private CommissioningSamples() {}

  /** COM-801, and the awarded EOI-801 for it by PRT-801. */
  static void ground(AllRecords records) {
    records.calls().add(call());
    records.bids().add(awarded());
  }

  /** COM-801, closed; PER-801 scores. */
  public static Call call() {
    return new Call.Closed(
        brief(
            Samples.identity(401, "COM-801"),
            new Origin.FromGap(Samples.fewStringTeachers().identity().id(), "No strings there.")),
        RULES,
        TODAY);
  }

  static Brief brief(Identity identity, Origin origin) {
    return new Brief(
        identity,
        "Strings in the north",
        origin,
        "A year of strings",
        "Forty children play",
        "The north",
        Brief.Support.MONEY,
        TODAY.minusDays(20),
        TODAY,
        Optional.of(FundSamples.line().identity().id()),
        Optional.of(Money.of("6000")),
        List.of(
            new Brief.Invitation(PartnerSamples.partner().identity().id(), TODAY.minusDays(20))),
        List.of(Samples.annaBrook().identity().id()));
  }

  /** EOI-801. */
  public static Bid awarded() {
    return new Bid.Awarded(
        offer(Samples.identity(402, "EOI-801")), share(Stage.BID, "4000"), assessment(), TODAY);
  }

  static Offer offer(Identity identity) {
    return new Offer(
        identity,
        call().identity().id(),
        PartnerSamples.partner().identity().id(),
        TODAY.minusDays(2),
        "",
        new Offer.Words(
            "Strings", "Weekly", "Well", "Fees", "By bus", "For all\nof them", "Siblings half"),
        Optional.of(Money.of("812.50")),
        new Budget(
            List.of(
                new Budget.Cost("Tutors", Money.of("7000.01")),
                new Budget.Cost("Rooms", Money.of("999.99"))),
            Money.of("4000"),
            List.of(
                new Budget.Income("ticket sales", Money.of("1500"), false, false),
                new Budget.Income("the school's rooms", Money.of("2500"), true, true))));
  }

  static Share share(Stage stage, String counted) {
    return new Share(
        stage,
        TODAY,
        Money.of("4000"),
        Money.of(counted),
        "at least 50% from other sources",
        true,
        "local@1/share",
        List.of("Half of £8,000.00 is \"£4,000.00\".", "In kind counts."),
        Optional.empty());
  }

  static Share passed(Stage stage) {
    Share s = share(stage, "3999.99");
    return new Share(
        stage,
        s.on(),
        s.needed(),
        s.counted(),
        s.rule(),
        s.mayOverride(),
        s.by(),
        s.reasons(),
        Optional.of(new Share.Exemption("A first year.", "The board", TODAY)));
  }

  static Assessment assessment() {
    return new Assessment(
        TODAY, new BigDecimal("81.33"), List.of(Samples.annaBrook().identity().id()));
  }

  static Stream<Life<?>> lives() {
    return Stream.concat(
        Stream.of(
            aCall(),
            ofAProposal(),
            ofASchool(),
            aBid(),
            aDeclined(),
            aWithdrawn(),
            sheet(),
            conflict()),
        ProjectLives.all());
  }

  private static Life<Call> aCall() {
    Identity identity = Samples.identity(411, "COM-802");
    Brief full = brief(identity, call().brief().origin());
    Brief bare =
        new Brief(
            identity,
            "Strings",
            full.origin(),
            "",
            "",
            "",
            Brief.Support.IN_KIND,
            TODAY,
            TODAY,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    Brief stoodIn =
        new Brief(
            identity,
            full.title(),
            full.origin(),
            full.wanted(),
            full.outcome(),
            full.place(),
            full.support(),
            full.opens(),
            full.closes(),
            full.line(),
            full.most(),
            full.invited(),
            List.of(),
            full.reviewers());
    Rules byOne =
        new Rules(
            RULES.procedure(), RULES.invitations(), RULES.criteria(), RULES.by(), Optional.of(1));
    return new Life<>(
        AllRecords::calls,
        List.of(
            new Call.Drafted(bare),
            new Call.Cancelled(bare, Optional.empty(), "No time.", TODAY),
            new Call.Drafted(full),
            new Call.Open(full, RULES, TODAY.minusDays(3)),
            new Call.Closed(full, RULES, TODAY),
            new Call.Closed(stoodIn, byOne, TODAY),
            new Call.Assessed(full, RULES, TODAY),
            new Call.NoneSuitable(full, RULES, "All too dear.", TODAY),
            new Call.Decided(full, RULES, TODAY)));
  }

  private static Life<Call> ofAProposal() {
    Brief brief =
        brief(
            Samples.identity(412, "COM-803"),
            new Origin.FromProposal(PartnerSamples.partner().identity().id(), "Ours and theirs"));
    return new Life<>(
        AllRecords::calls,
        List.of(
            new Call.Drafted(brief),
            new Call.Cancelled(brief, Optional.of(RULES), "No money.", TODAY)));
  }

  private static Life<Call> ofASchool() {
    return new Life<>(
        AllRecords::calls,
        List.of(
            new Call.Drafted(
                brief(
                    Samples.identity(413, "COM-804"),
                    new Origin.FromSchool(ProgrammeSamples.ashPrimary().urn(), "A choir")))));
  }

  private static Life<Bid> aBid() {
    Offer offer = offer(Samples.identity(421, "EOI-802"));
    Offer bare =
        new Offer(
            offer.identity(),
            offer.call(),
            offer.partner(),
            TODAY,
            "The post was late.",
            new Offer.Words("", "", "", "", "", "", ""),
            Optional.empty(),
            new Budget(List.of(), Money.ZERO, List.of()));
    return new Life<>(
        AllRecords::bids,
        List.of(
            new Bid.Received(bare),
            new Bid.Returned(bare, "Say more.", TODAY),
            new Bid.Received(offer),
            new Bid.Complete(offer, share(Stage.BID, "0"), TODAY),
            new Bid.Complete(offer, passed(Stage.BID), TODAY),
            new Bid.Assessed(offer, passed(Stage.BID), assessment()),
            new Bid.Awarded(offer, passed(Stage.BID), assessment(), TODAY)));
  }

  private static Life<Bid> aDeclined() {
    Offer offer = offer(Samples.identity(422, "EOI-803"));
    return new Life<>(
        AllRecords::bids,
        List.of(
            new Bid.Declined(offer, Optional.empty(), Optional.empty(), "Too late.", TODAY),
            new Bid.Declined(
                offer,
                Optional.of(share(Stage.BID, "4000")),
                Optional.of(assessment()),
                "Another is better.",
                TODAY)));
  }

  private static Life<Bid> aWithdrawn() {
    Offer offer = offer(Samples.identity(423, "EOI-804"));
    return new Life<>(
        AllRecords::bids,
        List.of(
            new Bid.Withdrawn(
                offer,
                Optional.of(share(Stage.BID, "4000")),
                Optional.empty(),
                "No tutors.",
                TODAY)));
  }

  private static Life<Sheet> sheet() {
    Identity identity = Samples.identity(424, "SCO-801");
    Sheet first =
        new Sheet(
            identity,
            awarded().identity().id(),
            Samples.annaBrook().identity().id(),
            List.of(new Sheet.Mark("need", 4), new Sheet.Mark("value-for-money", 0)),
            "",
            Optional.empty(),
            TODAY);
    return new Life<>(
        AllRecords::sheets,
        List.of(
            first,
            new Sheet(
                identity,
                first.bid(),
                first.reviewer(),
                List.of(new Sheet.Mark("need", 5), new Sheet.Mark("value-for-money", 3)),
                "Better,\nread twice",
                Optional.of(Sheet.Advice.AWARD_WITH_CONDITIONS),
                TODAY)));
  }

  private static Life<Conflict> conflict() {
    Conflict declared =
        new Conflict(
            Samples.identity(425, "CNF-801"),
            Samples.annaBrook().identity().id(),
            PartnerSamples.partner().identity().id(),
            "Sits on \"its\" board",
            TODAY.minusDays(3),
            Optional.empty());
    return new Life<>(
        AllRecords::conflicts,
        List.of(
            declared,
            new Conflict(
                declared.identity(),
                declared.person(),
                declared.partner(),
                declared.interest(),
                declared.declaredOn(),
                Optional.of(new Conflict.Lifted("Not any more.", TODAY)))));
  }
}
