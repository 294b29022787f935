package org.tuttihub.application.contracts;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.fakes.CountingIds;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Subject;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Outcomes;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.domain.outcome.Outcome;

/** What every contract of the kept records begins with. */
public abstract class HubContract {
  protected final CountingIds ids = new CountingIds();
  protected final Acts acts = new Acts(ids);

  /** The hub under test: empty before each test, and the same one throughout it. */
  protected abstract UnitOfWork<AllRecords> hub();

  /** Does something to records, which must be done. */
  protected final Receipt keep(Change change) {
    return keep(acts.anna(), change);
  }

  protected final Receipt keep(Acting acting, Change change) {
    return Outcomes.done(
        hub()
            .decide(
                acting,
                records -> {
                  change.to(records);
                  return Outcome.done(receipt(acting));
                }));
  }

  protected final <T> T seen(Function<? super AllRecords, T> question) {
    return hub().look(question);
  }

  protected final boolean holds(Predicate<? super AllRecords> condition) {
    return hub().look(condition::test);
  }

  /** A receipt about something that does not matter. */
  protected static Receipt receipt(Acting acting) {
    return Receipt.of(
        acting, new Subject("tests", Samples.id(999), "TEST-1"), 1, "Something was done.");
  }

  protected final boolean isInHistory(UUID deed) {
    return holds(records -> records.past().deed(deed).isPresent());
  }

  /** Something done to records. */
  @FunctionalInterface
  protected interface Change {
    void to(AllRecords records);
  }
}
