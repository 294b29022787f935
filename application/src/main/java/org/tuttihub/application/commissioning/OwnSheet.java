package org.tuttihub.application.commissioning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Panel;
import org.tuttihub.domain.commissioning.Sheet;
import org.tuttihub.domain.commissioning.policy.Criterion;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** Shows who asks their own sheet on a bid, and what a bid is scored by. */
public final class OwnSheet {

  /** On which bid. */
  public record Request(Key bid) {}

  /**
   * The sheet.
   *
   * @param standing due, given, barred, or no reviewer
   * @param sheet its reference; absent until it is given, as its score
   * @param sheets how many sheets on the bid are in
   * @param wanted how many there will be
   */
  public record Answer(
      String bid,
      String standing,
      Optional<String> sheet,
      Optional<BigDecimal> score,
      Optional<Sheet.Advice> advice,
      String comment,
      int sheets,
      int wanted,
      List<Line> criteria) {}

  /** A criterion, and the points that were given for it. */
  public record Line(
      String criterion, String title, int weight, int most, Optional<Integer> points) {}

  private final UnitOfWork<? extends CommissioningRecords> work;

  public OwnSheet(UnitOfWork<? extends CommissioningRecords> work) {
    this.work = work;
  }

  /** Refuses who is nobody of those who sign in. */
  public Outcome<Answer> answer(Acting acting, Request asked) {
    return work.look(
        records ->
            records
                .bids()
                .named(asked.bid())
                .then(
                    bid ->
                        Panels.person(acting, records, Optional.empty(), "bid")
                            .map(person -> answer(Panels.of(records, bid), bid, person))));
  }

  private static Answer answer(Panels panels, Bid bid, Person person) {
    Panel panel = panels.on(bid);
    UUID self = person.identity().id();
    Optional<Sheet> own = panels.by(self, bid).map(Stored::value);
    List<Criterion> criteria = panels.call().ruled().map(r -> r.criteria()).orElseGet(List::of);
    return new Answer(
        bid.identity().ref(),
        standing(panel, self),
        own.map(s -> s.identity().ref()),
        own.map(s -> s.score(criteria).setScale(2, RoundingMode.HALF_UP)),
        own.flatMap(Sheet::advice),
        own.map(Sheet::comment).orElse(""),
        panel.counted().size(),
        panel.wanted(),
        criteria.stream().map(c -> line(c, own)).toList());
  }

  private static String standing(Panel panel, UUID self) {
    if (panel.barred().contains(self)) {
      return "barred";
    }
    if (panel.due().contains(self)) {
      return "due";
    }
    return panel.reviewers().contains(self) ? "given" : "no reviewer";
  }

  private static Line line(Criterion c, Optional<Sheet> own) {
    return new Line(
        c.code(),
        c.title(),
        c.weight(),
        c.most(),
        own.flatMap(
            s ->
                s.marks().stream()
                    .filter(m -> m.criterion().equals(c.code()))
                    .map(Sheet.Mark::points)
                    .findFirst()));
  }
}
