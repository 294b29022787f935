package org.tuttihub.application.charging.whatif;

import java.math.BigDecimal;
import java.util.List;
import org.tuttihub.domain.charging.policy.ChargingOffer.Printed.Figure;
import org.tuttihub.domain.charging.whatif.Side;
import org.tuttihub.domain.values.Money;

/**
 * What other rules would have come to, beside those that hold. All sums are exact and over the
 * bookings that both sides have a price for; a charge is what the hub's funds bear, what others
 * bear, and what the customers pay. What is rounded is for reading only, and never added up.
 *
 * @param bookings which were played
 * @param against what is compared with
 * @param tried what is tried
 * @param compared the bookings that both sides have a price for
 * @param leftOut the bookings that a side refused
 * @param untouched the bookings for which the policy that is tried does not answer: for them, what
 *     is in force was played
 * @param saving what the hub's funds would bear less
 * @param reasons how the sums come about, in sentences
 */
public record WhatIfAnswer(
    String bookings,
    String against,
    String tried,
    long count,
    long compared,
    long leftOut,
    long untouched,
    Money saving,
    List<TotalLine> totals,
    List<LengthLine> lengths,
    List<TermLine> terms,
    List<UnitLine> perUnit,
    List<FundLine> funds,
    List<PrintedLine> printed,
    List<SchoolLine> gaining,
    List<SchoolLine> losing,
    List<RefusedLine> refused,
    List<String> reasons) {

  /**
   * What a side comes to.
   *
   * @param quantity how many classes, children or instruments they are for
   * @param grant what the hub's funds bear: subsidies and remissions
   * @param others what schools and others bear for the customers
   */
  public record TotalLine(
      Side side,
      long bookings,
      long quantity,
      Money charge,
      Money grant,
      Money others,
      Money pays) {}

  /** Both sides, by length of the bookings. */
  public record LengthLine(
      String length,
      long bookings,
      long quantity,
      Money againstGrant,
      Money triedGrant,
      Money saving,
      Money againstPays,
      Money triedPays) {}

  /**
   * What the hub's funds bear, by length and term.
   *
   * @param noTerm what is not by term
   */
  public record TermLine(
      Side side,
      String length,
      Money firstTerm,
      Money secondTerm,
      Money thirdTerm,
      Money noTerm,
      Money total) {}

  /**
   * What a unit costs the customer.
   *
   * @param price to the penny, for reading only
   */
  public record UnitLine(
      Side side, String length, String unit, BigDecimal units, Money pays, Money price) {}

  /** What each fund bears. */
  public record FundLine(Side side, String fund, Money subsidies, Money remissions, Money total) {}

  /**
   * A figure beside what the policy's document printed.
   *
   * @param rounded as the document rounds
   * @param off how much more the document printed; negative for less
   */
  public record PrintedLine(
      Side side,
      String policy,
      Figure figure,
      String length,
      String term,
      Money exact,
      Money rounded,
      String printed,
      boolean agrees,
      Money off) {}

  /**
   * A school that gains or loses.
   *
   * @param more how much more it would pay; negative for less
   */
  public record SchoolLine(
      String urn, String school, long bookings, Money against, Money tried, Money more) {}

  /** Bookings without a price on a side, with one of the reasons in full. */
  public record RefusedLine(Side side, String policy, String code, long bookings, String reason) {}
}
