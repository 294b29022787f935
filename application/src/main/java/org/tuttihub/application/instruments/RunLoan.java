package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.LentTerms;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.instruments.LoanFacts;
import org.tuttihub.domain.instruments.LoanFacts.Accepted;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** What is agreed about a loan while it is out. */
public final class RunLoan {

  /** Until when a loan may stay; without a day, as long as it is wanted. */
  public record Extend(Key id, Optional<LocalDate> due) {}

  /**
   * Which version of the terms the borrower of a loan accepts; that of its own terms unless given.
   *
   * @param name of whoever does, where it is said
   */
  public record Accept(
      Key id, Optional<String> version, Optional<LocalDate> on, Optional<String> name) {}

  private final UnitOfWork<? extends InstrumentRecords> work;

  public RunLoan(UnitOfWork<? extends InstrumentRecords> work) {
    this.work = work;
  }

  /** Refuses a loan that is over, a day before it began, and days promised to somebody else. */
  public Outcome<Receipt> extend(Acting acting, Extend asked) {
    return work.decide(
        acting,
        records ->
            records
                .loans()
                .step(
                    acting,
                    asked.id(),
                    loan -> loan.extend(asked.due()).then(longer -> free(records, longer)),
                    loan ->
                        loan.identity()
                            + loan.facts()
                                .due()
                                .map(day -> " is due on " + day + ".")
                                .orElse(" has no day on which it is due.")));
  }

  private static Outcome<Loan> free(InstrumentRecords records, Loan loan) {
    LoanFacts facts = loan.facts();
    Item item = records.items().find(new Key.ById(facts.item())).orElseThrow().value();
    return new Promises(records)
        .free(item, new Promises.Days(facts.from(), facts.due(), Optional.empty()))
        .map(_ -> loan);
  }

  /** Refuses a loan that is over. */
  public Outcome<Receipt> accept(Acting acting, Accept asked) {
    return work.decide(
        acting,
        records ->
            records
                .loans()
                .step(
                    acting,
                    asked.id(),
                    loan -> accepted(loan, asked, acting.today()),
                    loan ->
                        "The terms of "
                            + loan.identity()
                            + " are accepted, version "
                            + loan.facts().accepted().map(Accepted::version).orElse("")
                            + "."));
  }

  private static Outcome<Loan> accepted(Loan loan, Accept asked, LocalDate today) {
    String version =
        asked.version().orElse(loan.facts().terms().map(LentTerms::version).orElse(""));
    return version.isBlank()
        ? Outcome.refused(
            Refusal.rule(
                "instruments.no-terms",
                loan.identity() + " was lent without terms in words.",
                "Say which version the borrower accepts."))
        : loan.accept(new Accepted(version, asked.on().orElse(today), asked.name().orElse("")));
  }
}
