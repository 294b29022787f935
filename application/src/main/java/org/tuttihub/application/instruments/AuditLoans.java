package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.instruments.SelfAudit;
import org.tuttihub.domain.instruments.StockTake;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/**
 * Asks borrowers how what they have is. They answer by a signed link: write to the self-audits that
 * are asked.
 */
public final class AuditLoans {

  /** About which loans whoever has them is asked, until when, and for which stock-take. */
  public record Ask(List<Key> loans, LocalDate due, Optional<Key> stockTake) {}

  /** What a borrower says. */
  public record Answer(
      Key id,
      boolean present,
      Optional<Boolean> complete,
      Optional<Boolean> playable,
      Optional<Condition> condition,
      Optional<String> words) {}

  private final UnitOfWork<? extends InstrumentRecords> work;
  private final Ids ids;

  public AuditLoans(UnitOfWork<? extends InstrumentRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses loans that are over; whoever is being asked already is not asked twice. */
  public Outcome<Receipt> ask(Acting acting, Ask asked) {
    if (asked.due().isBefore(acting.today())) {
      return no("They would be asked until a day that has passed.", "Give a day to come.");
    }
    return work.decide(
        acting,
        records ->
            take(records, asked.stockTake())
                .then(
                    take ->
                        Several.named(records.loans(), "loans", asked.loans())
                            .then(all -> Outcome.each(all, loan -> out(loan.value())))
                            .then(loans -> asked(acting, records, asked, take, loans))));
  }

  private static Outcome<Optional<UUID>> take(InstrumentRecords records, Optional<Key> key) {
    return key.isEmpty()
        ? Outcome.done(Optional.empty())
        : records
            .stockTakes()
            .named(key.get())
            .then(StockTake::counting)
            .map(take -> Optional.of(take.identity().id()));
  }

  private static Outcome<Loan> out(Loan loan) {
    return loan.state() == Loan.State.OUT
        ? Outcome.done(loan)
        : no(loan.identity() + " is " + loan.state().words() + ".", "Ask only about what is out.");
  }

  private Outcome<Receipt> asked(
      Acting acting, InstrumentRecords records, Ask asked, Optional<UUID> take, List<Loan> loans) {
    Set<UUID> already =
        records.selfAudits().beingAsked(loans.stream().map(l -> l.identity().id()).toList());
    List<Loan> others = loans.stream().filter(l -> !already.contains(l.identity().id())).toList();
    if (others.isEmpty()) {
      return no(
          "About "
              + (loans.size() == 1 ? "it" : "all of them")
              + " somebody is being asked already.",
          "Wait for the answers: self-audits list --filter state=asked.");
    }
    List<String> refs = records.selfAudits().nextRefs(others.size());
    List<SelfAudit> audits = new ArrayList<>();
    for (int i = 0; i < refs.size(); i++) {
      Loan loan = others.get(i);
      audits.add(
          new SelfAudit.Asked(
              new SelfAudit.Facts(
                  new Identity(ids.next(), refs.get(i)),
                  loan.identity().id(),
                  loan.facts().item(),
                  take,
                  acting.today(),
                  asked.due())));
    }
    records.selfAudits().addAll(audits);
    return Outcome.done(
        records
            .selfAudits()
            .receipt(
                acting,
                audits.getFirst(),
                1,
                Several.andMore(audits.getFirst().identity().toString(), audits.size())
                    + " asked; write to them with a link: messages write-to"
                    + (already.isEmpty() ? "." : "; " + already.size() + " were asked already."))
            .fact("asked", audits.size()));
  }

  /** Refuses a checklist that does not fit together, and one that is approved. */
  public Outcome<Receipt> answer(Acting acting, Answer asked) {
    SelfAudit.Answer said =
        new SelfAudit.Answer(
            acting.today(),
            asked.present(),
            asked.complete(),
            asked.playable(),
            asked.condition(),
            asked.words().orElse(""));
    return work.decide(
        acting,
        records ->
            records
                .selfAudits()
                .step(
                    acting,
                    asked.id(),
                    audit -> audit.answer(said),
                    audit -> audit.identity() + " is answered."));
  }

  private static <T> Outcome<T> no(String fact, String remedy) {
    return Outcome.refused(Refusal.rule("instruments.self-audit", fact, remedy));
  }
}
