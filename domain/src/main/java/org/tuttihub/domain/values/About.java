package org.tuttihub.domain.values;

import java.util.UUID;

/**
 * Which record something is about: a message, a file, a signed link.
 *
 * @param collection the plural noun: {@code partners}
 */
public record About(String collection, UUID id, String ref) {
  @Override
  public String toString() {
    return collection + " " + ref;
  }
}
