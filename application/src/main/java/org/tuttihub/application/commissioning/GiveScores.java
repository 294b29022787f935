package org.tuttihub.application.commissioning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Rules;
import org.tuttihub.domain.commissioning.Sheet;
import org.tuttihub.domain.commissioning.Sheet.Advice;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/**
 * Scores bids. A reviewer gives one sheet on a bid and may change it until all are in. Who
 * commissions may write down the sheet of somebody else who gave it on paper, unless they score
 * themselves: then they would see what they may not.
 */
public final class GiveScores {

  /**
   * A sheet.
   *
   * @param criteria points, as {@code need=4; quality=5}, by the codes of the call's criteria
   * @param reviewer who scored; who acts unless given
   */
  public record Give(
      Key bid,
      Map<String, String> criteria,
      Optional<String> comment,
      Optional<Advice> advice,
      Optional<Key> reviewer) {}

  /**
   * What changes of a sheet.
   *
   * @param criteria the points that change, by code; the others stay
   */
  public record Alter(
      Key id, Map<String, String> criteria, Change<String> comment, Change<Advice> advice) {}

  private final UnitOfWork<? extends CommissioningRecords> work;
  private final Ids ids;

  public GiveScores(UnitOfWork<? extends CommissioningRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses who is no reviewer, or is barred; a second sheet; points beyond the scale. */
  public Outcome<Receipt> give(Acting acting, Give asked) {
    return work.decide(
        acting,
        records ->
            records
                .bids()
                .named(asked.bid())
                .then(
                    bid ->
                        Panels.person(acting, records, asked.reviewer(), "reviewer")
                            .then(person -> mayWrite(acting, records, bid, person))
                            .then(person -> mayScore(records, bid, person))
                            .then(person -> first(records, bid, person))
                            .then(person -> sheet(acting, records, bid, person, asked)))
                .map(
                    sheet ->
                        records
                            .sheets()
                            .added(acting, sheet, "A sheet on " + asked.bid() + " is in.")));
  }

  private static Outcome<Person> mayScore(CommissioningRecords records, Bid bid, Person person) {
    return closed(Panels.call(records, bid))
        .then(
            _ ->
                Panels.of(records, bid)
                    .on(bid)
                    .mayScore(person.identity().id(), person.identity().ref(), bid))
        .map(_ -> person);
  }

  /** While bids still come, a score could tell a later one what to say. */
  private static Outcome<Call> closed(Call call) {
    return call.state() == Call.State.OPEN
        ? Outcome.refused(
            Refusal.rule(
                "commissioning.call-open",
                call.identity()
                    + " takes bids until "
                    + call.brief().closes()
                    + "; a bid that is scored before would not be treated as those that are still"
                    + " to come.",
                "Score once it is closed: calls close " + call.identity() + "."))
        : Outcome.done(call);
  }

  private static Outcome<Person> first(CommissioningRecords records, Bid bid, Person person) {
    return Panels.of(records, bid)
        .by(person.identity().id(), bid)
        .map(
            s ->
                Outcome.<Person>refused(
                    Refusal.rule(
                        "commissioning.scored-already",
                        person.identity() + " has scored " + bid.identity() + " already.",
                        "Change that sheet until all are in: scores change "
                            + s.value().identity()
                            + ".")))
        .orElseGet(() -> Outcome.done(person));
  }

  private Outcome<Sheet> sheet(
      Acting acting, CommissioningRecords records, Bid bid, Person person, Give asked) {
    Rules rules = Panels.call(records, bid).ruled().orElseThrow();
    return Sheet.marks(rules.criteria(), asked.criteria())
        .map(
            marks ->
                new Sheet(
                    new Identity(ids.next(), records.sheets().nextRef()),
                    bid.identity().id(),
                    person.identity().id(),
                    marks,
                    asked.comment().orElse(""),
                    asked.advice(),
                    acting.today()));
  }

  /** Refuses once all sheets on the bid are in, and somebody else's sheet. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .sheets()
                .step(
                    acting,
                    asked.id(),
                    sheet -> changed(acting, records, sheet, asked),
                    sheet -> sheet.identity() + " is changed."));
  }

  private static Outcome<Sheet> changed(
      Acting acting, CommissioningRecords records, Sheet sheet, Alter asked) {
    Bid bid = records.bids().find(new Key.ById(sheet.bid())).orElseThrow().value();
    Person person =
        records.people().find(new Key.ById(sheet.reviewer())).map(Stored::value).orElseThrow();
    Rules rules = Panels.call(records, bid).ruled().orElseThrow();
    Map<String, String> points = new LinkedHashMap<>();
    sheet.marks().forEach(m -> points.put(m.criterion(), String.valueOf(m.points())));
    points.putAll(asked.criteria());
    return mayWrite(acting, records, bid, person)
        .then(p -> mayScore(records, bid, p))
        .then(_ -> Sheet.marks(rules.criteria(), points))
        .map(
            marks ->
                new Sheet(
                    sheet.identity(),
                    sheet.bid(),
                    sheet.reviewer(),
                    marks,
                    asked.comment().over(sheet.comment(), ""),
                    asked.advice().over(sheet.advice()),
                    acting.today()));
  }

  /** Refuses to write the sheet of somebody else without the right to, or while one scores. */
  private static Outcome<Person> mayWrite(
      Acting acting, CommissioningRecords records, Bid bid, Person person) {
    Optional<UUID> self = Panels.self(acting, records).map(p -> p.identity().id());
    if (self.equals(Optional.of(person.identity().id()))) {
      return Outcome.done(person);
    }
    List<UUID> reviewers = Panels.call(records, bid).brief().everyReviewer();
    if (self.filter(reviewers::contains).isPresent()) {
      return Outcome.refused(
          Refusal.rule(
              "commissioning.not-your-sheet",
              "You score the bids of this call yourself, and see no other sheet before all are in.",
              "Leave it to " + person.identity() + ", or to somebody who does not score."));
    }
    return acting.may(Permission.COMMISSION)
        ? Outcome.done(person)
        : Outcome.refused(
            Refusal.forbidden(
                "scores give for somebody else",
                "commission",
                String.join(
                    ", ",
                    Role.having(Permission.COMMISSION).stream().map(Kind::choiceName).toList())));
  }
}
