package org.tuttihub.application.commissioning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Brief;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.values.Money;

/**
 * What those who decide on a call must know, on one page.
 *
 * @param from what the call goes back to
 * @param why what of that it answers
 * @param invited how many partners were asked
 * @param received how many bids came, withdrawn ones apart
 * @param recommended the bids that the scores, the rules and the money speak for, best first
 * @param reasons why each is recommended, or not; those with the same reason in one line
 * @param support whether the hub gives money, or support in kind
 * @param lineLeft what its budget line has left of what was planned for it: shown, and blocks
 *     nothing; absent where support is in kind, as what follows
 * @param fundLeft what the fund has left today, by which awards go
 * @param asked what all bids ask for
 * @param recommendedGrant what the recommended ones ask for
 * @param fundLeftAfter what the fund would have left then
 * @param hubGrant of the fund's year: shown, and blocks nothing, as the next
 * @param elsewhere income of that year from elsewhere than the hub's grants
 * @param practice what each bid says of what lasts, of the environment and of those it includes
 */
public record PackAnswer(
    String call,
    String title,
    Call.State state,
    String from,
    String why,
    String wanted,
    String outcome,
    String place,
    Brief.Support support,
    String procedure,
    String rules,
    int invited,
    int received,
    List<String> recommended,
    List<String> reasons,
    Optional<String> line,
    Optional<Money> lineLeft,
    Optional<String> fund,
    Optional<Money> fundLeft,
    Money asked,
    Money recommendedGrant,
    Optional<Money> fundLeftAfter,
    Optional<Money> hubGrant,
    Optional<Money> elsewhere,
    List<BidLine> bids,
    List<ScoreLine> scores,
    List<PracticeLine> practice) {

  /**
   * A bid, best first.
   *
   * @param score from 0 to 100; absent until it is assessed
   * @param met whether enough of its cost comes from elsewhere
   * @param shortfall what is missing from elsewhere; nothing where it is enough
   * @param ongoingCost what it costs a year once the money ends
   * @param overridden why a shortfall was let pass; empty where none was
   * @param notLive why its partner cannot get an award; empty where it can
   * @param sheets how many sheets that count are in, of how many wanted
   * @param barred how many reviewers a declared interest bars
   * @param advice what the reviewers would do
   */
  public record BidLine(
      String bid,
      String partner,
      String name,
      Bid.State state,
      boolean recommended,
      Optional<BigDecimal> score,
      Money asked,
      Money cost,
      Optional<Boolean> met,
      Optional<Money> needed,
      Optional<Money> counted,
      Optional<Money> shortfall,
      Optional<Money> ongoingCost,
      String overridden,
      String notLive,
      int sheets,
      int wanted,
      int barred,
      String advice) {}

  /**
   * Points for a criterion, reviewer beside reviewer in the order in which the call names them.
   *
   * @param points a dash for who is barred
   */
  public record ScoreLine(String bid, String criterion, int weight, int most, String points) {}

  /**
   * What a bid says beside its money, in its partner's words.
   *
   * @param ongoing what follows when the money ends, and who carries it
   * @param environment which travel it brings, and how that is kept low
   * @param inclusion how the partner includes everybody
   * @param remissions who pays less or nothing, by which rules
   */
  public record PracticeLine(
      String bid, String ongoing, String environment, String inclusion, String remissions) {}
}
