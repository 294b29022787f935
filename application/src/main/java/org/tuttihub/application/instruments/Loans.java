package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.values.Identity;

/** The loans: one item out with one borrower. */
public interface Loans extends Kept<Loan> {
  Noun NOUN = new Noun("instruments", "loans", "loan", "LOA");

  /** The loan that an item is out on. */
  Optional<Stored<Loan>> openOf(UUID item);

  /**
   * Those that are out on terms in words that were neither accepted nor sent, by reference.
   *
   * @param most how many at the most
   */
  List<Stored<Loan>> unsent(int most);

  /**
   * Those that are out and due by a day, and whose borrower was not reminded today; the longest due
   * first.
   *
   * @param most how many at the most
   */
  List<Stored<Loan>> dueBy(LocalDate day, LocalDate today, int most);

  /** What a borrower has out on a day, and what never came back. */
  Standing standing(Borrower borrower, LocalDate on);

  /**
   * How a borrower stands.
   *
   * @param open how many are out
   * @param overdue how many of them are overdue
   * @param lost how many never came back
   */
  record Standing(int open, int overdue, int lost) {}

  /** The loans that a class set is out on, by reference. */
  List<Stored<Loan>> openOfKit(UUID kit);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Loan loan) {
    return loan.identity();
  }
}
