package org.tuttihub.plugin.host.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.CleanText;

/** Whether what a policy says can go to a screen. */
public final class Texts {
  private static final int MOST_CHARACTERS = 500;
  private static final int MOST_OF_A_PARAGRAPH = 4000;
  private static final int MOST_TEXTS = 5000;

  private Texts() {}

  public static Optional<String> fault(String text) {
    return fault(text, MOST_CHARACTERS);
  }

  /** The same for a text of a paragraph. */
  public static Optional<String> longFault(String text) {
    return fault(text, MOST_OF_A_PARAGRAPH);
  }

  private static Optional<String> fault(String text, int most) {
    if (text == null) {
      return Optional.of("A text is missing.");
    }
    if (text.length() > most) {
      return Optional.of("A text has more than " + most + " characters.");
    }
    try {
      CleanText.line(text);
      return Optional.empty();
    } catch (BadValue bad) {
      return Optional.of("A text cannot be shown: " + bad.sentence());
    }
  }

  /** The first fault in a list; a loop, since every answer of a policy is gone through. */
  static <T> Optional<String> first(List<T> all, Function<T, Optional<String>> judge) {
    for (T one : all) {
      Optional<String> fault = judge.apply(one);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  public static Optional<String> fault(List<String> texts) {
    return texts.size() > MOST_TEXTS
        ? Optional.of("It has more than " + MOST_TEXTS + " reasons.")
        : first(texts, Texts::fault);
  }
}
