package org.tuttihub.application.fakes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.RepeatKey;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.Changes;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/**
 * A hub in memory, for tests: what a unit of work did is kept when it is Done, and never otherwise.
 * Every work is run twice, once of it in vain, as if another had been quicker: work that cannot be
 * run again comes to light.
 */
public final class InMemoryHub implements UnitOfWork<AllRecords> {
  private static final ScopedValue<Boolean> INSIDE = ScopedValue.newInstance();

  private final ReentrantLock lock = new ReentrantLock();
  private final References references = new References();
  private final List<Changes.Listener> listeners = new CopyOnWriteArrayList<>();
  private volatile Shelves kept = new Shelves();

  @Override
  public Outcome<Receipt> decide(
      Acting acting, Function<? super AllRecords, Outcome<Receipt>> work) {
    return alone(
        () -> {
          lock.lock();
          try {
            return kept.repeated(acting)
                .map(first -> again(acting, first))
                .orElseGet(() -> run(acting, work));
          } finally {
            lock.unlock();
          }
        });
  }

  @Override
  public <T> T look(Function<? super AllRecords, T> work) {
    Unit unit = new Unit(kept, Optional.empty(), references);
    return alone(() -> work.apply(new InMemoryRecords(unit)));
  }

  /** What was found in an import, row by row. */
  public List<Verdict> verdicts(UUID job) {
    return kept.verdicts(job);
  }

  /** How many deeds were done. */
  public long deeds() {
    return kept.history().count();
  }

  /** What is kept: another object whenever anything was changed. */
  public Object kept() {
    return kept;
  }

  References references() {
    return references;
  }

  /** Changes what is kept without a deed. */
  void onRecord(Consumer<Shelves> change) {
    lock.lock();
    try {
      Shelves changed = kept.copy();
      change.accept(changed);
      kept = changed;
    } finally {
      lock.unlock();
    }
  }

  private Outcome<Receipt> run(Acting acting, Function<? super AllRecords, Outcome<Receipt>> work) {
    Unit unit = unit(acting, references);
    Unit inVain = unit(acting, references.copy());
    Outcome<Receipt> outcome = work.apply(new InMemoryRecords(unit));
    Outcome<Receipt> again = work.apply(new InMemoryRecords(inVain));
    if (again.getClass() != outcome.getClass()) {
      throw new IllegalStateException("Run again it came out as " + again + ", not " + outcome);
    }
    if (outcome instanceof Outcome.Done<Receipt>(Receipt receipt)) {
      unit.shelves().done(acting, receipt);
      kept = unit.shelves();
      tell(acting, receipt);
    }
    return outcome;
  }

  private void tell(Acting acting, Receipt receipt) {
    Set<String> touched = new TreeSet<>(Set.of("history", receipt.subject().collection()));
    kept.writesOf(acting.deed()).forEach(write -> touched.add(write.place().shelf()));
    listeners.forEach(listener -> listener.changed(touched));
  }

  /** What is kept here is told at once. */
  public Changes changes() {
    return listener -> {
      listeners.add(listener);
      return () -> listeners.remove(listener);
    };
  }

  private Unit unit(Acting acting, References from) {
    return new Unit(kept.copy(), Optional.of(acting.deed()), from);
  }

  private static Outcome<Receipt> again(Acting acting, Shelves.Entry first) {
    Optional<String> before = first.acting().repeat().map(RepeatKey::fingerprint);
    return before.equals(acting.repeat().map(RepeatKey::fingerprint))
        ? Outcome.done(first.receipt())
        : Outcome.refused(Refusal.repeated());
  }

  private static <T> T alone(Supplier<T> work) {
    if (INSIDE.isBound()) {
      throw new IllegalStateException("A unit of work is never opened inside another");
    }
    return ScopedValue.where(INSIDE, true).call(work::get);
  }
}
