package org.tuttihub.application.records;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A collection whose aggregates also come many at once, from files.
 *
 * @param <T> the aggregate
 */
public interface KeptMany<T> extends Kept<T> {

  /** Those that are there, by what files call them. */
  Map<String, Stored<T>> findAll(Collection<String> names);

  /** Adds many at once, each as version 1. */
  void addAll(List<T> values);

  /** Replaces many at once; nothing may hang on them. */
  void replaceAll(List<Stored<T>> changed);
}
