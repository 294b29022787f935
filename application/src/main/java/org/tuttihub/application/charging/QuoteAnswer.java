package org.tuttihub.application.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.policy.Quotation.Share;
import org.tuttihub.domain.values.Money;

/**
 * A price with everything that explains it. Every sum is the sum of its parts: lines add up to the
 * totals, shares to the subsidies and remissions, and payers to the charge.
 *
 * @param on the day whose prices, policies and settings it goes by
 * @param authority three digits; empty where none was given
 * @param reasons in the order in which the rules were applied
 */
public record QuoteAnswer(
    LocalDate on,
    Customer customer,
    String authority,
    Money charge,
    Money subsidies,
    Money remissions,
    Money pays,
    List<LineOf> lines,
    List<ShareOf> shares,
    List<PayerOf> payers,
    List<PassedOnOf> passedOn,
    List<String> reasons,
    List<PolicyOf> policies) {

  /**
   * A line of the price.
   *
   * @param items the numbers of the items that it is for, joined by commas
   * @param term 1 to 3, or 0 where it is not by term
   * @param units how many units are supplied; 0 where there are none
   */
  public record LineOf(
      int line,
      String items,
      int term,
      String what,
      BigDecimal units,
      String unit,
      Money charge,
      Money subsidies,
      Money remissions,
      Money pays) {}

  /**
   * What somebody else bears of a line.
   *
   * @param from whose money it is: a fund's code, the school, or who it is
   * @param to who gets it
   */
  public record ShareOf(
      int line, Share.Kind kind, String rule, Money amount, String from, String to) {}

  /**
   * Who pays what of the whole charge.
   *
   * @param fund the fund's code; absent where it is none of the hub's
   * @param fundName what the hub calls it that year; absent where it has no such fund
   */
  public record PayerOf(
      String payer, Optional<String> fund, Optional<String> fundName, Money amount) {}

  /**
   * What of the charge the hub does not keep, whoever pays it.
   *
   * @param to who gets it
   */
  public record PassedOnOf(int line, String to, String rule, Money amount) {}

  /**
   * A policy that was relied upon.
   *
   * @param approved the day on which its document was approved
   * @param items the numbers of the items that it answered for, joined by commas
   */
  public record PolicyOf(
      String policy,
      String title,
      String document,
      String version,
      Optional<LocalDate> approved,
      String items) {}
}
