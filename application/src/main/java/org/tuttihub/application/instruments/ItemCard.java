package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Family;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Size;

/**
 * An item in full.
 *
 * @param where the store, the school or the repairer; of other borrowers only what they are
 * @param why what it is repaired for, or why it is to go or has gone
 */
public record ItemCard(
    String ref,
    String assetNumber,
    Item.State state,
    LocalDate since,
    String where,
    Optional<LocalDate> due,
    String why,
    String approval,
    Optional<Money> proceeds,
    String model,
    Family family,
    String instrument,
    Optional<Size> size,
    boolean accessible,
    Condition condition,
    String serial,
    String barcode,
    String caseNumber,
    String accessories,
    String home,
    String owner,
    String kit,
    Optional<LocalDate> boughtOn,
    Optional<Money> price,
    String supplier,
    String funding,
    String grant,
    boolean capitalised,
    Optional<Integer> usefulYears,
    Optional<Money> value,
    String note,
    List<LoanLine> loans) {

  /** A loan of the item, the last first; without names. */
  public record LoanLine(
      String ref,
      Loan.State state,
      String borrower,
      LocalDate from,
      Optional<LocalDate> due,
      Optional<LocalDate> ended,
      Condition conditionOut,
      Optional<Condition> conditionIn) {}
}
