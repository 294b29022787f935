package org.tuttihub.tui.command;

import org.tuttihub.application.catalogue.Progress;

/** Tells on the error stream how long work goes on, every two seconds. */
final class Telling implements Progress {
  private static final long EVERY_NS = 2_000_000_000L;

  private final Paper paper;
  private final String what;
  private long told = System.nanoTime();

  /**
   * @param what is counted, in the plural
   */
  Telling(Paper paper, String what) {
    this.paper = paper;
    this.what = what;
  }

  @Override
  public void at(long done, String step) {
    long now = System.nanoTime();
    if (now - told > EVERY_NS) {
      told = now;
      paper.remark(String.format("%,d %s, %s", done, what, step));
    }
  }
}
