package org.tuttihub.application.offending;

public final class ApplicationStartsAThread {
  public Thread thread() {
    return Thread.ofVirtual().start(() -> {});
  }
}
