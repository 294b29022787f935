package org.tuttihub.application.instruments;

import java.util.List;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.instruments.LoanFacts.Accepted;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** Takes a borrower's own word that they accept the terms which they have read. */
public final class AgreeTerms {

  /**
   * The borrower's word.
   *
   * @param version of the terms that were read
   * @param terms as they were read; refused where they are others by now
   * @param name typed by whoever accepts them
   */
  public record Agree(Key id, String version, String terms, String name, boolean accepted) {}

  private static final int MOST_NAME = 120;
  private static final int MOST_TERMS = 40_000;

  private final UnitOfWork<? extends InstrumentRecords> work;

  public AgreeTerms(UnitOfWork<? extends InstrumentRecords> work) {
    this.work = work;
  }

  Deed<Agree> deed() {
    return Deed.of(
            Loans.NOUN,
            "agree",
            "Accept the terms of a loan, as the borrower does through a signed link",
            Permission.WRITE_INSTRUMENTS,
            Agree.class,
            this::perform,
            Note.of("version", "Version", "Which version of the terms was read"),
            Note.text("terms", "Terms", "The terms, as they were read", MOST_TERMS),
            Note.of("name", "Your name", "Of whoever answers for the instrument; never a child's")
                .most(MOST_NAME),
            Note.of("accepted", "I accept", "Yes: I have read these terms, and I accept them"))
        .offeredWhen(LoanCard.class, card -> Offered.when(card.state(), Loan.State.OUT));
  }

  /**
   * Refuses terms that are not accepted, and terms other than those of the loan by now. What went
   * out together as a class set is accepted together.
   */
  public Outcome<Receipt> perform(Acting acting, Agree asked) {
    if (!asked.accepted() || asked.name().isBlank()) {
      return no(
          "instruments.not-accepted",
          "It was not said that the terms are accepted, or by whom.",
          "Write your name and choose yes; or tell us what stands in the way.");
    }
    return work.decide(
        acting,
        records ->
            records
                .loans()
                .require(acting, asked.id())
                .then(loan -> agreed(acting, records, loan, asked)));
  }

  private static Outcome<Receipt> agreed(
      Acting acting, InstrumentRecords records, Stored<Loan> loan, Agree asked) {
    if (!LoanWords.hasWords(loan.value())) {
      return no(
          "instruments.no-terms",
          loan.value().identity() + " was lent without terms in words.",
          "There is nothing to accept.");
    }
    List<Stored<Loan>> all = LoanWords.together(records, loan);
    List<Loan> together = all.stream().map(Stored::value).toList();
    if (!all.isEmpty() && !isWhatWasRead(records, together, asked)) {
      return no(
          "instruments.other-terms",
          "The terms of " + loan.value().identity() + " are others than those that were read.",
          "Ask us to send you the terms again.");
    }
    Accepted accepted = new Accepted(asked.version(), acting.today(), asked.name());
    return loan.value()
        .accept(accepted)
        .then(
            _ ->
                Outcome.each(
                    all,
                    one ->
                        one.value()
                            .accept(accepted)
                            .map(next -> records.loans().replace(one.with(next)))))
        .map(kept -> receipt(acting, records, loan.value(), asked.version(), kept.size()));
  }

  private static boolean isWhatWasRead(
      InstrumentRecords records, List<Loan> together, Agree asked) {
    return together.getFirst().facts().terms().orElseThrow().version().equals(asked.version())
        && new LoanWords(records, together).terms(together).equals(asked.terms());
  }

  private static Receipt receipt(
      Acting acting, InstrumentRecords records, Loan loan, String version, int count) {
    long now = records.loans().find(new Key.ById(loan.identity().id())).orElseThrow().version();
    return records
        .loans()
        .receipt(
            acting,
            loan,
            now,
            "The terms of "
                + loan.identity()
                + (count == 1 ? "" : " and " + (count - 1) + " more")
                + " are accepted, version "
                + version
                + ".");
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
