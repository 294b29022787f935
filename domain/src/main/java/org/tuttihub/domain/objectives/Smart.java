package org.tuttihub.domain.objectives;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The five things that make an objective SMART, each with what is still needed for it. */
public enum Smart {
  SPECIFIC("say what will be different, who answers for it (owner), and which function it serves"),
  MEASURABLE("add at least one measure with a target"),
  ACHIEVABLE("say what money, people and time it needs (resources), and add at least one action"),
  RELEVANT("link it to the gap that it answers"),
  TIME_BOUND("give the day by which it is to be kept (due), and no action later than that");

  private final String remedy;

  Smart(String remedy) {
    this.remedy = remedy;
  }

  /** What would satisfy it. */
  public String remedy() {
    return remedy;
  }

  /** The letters that a promise does not have yet, in order. */
  public static List<Smart> missing(Promise promise) {
    List<Smart> missing = new ArrayList<>();
    for (Smart letter : values()) {
      if (!letter.holdsFor(promise)) {
        missing.add(letter);
      }
    }
    return missing;
  }

  /** Whether a promise has this letter. */
  public boolean holdsFor(Promise promise) {
    Promise.Words words = promise.words();
    return switch (this) {
      case SPECIFIC ->
          !words.statement().isBlank()
              && !words.owner().isBlank()
              && !promise.functions().isEmpty();
      case MEASURABLE -> !promise.measures().isEmpty();
      case ACHIEVABLE -> !words.resources().isBlank() && !promise.actions().isEmpty();
      case RELEVANT -> !promise.gaps().isEmpty();
      case TIME_BOUND ->
          words.due().isPresent()
              && promise.actions().stream().noneMatch(a -> a.due().isAfter(words.due().get()));
    };
  }

  /** Its word: {@code Time-bound}. */
  public String label() {
    String word = name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    return word.replace('_', '-');
  }
}
