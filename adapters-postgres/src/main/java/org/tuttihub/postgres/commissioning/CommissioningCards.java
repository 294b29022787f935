package org.tuttihub.postgres.commissioning;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuttihub.application.commissioning.BidCard;
import org.tuttihub.application.commissioning.CallCard;
import org.tuttihub.application.commissioning.ConflictRow;
import org.tuttihub.application.commissioning.PartnerStandings;
import org.tuttihub.application.commissioning.ScoreCard;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.commissioning.Assessment;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Budget;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Conflict;
import org.tuttihub.domain.commissioning.Offer;
import org.tuttihub.domain.commissioning.Panel;
import org.tuttihub.domain.commissioning.Rules;
import org.tuttihub.domain.commissioning.Share;
import org.tuttihub.domain.commissioning.Sheet;
import org.tuttihub.domain.commissioning.policy.Criterion;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.partners.PgAgreements;
import org.tuttihub.postgres.partners.PgPartners;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/**
 * Makes the cards of calls, bids, sheets and interests, as at one moment.
 *
 * @param day on which partners stand as they do
 */
record CommissioningCards(Session session, View view, LocalDate day) {

  /** A partner as people read it. */
  record Named(String ref, String name) {}

  static final String PARTNERS =
      """
      select p.id, p.ref, o.name from {partner} p join {organisation} o on o.id = p.organisation
      where p.id = any($1)\
      """;
  static final String PEOPLE = "select p.id, p.ref, p.name from {person} p where p.id = any($1)";
  private static final String ORIGIN =
      """
      select coalesce((select g.ref || ' ' || g.text from {gap} g where g.id = c.gap),
        (select p.ref || ' ' || o.name from {partner} p
         join {organisation} o on o.id = p.organisation where p.id = c.partner),
        (select s.ref || ' ' || s.name from {school} s where s.ref = c.school)) as words
      from {commissioning_call} c where c.id = $1\
      """;
  private static final String PROJECT = "select p.ref from {project} p where p.bid = $1";

  CallCard of(Call call) {
    return new CallCards(this).of(call);
  }

  BidCard of(Bid bid) {
    Offer o = bid.offer();
    Call call = new PgCalls(session, view).find(new Key.ById(o.call())).orElseThrow().value();
    Panel panel =
        panel(
            call,
            bid,
            sheets(call),
            new PgConflicts(session, view).of(call.brief().everyReviewer()));
    Map<UUID, Named> people = named(PEOPLE, call.brief().everyReviewer());
    Named partner = named(PARTNERS, List.of(o.partner())).get(o.partner());
    Optional<Share> share = bid.shared();
    Optional<Share.Exemption> over = share.flatMap(Share::override);
    return new BidCard(
        bid.identity().ref(),
        bid.state(),
        PgBids.since(bid),
        call.identity().ref(),
        call.brief().title(),
        origin(call.identity().id()),
        partner.ref(),
        partner.name(),
        notLive(o.partner()),
        o.receivedOn(),
        o.late(),
        o.words().outline(),
        o.words().how(),
        o.words().fit(),
        o.words().ongoing(),
        o.words().environment(),
        o.words().inclusion(),
        o.words().remissions(),
        o.ongoingCost(),
        o.budget().cost(),
        o.budget().grant(),
        o.budget().elsewhere(),
        costs(o.budget()),
        income(o.budget()),
        share.map(Share::isMet),
        share.map(Share::needed),
        share.map(Share::counted),
        share.map(Share::shortfall),
        share.map(Share::rule).orElse(""),
        share.map(Share::by).orElse(""),
        share.map(Share::mayOverride).orElse(false),
        over.map(Share.Exemption::reason).orElse(""),
        over.map(Share.Exemption::approver).orElse(""),
        share.map(Share::reasons).orElse(List.of()),
        panel.counted().size(),
        panel.wanted(),
        panel.due().stream().map(id -> people.get(id).ref()).toList(),
        panel.barred().stream().map(id -> people.get(id).ref()).toList(),
        bid.judged().map(Assessment::score),
        scores(call, panel, people),
        PgBids.why(bid),
        session.first(row -> row.text("ref"), view.of(PROJECT), bid.identity().id()));
  }

  /** What reviewers made of it, once that can be seen. */
  private static List<BidCard.ScoreLine> scores(Call call, Panel panel, Map<UUID, Named> people) {
    List<Criterion> criteria = criteria(call);
    return isOpen(call, panel)
        ? panel.counted().stream()
            .map(
                s ->
                    new BidCard.ScoreLine(
                        s.identity().ref(),
                        people.get(s.reviewer()).ref(),
                        s.score(criteria).setScale(2, RoundingMode.HALF_UP),
                        s.marks().stream()
                            .map(m -> m.criterion() + " " + m.points())
                            .collect(Collectors.joining(", ")),
                        s.advice().map(Sheet.Advice::words).orElse(""),
                        s.comment()))
            .toList()
        : List.of();
  }

  /** A sheet with all that it says; the catalogue leaves out what an actor may not see yet. */
  ScoreCard of(Sheet sheet) {
    Bid bid = new PgBids(session, view).find(new Key.ById(sheet.bid())).orElseThrow().value();
    Call call =
        new PgCalls(session, view).find(new Key.ById(bid.offer().call())).orElseThrow().value();
    Panel panel =
        panel(
            call,
            bid,
            sheets(call),
            new PgConflicts(session, view).of(call.brief().everyReviewer()));
    boolean open = isOpen(call, panel);
    UUID partner = bid.offer().partner();
    return new ScoreCard(
        sheet.identity().ref(),
        bid.identity().ref(),
        call.identity().ref(),
        named(PARTNERS, List.of(partner)).get(partner).name(),
        named(PEOPLE, List.of(sheet.reviewer())).get(sheet.reviewer()).ref(),
        sheet.on(),
        open,
        panel.counted().contains(sheet),
        Optional.of(sheet.score(criteria(call)).setScale(2, RoundingMode.HALF_UP)),
        sheet.advice(),
        sheet.comment(),
        marks(call, sheet),
        next(call, sheet.reviewer()));
  }

  /** The next bid that waits for somebody's sheet, while sheets are given. */
  private Optional<String> next(Call call, UUID reviewer) {
    List<Sheet> sheets = sheets(call);
    List<Conflict> conflicts = new PgConflicts(session, view).of(call.brief().everyReviewer());
    return call.state() != Call.State.CLOSED
        ? Optional.empty()
        : bids(call).stream()
            .filter(bid -> bid.state() == Bid.State.COMPLETE)
            .filter(bid -> panel(call, bid, sheets, conflicts).due().contains(reviewer))
            .map(bid -> bid.identity().ref())
            .findFirst();
  }

  private static List<ScoreCard.MarkLine> marks(Call call, Sheet sheet) {
    Map<String, Integer> points = new HashMap<>();
    sheet.marks().forEach(m -> points.put(m.criterion(), m.points()));
    return criteria(call).stream()
        .map(
            c ->
                new ScoreCard.MarkLine(
                    c.code(), c.title(), c.weight(), c.most(), points.getOrDefault(c.code(), 0)))
        .toList();
  }

  ConflictRow of(Conflict conflict) {
    Named person = named(PEOPLE, List.of(conflict.person())).get(conflict.person());
    Named partner = named(PARTNERS, List.of(conflict.partner())).get(conflict.partner());
    return new ConflictRow(
        conflict.identity().ref(),
        person.ref(),
        Optional.of(person.name()),
        partner.ref(),
        partner.name(),
        Optional.of(conflict.interest()),
        conflict.declaredOn(),
        conflict.lifted().map(Conflict.Lifted::on),
        conflict.lifted().map(Conflict.Lifted::why).orElse(""));
  }

  static List<BidCard.CostLine> costs(Budget budget) {
    return budget.costs().stream().map(c -> new BidCard.CostLine(c.what(), c.amount())).toList();
  }

  static List<BidCard.IncomeLine> income(Budget budget) {
    return budget.income().stream()
        .map(i -> new BidCard.IncomeLine(i.source(), i.amount(), i.inKind(), i.confirmed()))
        .toList();
  }

  private static boolean isOpen(Call call, Panel panel) {
    return call.state().isOver() || panel.isAllIn();
  }

  private static List<Criterion> criteria(Call call) {
    return call.ruled().map(Rules::criteria).orElse(List.of());
  }

  static Panel panel(Call call, Bid bid, List<Sheet> sheets, List<Conflict> conflicts) {
    return Panel.of(
        call,
        bid.offer().partner(),
        conflicts,
        sheets.stream().filter(s -> s.bid().equals(bid.identity().id())).toList());
  }

  List<Bid> bids(Call call) {
    return new PgBids(session, view).of(call.identity().id()).stream().map(Stored::value).toList();
  }

  List<Sheet> sheets(Call call) {
    return new PgSheets(session, view)
        .ofCall(call.identity().id()).stream().map(Stored::value).toList();
  }

  private Optional<String> notLive(UUID partner) {
    return new PgPartners(session, view)
        .find(new Key.ById(partner))
        .flatMap(
            p ->
                PartnerStandings.notLive(
                    p.value(),
                    new PgAgreements(session, view)
                        .of(partner).stream().map(Stored::value).toList(),
                    day));
  }

  String origin(UUID call) {
    return session.first(row -> row.text("words"), view.of(ORIGIN), call).orElse("");
  }

  Map<UUID, Named> named(String sql, List<UUID> ids) {
    Map<UUID, Named> named = new HashMap<>();
    session
        .all(row -> row, view.of(sql), (Object) ids.toArray(UUID[]::new))
        .forEach(row -> named.put(row.id("id"), new Named(row.text("ref"), row.text("name"))));
    return named;
  }
}
