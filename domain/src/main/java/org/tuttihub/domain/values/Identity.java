package org.tuttihub.domain.values;

import java.util.UUID;

/**
 * What a record is known by: an id for programs and a reference for people.
 *
 * @param id a UUID, version 7
 * @param ref a prefix and a number, never used again: {@code OBJ-12}
 */
public record Identity(UUID id, String ref) {
  @Override
  public String toString() {
    return ref;
  }
}
