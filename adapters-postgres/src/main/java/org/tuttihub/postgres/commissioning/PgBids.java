package org.tuttihub.postgres.commissioning;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.MONEY;
import static org.tuttihub.postgres.kept.ColumnType.NUMBER;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.YES_NO;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.commissioning.Bids;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.commissioning.Assessment;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Budget;
import org.tuttihub.domain.commissioning.Budget.Cost;
import org.tuttihub.domain.commissioning.Budget.Income;
import org.tuttihub.domain.commissioning.Offer;
import org.tuttihub.domain.commissioning.Share;
import org.tuttihub.domain.commissioning.policy.Stage;
import org.tuttihub.postgres.kept.Children;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The bids in PostgreSQL. */
public final class PgBids extends PgKept<Bid> implements Bids {
  private static final Table<Bid> TABLE =
      SharePart.in(
              Table.<Bid>named("bid", Bid::identity)
                  .with("call", ID, of(Offer::call))
                  .with("partner", ID, of(Offer::partner))
                  .with("received_on", DAY, of(Offer::receivedOn))
                  .with("late", TEXT, of(Offer::late))
                  .with("outline", TEXT, of(o -> o.words().outline()))
                  .with("how", TEXT, of(o -> o.words().how()))
                  .with("fit", TEXT, of(o -> o.words().fit()))
                  .with("ongoing", TEXT, of(o -> o.words().ongoing()))
                  .with("environment", TEXT, of(o -> o.words().environment()))
                  .with("inclusion", TEXT, of(o -> o.words().inclusion()))
                  .with("remissions", TEXT, of(o -> o.words().remissions()))
                  .with("ongoing_cost", MONEY, of(Offer::ongoingCost))
                  .with("asked", MONEY, of(o -> o.budget().grant()))
                  .with("state", TEXT, Bid::state)
                  .with("state_since", DAY, PgBids::since)
                  .with("why", TEXT, PgBids::why),
              Bid::shared)
          .with("assessed_on", DAY, b -> b.judged().map(Assessment::on))
          .with("score", NUMBER, b -> b.judged().map(Assessment::score))
          .made();

  private static final Children<Bid, Cost> COSTS = costs("bid", b -> b.offer().budget().costs());

  private static final Children<Bid, Income> INCOME =
      income("bid", b -> b.offer().budget().income());

  private static final Children<Bid, UUID> ASSESSORS =
      Children.<Bid, UUID>of(
              "bid_assessor",
              "bid_id",
              b -> b.judged().map(Assessment::reviewers).orElse(List.of()),
              row -> row.id("person"))
          .key("person", ID, Function.identity());

  public PgBids(Session session, View view) {
    super(session, view);
  }

  /** The lines of what something costs, in the table {@code <of>_cost}. */
  static <T> Children<T, Cost> costs(String of, Function<T, List<Cost>> costs) {
    return Children.<T, Cost>of(
            of + "_cost", of + "_id", costs, row -> new Cost(row.text("what"), row.money("amount")))
        .with("what", TEXT, Cost::what)
        .with("amount", MONEY, Cost::amount);
  }

  /** The lines of what others bear, in the table {@code <of>_income}. */
  static <T> Children<T, Income> income(String of, Function<T, List<Income>> income) {
    return Children.<T, Income>of(
            of + "_income",
            of + "_id",
            income,
            row ->
                new Income(
                    row.text("source"),
                    row.money("amount"),
                    row.yes("in_kind"),
                    row.yes("confirmed")))
        .with("source", TEXT, Income::source)
        .with("amount", MONEY, Income::amount)
        .with("in_kind", YES_NO, Income::inKind)
        .with("confirmed", YES_NO, Income::confirmed);
  }

  @Override
  public List<Stored<Bid>> of(UUID call) {
    return load("where t.call = $1 order by t.id", call);
  }

  @Override
  public List<Stored<Bid>> from(UUID partner) {
    return load("where t.partner = $1 order by t.id", partner);
  }

  @Override
  protected Table<Bid> table() {
    return TABLE;
  }

  @Override
  protected List<Children<Bid, ?>> children() {
    return List.of(COSTS, INCOME, ASSESSORS);
  }

  @Override
  protected Bid made(Cells row, Kin kin) {
    Offer offer = offer(row, kin);
    Optional<Share> share = SharePart.of(row, Stage.BID);
    Optional<Assessment> judged = judged(row, kin);
    LocalDate since = row.day("state_since");
    String why = row.text("why");
    return switch (row.choice(Bid.State.class, "state")) {
      case RECEIVED -> new Bid.Received(offer);
      case RETURNED -> new Bid.Returned(offer, why, since);
      case COMPLETE -> new Bid.Complete(offer, share.orElseThrow(), since);
      case ASSESSED -> new Bid.Assessed(offer, share.orElseThrow(), judged.orElseThrow());
      case AWARDED -> new Bid.Awarded(offer, share.orElseThrow(), judged.orElseThrow(), since);
      case DECLINED -> new Bid.Declined(offer, share, judged, why, since);
      case WITHDRAWN -> new Bid.Withdrawn(offer, share, judged, why, since);
    };
  }

  private static Offer offer(Cells row, Kin kin) {
    return new Offer(
        row.identity(),
        row.id("call"),
        row.id("partner"),
        row.day("received_on"),
        row.text("late"),
        new Offer.Words(
            row.text("outline"),
            row.text("how"),
            row.text("fit"),
            row.text("ongoing"),
            row.text("environment"),
            row.text("inclusion"),
            row.text("remissions")),
        row.maybeMoney("ongoing_cost"),
        new Budget(kin.of(COSTS), row.money("asked"), kin.of(INCOME)));
  }

  private static Optional<Assessment> judged(Cells row, Kin kin) {
    return row.maybeDay("assessed_on")
        .map(on -> new Assessment(on, row.number("score"), kin.of(ASSESSORS)));
  }

  /** Since when it is in its state. */
  static LocalDate since(Bid bid) {
    return switch (bid) {
      case Bid.Received b -> b.offer().receivedOn();
      case Bid.Returned b -> b.on();
      case Bid.Complete b -> b.on();
      case Bid.Assessed b -> b.assessment().on();
      case Bid.Awarded b -> b.on();
      case Bid.Declined b -> b.on();
      case Bid.Withdrawn b -> b.on();
    };
  }

  /** Why it was returned, declined or withdrawn; empty otherwise. */
  static String why(Bid bid) {
    return switch (bid) {
      case Bid.Returned b -> b.why();
      case Bid.Declined b -> b.why();
      case Bid.Withdrawn b -> b.why();
      case Bid.Received _, Bid.Complete _, Bid.Assessed _, Bid.Awarded _ -> "";
    };
  }

  private static Function<Bid, Object> of(Function<Offer, Object> part) {
    return bid -> part.apply(bid.offer());
  }
}
