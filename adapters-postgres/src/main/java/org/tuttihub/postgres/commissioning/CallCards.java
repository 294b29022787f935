package org.tuttihub.postgres.commissioning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.commissioning.CallCard;
import org.tuttihub.domain.commissioning.Assessment;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Brief;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Conflict;
import org.tuttihub.domain.commissioning.Panel;
import org.tuttihub.domain.commissioning.Rules;
import org.tuttihub.domain.commissioning.Sheet;

/**
 * Makes the card of a call: who was asked, who scores, what came.
 *
 * @param cards what is read for every card of the room
 */
record CallCards(CommissioningCards cards) {
  private static final String LINE =
      """
      select l.ref || ' ' || l.description || ' (' || f.name || ')' as words
      from {budget_line} l join {fund} f on f.id = l.fund where l.id = $1\
      """;

  CallCard of(Call call) {
    Brief b = call.brief();
    List<Bid> bids = cards.bids(call);
    List<Sheet> sheets = cards.sheets(call);
    List<Conflict> conflicts = new PgConflicts(cards.session(), cards.view()).of(b.everyReviewer());
    Map<UUID, CommissioningCards.Named> partners =
        cards.named(
            CommissioningCards.PARTNERS,
            b.invited().stream().map(Brief.Invitation::partner).toList());
    Map<UUID, CommissioningCards.Named> people =
        cards.named(CommissioningCards.PEOPLE, b.everyReviewer());
    Optional<Rules> rules = call.ruled();
    return new CallCard(
        b.identity().ref(),
        call.state(),
        PgCalls.since(call),
        b.title(),
        b.origin().kind(),
        cards.origin(call.identity().id()),
        b.origin().words(),
        b.wanted(),
        b.outcome(),
        b.place(),
        b.support(),
        b.opens(),
        b.closes(),
        b.line()
            .flatMap(
                id -> cards.session().first(row -> row.text("words"), cards.view().of(LINE), id)),
        b.most(),
        rules.map(Rules::procedure).orElse(""),
        rules.map(Rules::invitations),
        rules.flatMap(Rules::reviewers),
        rules.map(Rules::by).orElse(""),
        rules.map(Rules::criteria).orElse(List.of()).stream()
            .map(c -> new CallCard.CriterionLine(c.code(), c.title(), c.weight(), c.most()))
            .toList(),
        b.invited().stream().map(i -> invited(i, partners, bids)).toList(),
        b.everyReviewer().stream()
            .map(r -> reviewer(call, r, people.get(r).ref(), bids, sheets, conflicts))
            .toList(),
        bids.stream().map(bid -> line(call, bid, partners, sheets, conflicts)).toList(),
        PgCalls.why(call));
  }

  private static CallCard.InvitedLine invited(
      Brief.Invitation i, Map<UUID, CommissioningCards.Named> partners, List<Bid> bids) {
    CommissioningCards.Named partner = partners.get(i.partner());
    return new CallCard.InvitedLine(
        partner.ref(),
        partner.name(),
        i.on(),
        bids.stream()
            .filter(b -> b.offer().partner().equals(i.partner()))
            .map(b -> b.identity().ref())
            .reduce((_, last) -> last));
  }

  private static CallCard.ReviewerLine reviewer(
      Call call,
      UUID who,
      String ref,
      List<Bid> bids,
      List<Sheet> sheets,
      List<Conflict> conflicts) {
    int due = 0;
    int barred = 0;
    for (Bid bid : bids) {
      Panel panel = CommissioningCards.panel(call, bid, sheets, conflicts);
      due += bid.state() == Bid.State.COMPLETE && panel.due().contains(who) ? 1 : 0;
      barred += panel.barred().contains(who) ? 1 : 0;
    }
    long given = sheets.stream().filter(s -> s.reviewer().equals(who)).count();
    return new CallCard.ReviewerLine(
        ref, Math.toIntExact(given), due, barred, call.brief().standIns().contains(who));
  }

  private static CallCard.BidLine line(
      Call call,
      Bid bid,
      Map<UUID, CommissioningCards.Named> partners,
      List<Sheet> sheets,
      List<Conflict> conflicts) {
    Panel panel = CommissioningCards.panel(call, bid, sheets, conflicts);
    return new CallCard.BidLine(
        bid.identity().ref(),
        partners.get(bid.offer().partner()).name(),
        bid.state(),
        bid.offer().budget().grant(),
        bid.offer().budget().cost(),
        panel.counted().size(),
        panel.wanted(),
        bid.judged().map(Assessment::score));
  }
}
