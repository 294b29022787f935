package org.tuttihub.application.commissioning;

import static org.tuttihub.domain.access.Permission.ASSESS;
import static org.tuttihub.domain.access.Permission.COMMISSION;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.application.access.People;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.funds.BudgetLines;
import org.tuttihub.application.partners.Partners;
import org.tuttihub.application.programme.Activities;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.commissioning.Bid.State;
import org.tuttihub.domain.commissioning.Call;

/** What is done with bids, with the sheets on them, and with interests in those who bid. */
record BidDeeds(
    UnitOfWork<? extends CommissioningRecords> work, Ids ids, CommissioningRules rules) {

  private static final Note FACTS =
      Note.of("facts", "Facts", "What the policy wants to know, as name=value");

  Stream<Operation> bids() {
    return Stream.of(taking(), checking(), deciding()).flatMap(part -> part);
  }

  private Stream<Operation> taking() {
    TakeBid take = new TakeBid(work, ids);
    Note[] notes = {
      Note.of("call", "Call", "For which call, such as COM-2").naming(Calls.NOUN).fromItsCard(),
      Note.of("partner", "Partner", "Who bids, such as PRT-7").naming(Partners.NOUN),
      Note.of("received_on", "Received", "The day on which it came; today unless given"),
      Note.text("late", "Late", "Why it is taken although the call is over", 500),
      Note.text("outline", "Outline", "What will be delivered", 4000),
      Note.text("how", "How", "How it will be delivered", 4000),
      Note.text("fit", "Fit", "How it fits the hub's frameworks and policies", 2000),
      Note.text("ongoing", "Ongoing", "What follows when the money ends, and who bears it", 2000),
      Note.text("environment", "Environment", "Which travel it brings, kept low how", 2000),
      Note.text("inclusion", "Inclusion", "How the partner includes everybody", 2000),
      Note.text("remissions", "Remissions", "Who pays less or nothing, by which rules", 2000),
      Note.of("ongoing_cost_pence", "Then costs", "What a year costs when the money ends, or 0"),
      Note.of("costs", "Costs", "Line by line, as what=Tutors; amount=4000"),
      Note.of("asked_pence", "Asks for", "How much of it the hub is asked for"),
      Note.of("income", "Elsewhere", "Line by line, as source=Ticket sales; amount=500"),
      Note.of("what", "What", "What is paid for"),
      Note.of("amount_pence", "Amount", "How much that is"),
      Note.of("source", "Source", "Who bears it"),
      Note.of("in_kind", "In kind", "Whether in kind: rooms, time, instruments"),
      Note.of("confirmed", "Confirmed", "Whether it is certain; it is not unless said so")
    };
    return Stream.of(
        Deed.of(
                Bids.NOUN,
                "add",
                "Take a partner's bid for a call",
                COMMISSION,
                TakeBid.Add.class,
                take::add,
                notes)
            .offeredWhen(
                CallCard.class,
                card -> Offered.when(card.state(), Call.State.OPEN, Call.State.CLOSED)),
        Deed.of(
                Bids.NOUN,
                "change",
                "Change what a bid says, until it is complete",
                COMMISSION,
                TakeBid.Alter.class,
                take::change,
                notes)
            .offeredWhen(BidCard.class, when(State.RECEIVED, State.RETURNED)));
  }

  private Stream<Operation> checking() {
    CheckBid check = new CheckBid(work, rules);
    return Stream.of(
        Deed.of(
                Bids.NOUN,
                "check",
                "Find a bid complete, and what the hub's rules make of its money",
                COMMISSION,
                CheckBid.Check.class,
                check::check,
                FACTS)
            .asking((acting, _) -> new AskedFacts(rules).fields(acting))
            .never("what is complete stays as it is; it can be withdrawn, and bid anew")
            .offeredWhen(BidCard.class, when(State.RECEIVED)),
        Deed.of(
                Bids.NOUN,
                "return",
                "Return a bid to its partner with what is missing",
                COMMISSION,
                CheckBid.Why.class,
                check::giveBack,
                Note.text("why", "Why", "What is missing", 1000).required())
            .offeredWhen(BidCard.class, when(State.RECEIVED)),
        Deed.of(
                Bids.NOUN,
                "override",
                "Let a shortfall from elsewhere pass, with a reason and who approved it",
                COMMISSION,
                CheckBid.Exempt.class,
                check::override,
                Note.text("reason", "Reason", "Why it is let pass", 1000).required(),
                Note.of("approver", "Approver", "Who approved that"))
            .offeredWhen(BidCard.class, BidDeeds::mayOverride));
  }

  private static Optional<String> mayOverride(BidCard card) {
    return when(State.COMPLETE, State.ASSESSED)
        .apply(card)
        .or(() -> Offered.unless(card.met().orElse(true), "only when too little is from elsewhere"))
        .or(() -> Offered.unless(!card.mayOverride(), "the rule has no exceptions"));
  }

  private Stream<Operation> deciding() {
    CheckBid check = new CheckBid(work, rules);
    return Stream.of(
        Deed.of(
                Bids.NOUN,
                "award",
                "Award a bid: its money is committed, and a project comes of it",
                COMMISSION,
                AwardBid.Request.class,
                new AwardBid(work, ids)::perform,
                Note.text("procurement", "Procurement", "The procurement step that was taken", 500)
                    .required(),
                Note.of("reference", "Reference", "Where that step is on record"),
                Note.of("grant_pence", "Grant", "What was asked for, unless given; never more"),
                Note.of("pool", "Pool", "What others bear of it, as name=The next hub; amount=500"),
                Note.of("name", "Name", "Who commissions it with the hub"),
                Note.of("amount_pence", "Amount", "How much that is"),
                Note.of(
                    "given", "In kind", "What the hub gives beside, as what=The hall; value=250"),
                Note.of("what", "What", "What is given in kind"),
                Note.of("value_pence", "Worth", "How much that is worth"),
                Note.text("conditions", "Conditions", "What must be kept to", 4000),
                Note.text("expectations", "Expectations", "What is expected", 4000),
                Note.of("starts", "Starts", "The first day of delivery"),
                Note.of("ends", "Ends", "The last day of delivery"),
                Note.of("evaluation_due", "Evaluation", "When data and case study are due"),
                Note.of("instalments", "Instalments", "As due=2027-01-31; amount=500; condition=…"),
                Note.of("due", "Due", "The day on which it is due"),
                Note.of("condition", "Condition", "What must be there before it is paid"),
                Note.of("line", "Line", "The budget line that pays; the call's unless given")
                    .naming(BudgetLines.NOUN),
                Note.of("activity", "Activity", "The activity of the programme that it is")
                    .naming(Activities.NOUN))
            .offeredWhen(BidCard.class, when(State.ASSESSED)),
        Deed.of(
                Bids.NOUN,
                "decline",
                "Decline a bid, and say why",
                COMMISSION,
                CheckBid.Why.class,
                check::decline,
                Note.text("why", "Why", "What the partner is told", 1000).required())
            .offeredWhen(BidCard.class, when(State.RETURNED, State.ASSESSED)),
        Deed.of(
                Bids.NOUN,
                "withdraw",
                "Take a bid back for its partner",
                COMMISSION,
                CheckBid.Why.class,
                check::withdraw,
                Note.text("why", "Why", "Why the partner thought better of it", 1000).required())
            .offeredWhen(
                BidCard.class,
                when(State.RECEIVED, State.RETURNED, State.COMPLETE, State.ASSESSED)));
  }

  Stream<Operation> scores() {
    GiveScores give = new GiveScores(work, ids);
    Note criteria =
        Note.of("criteria", "Points", "By the call's criteria, as need=4; quality=5; value=3");
    Note comment = Note.text("comment", "Comment", "Why it gets these points", 4000);
    Note advice = Note.of("advice", "Advice", "What you would do with it");
    String again = "a sheet is changed until all are in: scores change";
    return Stream.of(
        Deed.of(
                Sheets.NOUN,
                "give",
                "Score a bid; nobody else sees it before all have scored",
                ASSESS,
                GiveScores.Give.class,
                give::give,
                Note.of("bid", "Bid", "Which bid, such as EOI-3")
                    .naming(Bids.NOUN)
                    .fromItsCard()
                    .fromCard(Sheets.NOUN, "next"),
                criteria,
                comment,
                advice,
                Note.of("reviewer", "Reviewer", "Who scored, where it is not you")
                    .naming(People.NOUN))
            .asking(new SheetFields(work)::give)
            .never(again)
            .offeredWhen(BidCard.class, when(State.COMPLETE)),
        Deed.of(
                Sheets.NOUN,
                "change",
                "Change points or words of a sheet, until all are in",
                ASSESS,
                GiveScores.Alter.class,
                give::change,
                criteria,
                comment,
                advice)
            .asking(new SheetFields(work)::change)
            .never(again)
            .offeredWhen(
                ScoreCard.class,
                card -> Offered.unless(card.open(), "only until all sheets on the bid are in")),
        Ask.of(
                Sheets.NOUN,
                "own",
                "Your own sheet on a bid, and what it is scored by",
                ASSESS,
                OwnSheet.Request.class,
                OwnSheet.Answer.class,
                (acting, asked, _) -> new OwnSheet(work).answer(acting, asked),
                Note.of("bid", "Bid", "Which bid, such as EOI-3").naming(Bids.NOUN).fromItsCard())
            .offeredWhen(
                BidCard.class,
                when(State.COMPLETE, State.ASSESSED, State.AWARDED, State.DECLINED)));
  }

  Stream<Operation> conflicts() {
    DeclareConflict declare = new DeclareConflict(work, ids);
    return Stream.of(
        Deed.of(
                Conflicts.NOUN,
                "declare",
                "Declare an interest in a partner: it bars from scoring its bids",
                ASSESS,
                DeclareConflict.Declare.class,
                declare::declare,
                Note.of("partner", "Partner", "In which partner, such as PRT-7")
                    .naming(Partners.NOUN),
                Note.text("interest", "Interest", "What it is, such as being on its board", 1000)
                    .required(),
                Note.of("reviewer", "Reviewer", "Whose interest it is, where it is not yours")
                    .naming(People.NOUN))
            .never("what was declared stays on record; lift it: conflicts lift"),
        Deed.of(
                Conflicts.NOUN,
                "lift",
                "Lift an interest that was a mistake or is over",
                COMMISSION,
                DeclareConflict.Lift.class,
                declare::lift,
                Note.text("why", "Why", "Why it does not hold any more", 1000).required())
            .offeredWhen(
                ConflictRow.class,
                card -> Offered.unless(card.liftedOn().isPresent(), "it is lifted already")));
  }

  private static Function<BidCard, Optional<String>> when(State... states) {
    return card -> Offered.when(card.state(), states);
  }
}
