package org.tuttihub.application.health;

import java.util.List;
import java.util.Optional;

/** Whether Tutti can work. */
public interface Health {

  /** What is wrong, in a sentence; empty when all is well. Answers within a second or two. */
  Optional<String> trouble();

  /** What stops nothing but should be looked at, in sentences: a plugin that is not asked. */
  default List<String> warnings() {
    return List.of();
  }
}
