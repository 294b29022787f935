package org.tuttihub.web.http;

import org.tuttihub.domain.outcome.Outcome;

/** Ends the work on a request with a problem: the edge's own no, before any deed was asked. */
public final class NotServed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public NotServed(Problem problem) {
    super(problem.code(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }

  /** The value that was done; ends the work where it was refused. */
  public static <T> T unless(Outcome<T> outcome, Problem.Place place) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(var refusal) -> throw new NotServed(Problem.of(refusal, place));
    };
  }
}
