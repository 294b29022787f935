package org.tuttihub.application.commissioning;

import static org.tuttihub.domain.access.Permission.ASSESS;

import java.util.stream.Stream;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;

/** The lists and cards of the room {@code commissioning}. */
final class CommissioningViews {
  static final Noun INVITATIONS = new Noun("commissioning", "invitations", "invitation", "");
  static final Noun REVIEWERS = new Noun("commissioning", "reviewers", "reviewer", "");
  static final Noun DUE = new Noun("commissioning", "due-scores", "due sheet", "");
  static final Noun INSTALMENTS = new Noun("commissioning", "instalments", "instalment", "");

  private CommissioningViews() {}

  static Stream<Operation> calls(CommissioningReads reads) {
    return Stream.of(
        ListOf.of(
                Calls.NOUN,
                "Every call: what for, until when, how many bids came, how many sheets are due",
                CallRow.class,
                reads.calls(),
                Column.of("ref", "Ref", 7),
                Column.of("state", "State", 10),
                Column.of("title", "Title", 26),
                Column.of("from", "From", 8),
                Column.of("closes", "Closes", 10),
                Column.of("invited", "Asked", 5),
                Column.of("bids", "Bids", 5),
                Column.of("due", "Due", 5),
                Column.of("line", "Line", 7).fromWidth(100),
                Column.of("asked_pence", "Asked for", 13).fromWidth(110),
                Column.of("awarded_pence", "Awarded", 13).fromWidth(120),
                Column.of("given_pence", "In kind", 11).fromWidth(130),
                Column.of("reviewers", "Score", 5).fromWidth(140))
            .sortedBy("-closes"),
        CardOf.of(
            Calls.NOUN,
            "A call in full, with its rules, its reviewers and its bids",
            CallCard.class,
            reads::call));
  }

  static Stream<Operation> beside(CommissioningReads reads) {
    return Stream.of(
        ListOf.of(
                INVITATIONS,
                "Which partners were asked to bid, and what came of it",
                InvitationRow.class,
                reads.invitations(),
                Column.of("call", "Call", 8),
                Column.of("title", "Title", 24),
                Column.of("partner", "Partner", 8),
                Column.of("name", "Name", 24),
                Column.of("on", "Asked", 10),
                Column.of("bid", "Bid", 8),
                Column.of("closes", "Closes", 10).fromWidth(110))
            .opening("call", Calls.NOUN)
            .sortedBy("-call", "name"),
        ListOf.of(
                REVIEWERS,
                "Who scores which calls, how many sheets they gave and have to give",
                ReviewerRow.class,
                reads.reviewers(),
                Column.of("call", "Call", 8),
                Column.of("state", "State", 13),
                Column.of("reviewer", "Person", 8),
                Column.of("name", "Name", 24),
                Column.of("given", "Given", 6),
                Column.of("due", "Due", 6),
                Column.of("barred", "Barred", 6))
            .needing(ASSESS)
            .hiding("name")
            .opening("call", Calls.NOUN)
            .sortedBy("-call", "reviewer"),
        ListOf.of(
                DUE,
                "Who has to score which bid yet",
                DueScoreRow.class,
                reads.dueScores(),
                Column.of("reviewer", "Person", 8),
                Column.of("bid", "Bid", 8),
                Column.of("partner", "Partner", 26),
                Column.of("call", "Call", 8),
                Column.of("closes", "Closes", 10),
                Column.of("asked_pence", "Asked for", 12),
                Column.of("sheets", "In", 4),
                Column.of("name", "Name", 20).fromWidth(110))
            .needing(ASSESS)
            .hiding("name")
            .opening("bid", Bids.NOUN)
            .sortedBy("reviewer", "bid"));
  }

  static Stream<Operation> bids(CommissioningReads reads) {
    return Stream.of(
        ListOf.of(
                Bids.NOUN,
                "Every bid: what it asks for, what comes from elsewhere, how many sheets are in",
                BidRow.class,
                reads.bids(),
                Column.of("ref", "Ref", 7),
                Column.of("state", "State", 9),
                Column.of("call", "Call", 7),
                Column.of("name", "Partner", 22),
                Column.of("asked_pence", "Asks for", 11),
                Column.of("share", "Share", 6),
                Column.of("met", "Met", 4),
                Column.of("sheets", "In", 3),
                Column.of("wanted", "Of", 3),
                Column.of("score", "Score", 6),
                Column.of("shortfall_pence", "Short", 9).fromWidth(100),
                Column.of("cost_pence", "Costs", 12).fromWidth(110),
                Column.of("received_on", "Received", 10).fromWidth(120),
                Column.of("passed", "Let pass", 8).fromWidth(130))
            .needing(ASSESS)
            .sortedBy("-call", "-score"),
        CardOf.of(
                Bids.NOUN,
                "A bid in full; what reviewers made of it, once all have scored",
                BidCard.class,
                reads::bid)
            .needing(ASSESS));
  }

  static Stream<Operation> scores(CommissioningReads reads) {
    return Stream.of(
        ListOf.of(
                Sheets.NOUN,
                "Who has scored what; the scores once all sheets on a bid are in",
                ScoreRow.class,
                reads.scores(),
                Column.of("ref", "Ref", 8),
                Column.of("bid", "Bid", 8),
                Column.of("partner", "Partner", 24),
                Column.of("reviewer", "Person", 8),
                Column.of("on", "Given", 10),
                Column.of("open", "Open", 5),
                Column.of("counts", "Counts", 6),
                Column.of("score", "Score", 6),
                Column.of("advice", "Advice", 12),
                Column.of("name", "Name", 20).fromWidth(110))
            .needing(ASSESS)
            .hiding("name")
            .sortedBy("bid", "reviewer"),
        CardOf.of(
                Sheets.NOUN,
                "A sheet; what it says is its reviewer's own until all on its bid are in",
                ScoreCard.class,
                reads::score)
            .needing(ASSESS)
            .telling((actor, card) -> card.toldTo(actor)));
  }

  static Stream<Operation> conflicts(CommissioningReads reads) {
    return Stream.of(
        ListOf.of(
                Conflicts.NOUN,
                "Who declared an interest in which partner, and is barred from its bids",
                ConflictRow.class,
                reads.conflicts(),
                Column.of("ref", "Ref", 8),
                Column.of("reviewer", "Person", 8),
                Column.of("name", "Name", 18),
                Column.of("partner_name", "Partner", 24),
                Column.of("declared_on", "Declared", 10),
                Column.of("lifted_on", "Lifted", 10),
                Column.of("interest", "Interest", 30).fromWidth(120))
            .needing(ASSESS)
            .hiding("name", "interest")
            .mine(ConflictRow::reviewer)
            .sortedBy("-declared_on"),
        CardOf.of(Conflicts.NOUN, "A declared interest", ConflictRow.class, reads::conflict)
            .needing(ASSESS)
            .hiding("name", "interest")
            .mine(ConflictRow::reviewer));
  }

  static Stream<Operation> projects(CommissioningReads reads) {
    return Stream.of(
        ListOf.of(
                Projects.NOUN,
                "What came of awards: state, money, what is due, the share from elsewhere",
                ProjectRow.class,
                reads.projects(),
                Column.of("ref", "Ref", 7),
                Column.of("state", "State", 14),
                Column.of("title", "Title", 22),
                Column.of("name", "Partner", 18),
                Column.of("grant_pence", "Grant", 11),
                Column.of("paid_pence", "Paid", 11),
                Column.of("next_due", "Next due", 10).fromWidth(100),
                Column.of("evaluation_due", "Evaluation", 10).fromWidth(110),
                Column.of("met_at_bid", "Met at bid", 10).fromWidth(130),
                Column.of("met_at_actuals", "At actuals", 10).fromWidth(140),
                Column.of("given_pence", "In kind", 11).fromWidth(150))
            .sortedBy("-ref"),
        CardOf.of(
                Projects.NOUN,
                "A project in full, with the need it goes back to and its money",
                ProjectCard.class,
                reads::project)
            .hiding("signed"),
        ListOf.of(
                INSTALMENTS,
                "Every instalment of every project: when due, on which condition, when paid",
                InstalmentRow.class,
                reads.instalments(),
                Column.of("project", "Project", 8),
                Column.of("number", "No", 3),
                Column.of("due", "Due", 10),
                Column.of("amount_pence", "Amount", 12),
                Column.of("paid", "Paid", 10),
                Column.of("partner", "Partner", 24),
                Column.of("condition", "Condition", 20),
                Column.of("spending", "Spending", 9).fromWidth(110))
            .opening("project", Projects.NOUN)
            .sortedBy("due"));
  }
}
