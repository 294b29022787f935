package org.tuttihub.application.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/** Many who do something at once, each as patiently as a caller who wants it done. */
final class AtOnce {
  private static final int MOST_TRIES = 50;

  private AtOnce() {}

  /** One of the many. */
  interface Doing {
    Outcome<Receipt> one(int number);
  }

  static List<Outcome<Receipt>> all(int many, Doing doing) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Outcome<Receipt>>> all = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        int number = i;
        all.add(() -> patiently(doing, number));
      }
      List<Outcome<Receipt>> outcomes = new ArrayList<>();
      for (Future<Outcome<Receipt>> one : threads.invokeAll(all)) {
        outcomes.add(one.get());
      }
      return outcomes;
    }
  }

  /** Asks again as long as others are quicker. */
  private static Outcome<Receipt> patiently(Doing doing, int number) {
    Outcome<Receipt> outcome = doing.one(number);
    for (int tries = 1; tries < MOST_TRIES && isBusy(outcome); tries++) {
      outcome = doing.one(number);
    }
    return outcome;
  }

  private static boolean isBusy(Outcome<Receipt> outcome) {
    return outcome instanceof Outcome.Refused<Receipt>(Refusal refusal)
        && refusal.kind() == Refusal.Kind.BUSY;
  }
}
