package org.tuttihub.application.commissioning;

import static org.tuttihub.domain.access.Permission.COMMISSION;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.application.access.People;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.funds.BudgetLines;
import org.tuttihub.application.needs.Gaps;
import org.tuttihub.application.partners.Partners;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.application.schools.Schools;
import org.tuttihub.domain.commissioning.Call.State;

/** What is done with calls. */
record CallDeeds(
    UnitOfWork<? extends CommissioningRecords> work, Ids ids, CommissioningRules rules) {

  Stream<Operation> all() {
    return Stream.of(writing(), running(), ending()).flatMap(part -> part);
  }

  private Stream<Operation> writing() {
    WriteCall write = new WriteCall(work, ids);
    Note[] notes = {
      Note.of("title", "Title", "What it is called"),
      Note.of("gap", "Gap", "The gap that it goes back to, such as GAP-4")
          .naming(Gaps.NOUN)
          .fromItsCard(),
      Note.of("partner", "Partner", "Or the partner with whom a proposal was developed")
          .naming(Partners.NOUN),
      Note.of("school", "School", "Or the URN of the school whose need it is").naming(Schools.NOUN),
      Note.text("why", "Why", "What of its origin it answers", 1000).required(),
      Note.text("wanted", "Wanted", "What is to be delivered", 4000),
      Note.text("outcome", "Outcome", "What is to be different afterwards", 2000),
      Note.of("place", "Place", "Where; blank when everywhere"),
      Note.of("support", "Support", "Money unless given; in kind, nothing is paid"),
      Note.of("opens", "Opens", "The first day for bids"),
      Note.of("closes", "Closes", "The last day for bids"),
      Note.of("line", "Budget line", "The budget line that would pay, such as BUD-3")
          .naming(BudgetLines.NOUN),
      Note.of("most_pence", "Highest grant", "What may be asked for at the most")
    };
    return Stream.of(
        Deed.of(
            Calls.NOUN,
            "add",
            "Draft a call for expressions of interest from a need",
            COMMISSION,
            WriteCall.Add.class,
            write::add,
            notes),
        Deed.of(
                Calls.NOUN,
                "change",
                "Rewrite a draft, or move the closing day of an open call",
                COMMISSION,
                WriteCall.Alter.class,
                write::change,
                notes)
            .offeredWhen(CallCard.class, when(State.DRAFTED, State.OPEN)),
        Deed.of(
                Calls.NOUN,
                "invite",
                "Ask partners to bid",
                COMMISSION,
                WriteCall.Invite.class,
                write::invite,
                Note.of("partners", "Partners", "Their references, such as PRT-1, PRT-7")
                    .naming(Partners.NOUN))
            .offeredWhen(CallCard.class, when(State.DRAFTED, State.OPEN)));
  }

  private Stream<Operation> running() {
    RunCall run = new RunCall(work, rules);
    ReviewCall review = new ReviewCall(work);
    return Stream.of(
        Deed.of(
                Calls.NOUN,
                "review-by",
                "Say who scores the bids; all of them at once",
                COMMISSION,
                ReviewCall.ReviewBy.class,
                review::reviewBy,
                Note.of("reviewers", "Reviewers", "People who sign in, such as PER-2, PER-5")
                    .naming(People.NOUN))
            .never("name them all anew: calls review-by")
            .offeredWhen(CallCard.class, when(State.DRAFTED, State.OPEN, State.CLOSED)),
        Deed.of(
                Calls.NOUN,
                "open",
                "Open a drafted call, by the hub's rules of the day",
                COMMISSION,
                RunCall.Open.class,
                run::open,
                Note.of("facts", "Facts", "What the policy wants to know, as name=value"))
            .asking((acting, _) -> new AskedFacts(rules).fields(acting))
            .never("partners may have bid by it already; cancel it and write another")
            .offeredWhen(CallCard.class, when(State.DRAFTED)),
        Deed.of(
                Calls.NOUN,
                "close",
                "Take no more bids",
                COMMISSION,
                RunCall.Step.class,
                run::close)
            .offeredWhen(CallCard.class, when(State.OPEN)),
        Deed.of(
                Calls.NOUN,
                "assess",
                "Put the scores of every bid together",
                COMMISSION,
                ReviewCall.Assess.class,
                review::assess)
            .offeredWhen(CallCard.class, when(State.CLOSED, State.ASSESSED)));
  }

  private Stream<Operation> ending() {
    RunCall run = new RunCall(work, rules);
    Note told = Note.text("why", "Why", "What bids without an award are told", 1000).afresh();
    return Stream.of(
        Deed.of(
                Calls.NOUN,
                "decide",
                "End a call with an award: every bid without one is declined",
                COMMISSION,
                RunCall.Decide.class,
                run::decide,
                told)
            .offeredWhen(CallCard.class, when(State.ASSESSED)),
        Deed.of(
                Calls.NOUN,
                "none-suitable",
                "End a call without an award: what it goes back to stays open",
                COMMISSION,
                RunCall.End.class,
                run::noneSuitable,
                told.required())
            .offeredWhen(CallCard.class, when(State.ASSESSED)),
        Deed.of(
                Calls.NOUN,
                "cancel",
                "Give up a call that is not assessed",
                COMMISSION,
                RunCall.End.class,
                run::cancel,
                Note.text("why", "Why", "Why it is given up", 1000).required().afresh())
            .offeredWhen(CallCard.class, when(State.DRAFTED, State.OPEN, State.CLOSED)));
  }

  private static Function<CallCard, Optional<String>> when(State... states) {
    return card -> Offered.when(card.state(), states);
  }
}
