package org.tuttihub.application.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.SelfAudit;
import org.tuttihub.domain.instruments.StockLine;
import org.tuttihub.domain.instruments.StockLine.How;
import org.tuttihub.domain.instruments.StockLine.Sighting;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** Approves or rejects what borrowers say of what they have; what is approved counts as seen. */
public final class SettleAudits {

  /** Which. */
  public record Some(List<Key> selfAudits) {}

  /** Which, and what is wrong with them. */
  public record Reject(List<Key> selfAudits, String why) {}

  private final UnitOfWork<? extends InstrumentRecords> work;

  public SettleAudits(UnitOfWork<? extends InstrumentRecords> work) {
    this.work = work;
  }

  /** Refuses what is not answered, and what is not there; what was said counts then. */
  public Outcome<Receipt> approve(Acting acting, Some asked) {
    return work.decide(
        acting,
        records ->
            decided(records, asked.selfAudits(), a -> a.approve(acting.today()))
                .then(audits -> counted(acting, records, audits).map(_ -> audits))
                .map(audits -> receipt(acting, records, audits, "approved")));
  }

  /** Refuses what is not answered. */
  public Outcome<Receipt> reject(Acting acting, Reject asked) {
    return work.decide(
        acting,
        records ->
            decided(records, asked.selfAudits(), a -> a.reject(asked.why(), acting.today()))
                .map(audits -> receipt(acting, records, audits, "rejected")));
  }

  private static Outcome<List<Stored<SelfAudit>>> decided(
      InstrumentRecords records, List<Key> keys, Function<SelfAudit, Outcome<SelfAudit>> step) {
    return Several.named(records.selfAudits(), "self-audits", keys)
        .then(all -> Outcome.each(all, a -> step.apply(a.value()).map(a::with)))
        .map(
            next -> {
              records.selfAudits().replaceAll(next);
              return next;
            });
  }

  private static Receipt receipt(
      Acting acting, InstrumentRecords records, List<Stored<SelfAudit>> audits, String done) {
    Stored<SelfAudit> first = audits.getFirst();
    return records
        .selfAudits()
        .receipt(
            acting,
            first.value(),
            first.version() + 1,
            Several.andMore(first.value().identity().toString(), audits.size()) + " " + done + ".")
        .fact("self_audits", audits.size());
  }

  /** What is approved is how the item is, while it is out on that loan, and counts as seen. */
  private static Outcome<Integer> counted(
      Acting acting, InstrumentRecords records, List<Stored<SelfAudit>> stored) {
    List<SelfAudit> audits = stored.stream().map(Stored::value).toList();
    return conditions(records, audits)
        .map(
            items -> {
              records.items().replaceAll(items);
              List<Stored<StockLine>> lines = lines(acting, records, audits);
              records.stockLines().replaceAll(lines);
              return lines.size();
            });
  }

  private static Outcome<List<Stored<Item>>> conditions(
      InstrumentRecords records, List<SelfAudit> audits) {
    Map<UUID, SelfAudit> byLoan =
        audits.stream()
            .collect(Collectors.toMap(a -> a.facts().loan(), a -> a, (_, later) -> later));
    List<UUID> ids = audits.stream().map(a -> a.facts().item()).distinct().toList();
    return Outcome.each(
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
              those.stream()
                  .collect(Collectors.toMap(a -> a.facts().item(), a -> a, (_, later) -> later));
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
}
