package org.tuttihub.application.records;

/**
 * A value as it is kept, with the version that think-time conflicts are judged by.
 *
 * @param version counts up from 1 at every change
 */
public record Stored<T>(T value, long version) {
  public <U> Stored<U> with(U changed) {
    return new Stored<>(changed, version);
  }
}
