package org.tuttihub.domain.workforce.policy;

import java.util.Locale;

/** What somebody does in the hub's work; one may do several. */
public enum WorkRole {
  TEACHER,
  CONDUCTOR,
  ACCOMPANIST,
  WORKSHOP_LEADER,
  /** Helps in lessons and ensembles. */
  ASSISTANT,
  /** Teaches teachers; is with children when they observe. */
  MENTOR,
  LINE_MANAGER,
  OFFICE;

  /** Whether whoever does it is with children. */
  public boolean delivers() {
    return this != LINE_MANAGER && this != OFFICE;
  }

  /** In a sentence: {@code workshop leader}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
