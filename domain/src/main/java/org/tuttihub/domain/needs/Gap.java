package org.tuttihub.domain.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/**
 * A gap between what should be and what is, found by a row of the needs analysis. It is open until
 * the hub accepts it (with a reason: not everything can be mended) or closes it (with what closed
 * it); either can be reopened. Whether an open gap is addressed is not stored: it is, when an
 * active objective answers it.
 */
public sealed interface Gap {

  /** What every gap has. */
  Particulars particulars();

  /** Waits for an answer. */
  record Open(Particulars particulars) implements Gap {}

  /** The hub lives with it, for a reason. */
  record Accepted(Particulars particulars, String reason, LocalDate on) implements Gap {}

  /** It is a gap no more. */
  record Closed(Particulars particulars, String outcome, LocalDate on) implements Gap {}

  /**
   * What every gap has.
   *
   * @param statement the row of the needs analysis that found it
   * @param severity how much it matters; absent until judged
   * @param place where it is felt; empty when everywhere
   * @param groups whom it touches; empty when everybody
   */
  record Particulars(
      Identity identity,
      UUID statement,
      String text,
      Optional<Swot> swot,
      Optional<Severity> severity,
      String place,
      List<String> groups,
      Reach reach) {
    public Particulars {
      groups = List.copyOf(groups);
    }
  }

  /** Strength, weakness, opportunity or threat. */
  enum Swot {
    STRENGTH,
    WEAKNESS,
    OPPORTUNITY,
    THREAT
  }

  /** How much a gap matters. */
  enum Severity {
    LOW,
    MEDIUM,
    HIGH
  }

  /** Whether a gap lies in what the hub does itself, or beyond it. */
  enum Reach {
    INSIDE,
    BEYOND,
    BOTH
  }

  /** The state's name as people read it. */
  enum State {
    OPEN,
    ACCEPTED,
    CLOSED
  }

  default State state() {
    return switch (this) {
      case Open _ -> State.OPEN;
      case Accepted _ -> State.ACCEPTED;
      case Closed _ -> State.CLOSED;
    };
  }

  default Identity identity() {
    return particulars().identity();
  }

  /** The same gap, in the same state, with other particulars. */
  default Gap described(Particulars changed) {
    return switch (this) {
      case Open _ -> new Open(changed);
      case Accepted accepted -> new Accepted(changed, accepted.reason(), accepted.on());
      case Closed closed -> new Closed(changed, closed.outcome(), closed.on());
    };
  }

  /** The hub decides to live with an open gap. */
  default Outcome<Gap> accept(String reason, LocalDate on) {
    return whenOpen("accepted", p -> new Accepted(p, reason, on));
  }

  /** An open gap is mended. */
  default Outcome<Gap> close(String outcome, LocalDate on) {
    return whenOpen("closed", p -> new Closed(p, outcome, on));
  }

  /** An accepted or closed gap is open again. */
  default Outcome<Gap> reopen() {
    return switch (this) {
      case Open(Particulars p) ->
          Outcome.refused(
              Refusal.rule(
                  "gaps.already-open",
                  p.identity().ref() + " is open already.",
                  "There is nothing to do."));
      case Accepted(Particulars p, String _, LocalDate _) -> Outcome.done(new Open(p));
      case Closed(Particulars p, String _, LocalDate _) -> Outcome.done(new Open(p));
    };
  }

  private Outcome<Gap> whenOpen(String step, Function<Particulars, Gap> next) {
    return this instanceof Open(Particulars p)
        ? Outcome.done(next.apply(p))
        : Outcome.refused(
            Refusal.rule(
                "gaps.not-open",
                identity().ref()
                    + " is "
                    + state().name().toLowerCase(Locale.ROOT)
                    + "; only an open gap can be "
                    + step
                    + ".",
                "Reopen it first with: gaps reopen " + identity().ref() + "."));
  }
}
