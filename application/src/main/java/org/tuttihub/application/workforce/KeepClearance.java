package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.CheckDetail;
import org.tuttihub.domain.workforce.ClearanceRecord;
import org.tuttihub.domain.workforce.ClearanceRecord.Sample;

/** Checks declarations by sample, withdraws what was wrong, and forgets details in time. */
public final class KeepClearance {

  /** What a sample check of a declaration found; today unless given. */
  public record SampleCheck(Key id, boolean right, Optional<LocalDate> on) {}

  /** What is withdrawn, and why. */
  public record Withdraw(Key id, String why) {}

  /** Whose details are kept longer, and why; blank where no longer. */
  public record Keep(Key id, Optional<String> why) {}

  /** Of which records the details are forgotten. */
  public record Forget(List<Key> records) {}

  private final UnitOfWork<? extends WorkforceRecords> work;

  public KeepClearance(UnitOfWork<? extends WorkforceRecords> work) {
    this.work = work;
  }

  /** Refuses what was not declared by a partner, and what was withdrawn. */
  public Outcome<Receipt> sample(Acting acting, SampleCheck asked) {
    LocalDate on = asked.on().orElse(acting.today());
    return work.decide(
        acting,
        records ->
            records
                .clearanceRecords()
                .step(
                    acting,
                    asked.id(),
                    r ->
                        r.sample(
                            new Sample(on, acting.actor().id(), asked.right()), acting.today()),
                    r -> r.identity() + " was checked by sample."));
  }

  /** Refuses what was withdrawn before. */
  public Outcome<Receipt> withdraw(Acting acting, Withdraw asked) {
    return work.decide(
        acting,
        records ->
            records
                .clearanceRecords()
                .step(
                    acting,
                    asked.id(),
                    r -> r.withdraw(acting.today(), asked.why()),
                    r -> r.identity() + " is withdrawn."));
  }

  /** Refuses a record without details. */
  public Outcome<Receipt> keep(Acting acting, Keep asked) {
    return work.decide(
        acting,
        records ->
            records
                .clearanceRecords()
                .require(acting, asked.id())
                .then(
                    stored ->
                        detail(records, stored.value())
                            .map(
                                detail -> {
                                  records
                                      .clearanceRecords()
                                      .keepDetail(
                                          stored.value().identity().id(),
                                          detail.kept(asked.why().orElse("")));
                                  return records
                                      .clearanceRecords()
                                      .receipt(
                                          acting,
                                          stored.value(),
                                          stored.version(),
                                          asked.why().isPresent()
                                              ? "Its details are kept longer."
                                              : "Its details are kept no longer than others.");
                                })));
  }

  /** Refuses those that somebody said are to be kept. */
  public Outcome<Receipt> forget(Acting acting, Forget asked) {
    return work.decide(
        acting,
        records ->
            Several.named(records.clearanceRecords(), "records", asked.records())
                .then(all -> Outcome.each(all, record -> notKept(records, record.value())))
                .map(all -> forgotten(acting, records, all)));
  }

  private static Outcome<CheckDetail> detail(WorkforceRecords records, ClearanceRecord record) {
    return records
        .clearanceRecords()
        .detail(record.identity().id())
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.rule(
                        "workforce.no-details",
                        record.identity() + " has no details.",
                        "There is nothing to keep.")));
  }

  private static Outcome<ClearanceRecord> notKept(
      WorkforceRecords records, ClearanceRecord record) {
    return records
            .clearanceRecords()
            .detail(record.identity().id())
            .filter(CheckDetail::isKept)
            .isPresent()
        ? Outcome.refused(
            Refusal.rule(
                "workforce.details-kept",
                "The details of " + record.identity() + " are kept for a reason.",
                "Say first that they are kept no longer: clearance-records keep."))
        : Outcome.done(record);
  }

  private static Receipt forgotten(
      Acting acting, WorkforceRecords records, List<ClearanceRecord> all) {
    List<UUID> ids = all.stream().map(r -> r.identity().id()).toList();
    int gone = records.clearanceRecords().forgetDetails(ids);
    ClearanceRecord first = all.getFirst();
    return records
        .clearanceRecords()
        .receipt(
            acting,
            first,
            records
                .clearanceRecords()
                .find(new Key.ById(first.identity().id()))
                .orElseThrow()
                .version(),
            "The details of " + gone + (gone == 1 ? " record are" : " records are") + " forgotten.")
        .fact("records", String.join(", ", all.stream().map(r -> r.identity().ref()).toList()));
  }
}
