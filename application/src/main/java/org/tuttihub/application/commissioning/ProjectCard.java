package org.tuttihub.application.commissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.commissioning.Project;
import org.tuttihub.domain.commissioning.Signed;
import org.tuttihub.domain.values.Money;

/**
 * A project in full, with the need that it goes back to and the money that it uses.
 *
 * @param since since when it is in its state
 * @param origin what its call goes back to
 * @param activity the activity of the programme that it is
 * @param grant what the partner gets in all
 * @param hub what of it the hub bears
 * @param given what the hub gives in kind, worth how much; no part of the grant
 * @param shares the share from elsewhere at the bid, and at the actuals
 * @param used what it used of the grant; absent until it is accounted for, as what follows
 * @param why why it is suspended, or was withdrawn
 */
public record ProjectCard(
    String ref,
    Project.State state,
    LocalDate since,
    String title,
    String call,
    String bid,
    String origin,
    String partner,
    String name,
    Optional<String> activity,
    Money grant,
    Money hub,
    Money paid,
    List<PoolLine> pool,
    List<GivenLine> given,
    Money givenValue,
    String procurement,
    String reference,
    LocalDate awardedOn,
    String conditions,
    String expectations,
    LocalDate starts,
    LocalDate ends,
    LocalDate evaluationDue,
    List<InstalmentLine> instalments,
    List<SignatureLine> signed,
    List<ShareLine> shares,
    Optional<Money> cost,
    Optional<Money> used,
    List<BidCard.CostLine> costs,
    List<BidCard.IncomeLine> income,
    String findings,
    String caseStudy,
    Optional<Integer> children,
    String why) {

  /** What somebody bears who commissions it with the hub. */
  public record PoolLine(String name, Money amount) {}

  /** What the hub gives in kind. */
  public record GivenLine(String what, Money value) {}

  /** A part of what the hub pays, by the number under which it is paid, with its spending. */
  public record InstalmentLine(
      int no,
      LocalDate due,
      Money amount,
      String condition,
      Optional<LocalDate> paid,
      String spending) {}

  /** A signature. */
  public record SignatureLine(Signed.Side side, String name, LocalDate on) {}

  /** The share from elsewhere, as it was computed. */
  public record ShareLine(
      String stage,
      LocalDate on,
      Money needed,
      Money counted,
      boolean met,
      String rule,
      String rules,
      String overridden,
      String approver) {}
}
