package org.tuttihub.application.catalogue;

/** Told how long work goes on. */
@FunctionalInterface
public interface Progress {
  Progress SILENT = (_, _) -> {};

  /**
   * @param done rows so far
   * @param step what is being done, a word or two
   */
  void at(long done, String step);
}
