package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.instruments.SelfAudit;
import org.tuttihub.domain.instruments.StockLine;
import org.tuttihub.domain.instruments.StockLine.How;
import org.tuttihub.domain.instruments.StockLine.Sighting;
import org.tuttihub.domain.instruments.StockTake;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/**
 * Asks borrowers how what they have is, and approves what they say. They answer by a signed link:
 * write to the self-audits that are asked.
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

  /** Which. */
  public record Some(List<Key> selfAudits) {}

  /** Which, and what is wrong with them. */
  public record Reject(List<Key> selfAudits, String why) {}

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
    return Marked.howMany("loans", asked.loans())
        .then(
            keys ->
                work.decide(
                    acting,
                    records ->
                        take(records, asked.stockTake())
                            .then(
                                take ->
                                    out(records, keys)
                                        .then(
                                            loans -> asked(acting, records, asked, take, loans)))));
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

  private static Outcome<List<Loan>> out(InstrumentRecords records, List<Key> keys) {
    Map<String, Loan> byRef =
        records.selfAudits().loans(keys.stream().map(Key::toString).toList()).stream()
            .collect(Collectors.toMap(l -> l.identity().ref(), Function.identity()));
    return Marked.each(
        keys,
        key ->
            Optional.ofNullable(byRef.get(key.toString()))
                .map(AuditLoans::out)
                .orElseGet(
                    () -> Outcome.refused(Refusal.unknown("loans", "loan", key.toString()))));
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
                Marked.andMore(audits.getFirst().identity().toString(), audits.size())
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

  /** Refuses what is not answered, and what is not there; what was said counts then. */
  public Outcome<Receipt> approve(Acting acting, Some asked) {
    return work.decide(
        acting,
        records ->
            decided(acting, records, asked.selfAudits(), a -> a.approve(acting.today()), "approved")
                .then(receipt -> counted(acting, records, asked.selfAudits()).map(_ -> receipt)));
  }

  /** Refuses what is not answered. */
  public Outcome<Receipt> reject(Acting acting, Reject asked) {
    return work.decide(
        acting,
        records ->
            decided(
                acting,
                records,
                asked.selfAudits(),
                a -> a.reject(asked.why(), acting.today()),
                "rejected"));
  }

  private static Outcome<Receipt> decided(
      Acting acting,
      InstrumentRecords records,
      List<Key> keys,
      Function<SelfAudit, Outcome<SelfAudit>> step,
      String done) {
    return Marked.of(records.selfAudits(), keys)
        .then(all -> Marked.each(all, a -> step.apply(a.value()).map(a::with)))
        .map(
            next -> {
              records.selfAudits().replaceAll(next);
              Stored<SelfAudit> first = next.getFirst();
              return records
                  .selfAudits()
                  .receipt(
                      acting,
                      first.value(),
                      first.version() + 1,
                      Marked.andMore(first.value().identity().toString(), next.size())
                          + " "
                          + done
                          + ".")
                  .fact("self_audits", next.size());
            });
  }

  /** What is approved is how the item is, while it is out on that loan, and counts as seen. */
  private static Outcome<Integer> counted(
      Acting acting, InstrumentRecords records, List<Key> keys) {
    return Marked.of(records.selfAudits(), keys)
        .then(
            stored -> {
              List<SelfAudit> audits = stored.stream().map(Stored::value).toList();
              return conditions(records, audits)
                  .map(
                      items -> {
                        records.items().replaceAll(items);
                        List<Stored<StockLine>> lines = lines(acting, records, audits);
                        records.stockLines().replaceAll(lines);
                        return lines.size();
                      });
            });
  }

  private static Outcome<List<Stored<Item>>> conditions(
      InstrumentRecords records, List<SelfAudit> audits) {
    Map<UUID, SelfAudit> byLoan =
        audits.stream().collect(Collectors.toMap(a -> a.facts().loan(), Function.identity()));
    List<UUID> ids = audits.stream().map(a -> a.facts().item()).distinct().toList();
    return Marked.each(
        records.items().those(ids).stream()
            .filter(item -> said(item.value(), byLoan).isPresent())
            .toList(),
        item ->
            item.value()
                .with(item.value().facts().in(said(item.value(), byLoan).orElseThrow()))
                .map(item::with));
  }

  /** How an item is said to be that is out on its loan still; absent where it is so already. */
  private static Optional<Condition> said(Item item, Map<UUID, SelfAudit> byLoan) {
    return item.outOn()
        .map(byLoan::get)
        .flatMap(SelfAudit::said)
        .flatMap(SelfAudit.Answer::condition)
        .filter(c -> c != item.facts().condition());
  }

  private static List<Stored<StockLine>> lines(
      Acting acting, InstrumentRecords records, List<SelfAudit> audits) {
    Map<UUID, List<SelfAudit>> byTake =
        audits.stream()
            .filter(a -> a.facts().stockTake().isPresent())
            .collect(Collectors.groupingBy(a -> a.facts().stockTake().orElseThrow()));
    List<Stored<StockLine>> all = new ArrayList<>();
    byTake.forEach(
        (take, those) -> {
          Map<UUID, SelfAudit> byItem =
              those.stream().collect(Collectors.toMap(a -> a.facts().item(), Function.identity()));
          boolean open =
              records
                  .stockTakes()
                  .find(new Key.ById(take))
                  .filter(t -> t.value().closed().isEmpty())
                  .isPresent();
          if (open) {
            records
                .stockLines()
                .of(take, byItem.keySet())
                .forEach(line -> all.add(seen(acting, line, byItem.get(line.value().item()))));
          }
        });
    return all;
  }

  private static Stored<StockLine> seen(Acting acting, Stored<StockLine> line, SelfAudit audit) {
    return line.with(
        line.value()
            .see(
                new Sighting(
                    acting.today(),
                    line.value().expected().orElse("on loan"),
                    How.BY_BORROWER,
                    audit.said().flatMap(SelfAudit.Answer::condition),
                    audit.identity().ref())));
  }

  private static <T> Outcome<T> no(String fact, String remedy) {
    return Outcome.refused(Refusal.rule("instruments.self-audit", fact, remedy));
  }
}
