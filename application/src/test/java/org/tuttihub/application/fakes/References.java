package org.tuttihub.application.fakes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Gives references that were never given before, whatever becomes of who asked. */
final class References {
  private final Map<String, AtomicLong> last = new ConcurrentHashMap<>();

  /** The same numbers, to be given in vain. */
  References copy() {
    References copy = new References();
    last.forEach((prefix, number) -> copy.last.put(prefix, new AtomicLong(number.get())));
    return copy;
  }

  String next(String prefix) {
    return prefix + "-" + last.computeIfAbsent(prefix, _ -> new AtomicLong()).incrementAndGet();
  }
}
