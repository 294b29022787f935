package org.tuttihub.application.charging.whatif;

import org.tuttihub.application.catalogue.Progress;

/** How far two sides are that are played at the same time, told as one sum. */
final class BothSides {
  private final Progress progress;
  private long done;

  BothSides(Progress progress) {
    this.progress = progress;
  }

  /** Told how far one of them is. */
  Progress side() {
    long[] before = {0};
    return (now, step) -> {
      add(now - before[0], step);
      before[0] = now;
    };
  }

  private synchronized void add(long more, String step) {
    done += more;
    progress.at(done, step);
  }
}
