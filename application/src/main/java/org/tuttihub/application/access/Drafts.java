package org.tuttihub.application.access;

import java.time.Duration;
import java.util.Map;

/**
 * Forms that people left unfinished, each for whoever typed it and for nobody else. Few, short and
 * not for ever: what goes beyond that is the oldest. Nothing of it is ever logged.
 */
public interface Drafts {
  /**
   * How much is kept of each person, and how long.
   *
   * @param letters of all their forms together; a form with more is not kept at all
   */
  record Limits(int forms, int letters, Duration age) {
    public static final Limits USUAL = new Limits(20, 100_000, Duration.ofDays(14));
  }

  /** What somebody typed into each form, by the form's name; the oldest form first. */
  Map<String, Map<String, String>> of(String actor);

  /** Keeps what somebody typed into a form, in place of what was kept of it. */
  void keep(String actor, String form, Map<String, String> texts);

  /** A form was finished, or thrown away. */
  void drop(String actor, String form);

  /** How many letters somebody typed. */
  static int letters(Map<String, String> texts) {
    return texts.values().stream().mapToInt(String::length).sum();
  }
}
