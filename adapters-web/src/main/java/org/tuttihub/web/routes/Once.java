package org.tuttihub.web.routes;

/** Runs something the first time only; for one thread. */
final class Once implements Runnable {
  private final Runnable first;
  private boolean done;

  private Once(Runnable first) {
    this.first = first;
  }

  static Runnable of(Runnable first) {
    return new Once(first);
  }

  @Override
  public void run() {
    if (!done) {
      done = true;
      first.run();
    }
  }
}
