package org.tuttihub.application.records;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;

/**
 * The answer to every deed: what was done to what. History keeps it, so that a repeated request
 * gets the same answer; the secret alone is given once and never kept.
 *
 * @param deed the deed's id, by which it can be undone
 * @param version of the subject after the deed
 * @param said what happened, one sentence without personal data
 * @param facts names and values for history, never personal data
 */
public record Receipt(
    UUID deed,
    Subject subject,
    long version,
    String said,
    Map<String, String> facts,
    Optional<String> secret) {

  public static Receipt of(Acting acting, Subject subject, long version, String said) {
    return new Receipt(acting.deed(), subject, version, said, Map.of(), Optional.empty());
  }

  public Receipt fact(String name, Object value) {
    Map<String, String> more = new LinkedHashMap<>(facts);
    more.put(name, String.valueOf(value));
    return new Receipt(deed, subject, version, said, more, secret);
  }

  public Receipt showingOnce(String shown) {
    return new Receipt(deed, subject, version, said, facts, Optional.of(shown));
  }
}
