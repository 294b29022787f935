package org.tuttihub.application.instruments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.values.Identity;

/** The loans: one item out with one borrower. */
public interface Loans extends Kept<Loan> {
  Noun NOUN = new Noun("instruments", "loans", "loan", "LOA");

  /** The loan that an item is out on. */
  Optional<Stored<Loan>> openOf(UUID item);

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
