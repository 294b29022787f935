package org.tuttihub.application.commissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.values.Money;

/**
 * A bid in full. What reviewers made of it is there when all of them have scored.
 *
 * @param since since when it is in its state
 * @param origin what its call goes back to
 * @param notLive why no money could go to the partner today; absent when it could
 * @param late why it was taken although its call was over; empty where it came in time
 * @param ongoingCost what it costs a year once the money ends; absent until the partner says so
 * @param needed how much must come from elsewhere; absent until it is complete, as what follows
 * @param counted how much of what others bear counts
 * @param shortfall what is missing; nothing where it is enough
 * @param rule the rule of the share
 * @param rules whose rule it is
 * @param overridden why a shortfall was let pass; empty where none was
 * @param approver who approved that
 * @param reasons why the share came out like that
 * @param sheets how many sheets that count are in
 * @param wanted how many there will be
 * @param due who has to score yet, by reference
 * @param barred who is barred by a declared interest, by reference
 * @param why why it was returned, declined or withdrawn
 * @param project what came of it
 */
public record BidCard(
    String ref,
    Bid.State state,
    LocalDate since,
    String call,
    String title,
    String origin,
    String partner,
    String name,
    Optional<String> notLive,
    LocalDate receivedOn,
    String late,
    String outline,
    String how,
    String fit,
    String ongoing,
    String environment,
    String inclusion,
    String remissions,
    Optional<Money> ongoingCost,
    Money cost,
    Money asked,
    Money elsewhere,
    List<CostLine> costs,
    List<IncomeLine> income,
    Optional<Boolean> met,
    Optional<Money> needed,
    Optional<Money> counted,
    Optional<Money> shortfall,
    String rule,
    String rules,
    boolean mayOverride,
    String overridden,
    String approver,
    List<String> reasons,
    int sheets,
    int wanted,
    List<String> due,
    List<String> barred,
    Optional<BigDecimal> score,
    List<ScoreLine> scores,
    String why,
    Optional<String> project) {

  /** A line of what it costs. */
  public record CostLine(String what, Money amount) {}

  /** A line of what others bear. */
  public record IncomeLine(String source, Money amount, boolean inKind, boolean confirmed) {}

  /** What a reviewer made of it. */
  public record ScoreLine(
      String sheet,
      String reviewer,
      BigDecimal score,
      String points,
      String advice,
      String comment) {}
}
