package org.tuttihub.application.commissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Brief;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Origin;
import org.tuttihub.domain.values.Money;

/**
 * A call in full.
 *
 * @param since since when it is in its state; absent while it is a draft
 * @param from what it goes back to, with its words
 * @param why what of its origin it answers
 * @param line the budget line that would pay
 * @param procedure by which procurement rules awards are made; empty until it is open, as what
 *     follows
 * @param leastInvited how many partners must be asked at the least
 * @param leastReviewers how many reviewers a bid needs at the least; absent without such a rule
 * @param rules whose rules these are
 * @param ended why none was suitable, or why it was cancelled
 */
public record CallCard(
    String ref,
    Call.State state,
    Optional<LocalDate> since,
    String title,
    Origin.Kind origin,
    String from,
    String why,
    String wanted,
    String outcome,
    String place,
    Brief.Support support,
    LocalDate opens,
    LocalDate closes,
    Optional<String> line,
    Optional<Money> most,
    String procedure,
    Optional<Integer> leastInvited,
    Optional<Integer> leastReviewers,
    String rules,
    List<CriterionLine> criteria,
    List<InvitedLine> invited,
    List<ReviewerLine> reviewers,
    List<BidLine> bids,
    String ended) {

  /** Something that bids are scored by. */
  public record CriterionLine(String code, String title, int weight, int most) {}

  /** A partner that was asked, and its bid. */
  public record InvitedLine(String partner, String name, LocalDate on, Optional<String> bid) {}

  /**
   * A person who scores.
   *
   * @param reviewer the person's reference
   * @param given how many sheets they gave
   * @param due how many they have to give yet
   * @param barred on how many bids their declared interest bars them
   * @param standsIn whether they score only bids for which interests leave too few of the others
   */
  public record ReviewerLine(String reviewer, int given, int due, int barred, boolean standsIn) {}

  /** A bid that came. */
  public record BidLine(
      String bid,
      String partner,
      Bid.State state,
      Money asked,
      Money cost,
      int sheets,
      int wanted,
      Optional<BigDecimal> score) {}
}
