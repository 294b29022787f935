package org.tuttihub.application.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.programme.Priced;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Urn;

/**
 * A booking in full.
 *
 * @param since since when it is in its state
 * @param late why it was taken although the window was closed; empty where it was open
 * @param charge the full price; absent until it is offered, as what follows
 * @param plan who teaches when
 * @param why why it was declined or withdrawn
 * @param reasons how its price comes about, in sentences; none before it is offered
 */
public record BookingCard(
    String ref,
    Booking.State state,
    LocalDate since,
    Urn urn,
    String school,
    AcademicYear year,
    String service,
    String variant,
    int quantity,
    int terms,
    String yearGroup,
    Optional<Integer> pupils,
    Optional<Integer> firstTime,
    Optional<Integer> pp,
    Optional<Integer> send,
    boolean setHire,
    LocalDate requestedOn,
    String late,
    String note,
    Optional<LocalDate> offeredOn,
    Optional<Money> charge,
    Optional<Money> subsidised,
    Optional<Money> pays,
    String policy,
    List<SubsidyLine> subsidies,
    Optional<LocalDate> acceptedOn,
    String plan,
    Optional<LocalDate> deliveredOn,
    String invoice,
    Optional<LocalDate> invoicedOn,
    String why,
    List<String> reasons) {

  /**
   * What somebody else bears of the price.
   *
   * @param from whose money: {@code the fund revenue}
   * @param spending the reference of what is committed or spent for it; absent where nothing is
   */
  public record SubsidyLine(
      String from, String rule, Money amount, Optional<String> spending, Optional<String> state) {}

  /** Says how a price comes about, as it was offered. */
  public static List<String> reasons(Priced priced) {
    List<String> reasons = new ArrayList<>();
    reasons.add(
        "The charge is " + priced.charge() + ", as it was offered: " + priced.policy() + ".");
    for (Priced.Subsidy subsidy : priced.subsidies()) {
      reasons.add(
          "Of it "
              + subsidy.from().said()
              + " bears "
              + subsidy.amount()
              + ": "
              + subsidy.rule()
              + ".");
    }
    reasons.add("The school pays what is left, " + priced.pays() + ".");
    return reasons;
  }
}
