package org.tuttihub.application.samples;

import static org.junit.jupiter.api.Assertions.fail;

import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/** What a test expects an outcome to be. */
public final class Outcomes {
  private Outcomes() {}

  public static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(Refusal refusal) ->
          fail("Refused: " + refusal.code() + ": " + refusal.sentence());
    };
  }

  public static Refusal refused(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(Object value) -> fail("Not refused but done: " + value);
      case Outcome.Refused<?>(Refusal refusal) -> refusal;
    };
  }

  /** A rule's no, for tests that need any. */
  public static <T> Outcome<T> no() {
    return Outcome.refused(Refusal.rule("tests.no", "No.", "Nothing helps."));
  }
}
