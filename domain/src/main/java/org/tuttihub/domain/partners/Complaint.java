package org.tuttihub.domain.partners;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/**
 * A complaint about a partnership, for the eyes of those who handle it only. It is received in
 * writing by the service manager, who resolves it or takes it to the chair, who investigates and
 * responds; both have so many days. Anything about safeguarding takes its own route at once, waits
 * for nobody, and nobody here looks into it further.
 */
public sealed interface Complaint {

  Facts facts();

  /**
   * The service manager has it.
   *
   * @param due the day by which it is to be resolved or taken further
   */
  record Received(Facts facts, LocalDate due) implements Complaint {}

  /** It was settled at the first step. */
  record Resolved(Facts facts, String how, LocalDate on) implements Complaint {}

  /**
   * The chair has it.
   *
   * @param why the first step was not enough
   * @param due the day by which the chair is to respond
   */
  record WithChair(Facts facts, String why, LocalDate on, LocalDate due) implements Complaint {}

  /** It was passed to those who look after safeguarding. */
  record SafeguardingRoute(Facts facts, Passed passed) implements Complaint {}

  /** There was a response, and it is over. */
  record Closed(Facts facts, Optional<Passed> passed, String response, LocalDate on)
      implements Complaint {}

  /**
   * What was complained about.
   *
   * @param partner with whom the partnership is
   * @param from who complains
   * @param about what is complained of
   */
  record Facts(Identity identity, UUID partner, LocalDate receivedOn, String from, String about) {}

  /**
   * That it was passed on.
   *
   * @param to whom, by their office
   */
  record Passed(String to, LocalDate on) {}

  /** The state's name as people read it. */
  enum State {
    RECEIVED,
    RESOLVED,
    WITH_CHAIR,
    SAFEGUARDING_ROUTE,
    CLOSED;

    /** In a sentence: {@code with chair}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  default State state() {
    return switch (this) {
      case Received _ -> State.RECEIVED;
      case Resolved _ -> State.RESOLVED;
      case WithChair _ -> State.WITH_CHAIR;
      case SafeguardingRoute _ -> State.SAFEGUARDING_ROUTE;
      case Closed _ -> State.CLOSED;
    };
  }

  default Identity identity() {
    return facts().identity();
  }

  /** The day by which the present step is to be done; absent where no clock runs. */
  default Optional<LocalDate> dueBy() {
    return switch (this) {
      case Received r -> Optional.of(r.due());
      case WithChair w -> Optional.of(w.due());
      case Resolved _, SafeguardingRoute _, Closed _ -> Optional.empty();
    };
  }

  /** Whether the present step is late. */
  default boolean isLate(LocalDate today) {
    return dueBy().filter(due -> due.isBefore(today)).isPresent();
  }

  /**
   * A complaint comes in.
   *
   * @param passed to whom it was passed at once, where it is about safeguarding
   * @param days how many the first step may take
   */
  static Outcome<Complaint> received(
      Facts facts, Optional<Passed> passed, int days, LocalDate today) {
    if (facts.receivedOn().isAfter(today)) {
      return Outcome.refused(
          Refusal.rule(
              "partners.complaint-day",
              "It cannot have been received on " + facts.receivedOn() + ", which is to come.",
              "Give " + today + " or a day before it."));
    }
    return Outcome.done(
        passed
            .<Complaint>map(to -> new SafeguardingRoute(facts, to))
            .orElseGet(() -> new Received(facts, facts.receivedOn().plusDays(days))));
  }

  /** The first step settles it. */
  default Outcome<Complaint> resolve(String how, LocalDate today) {
    return this instanceof Received(Facts f, LocalDate _)
        ? Outcome.done(new Resolved(f, how, today))
        : notNow("resolved", "one that the service manager has");
  }

  /** The first step is not enough. */
  default Outcome<Complaint> escalate(String why, int days, LocalDate today) {
    return this instanceof Received(Facts f, LocalDate _)
        ? Outcome.done(new WithChair(f, why, today, today.plusDays(days)))
        : notNow("taken to the chair", "one that the service manager has");
  }

  /** It turns out to be about safeguarding, and takes its own route at once. */
  default Outcome<Complaint> safeguard(String to, LocalDate today) {
    return this instanceof Received || this instanceof WithChair
        ? Outcome.done(new SafeguardingRoute(facts(), new Passed(to, today)))
        : notNow("passed on", "one that is not settled");
  }

  /** The chair responds, or safeguarding is done with it. */
  default Outcome<Complaint> close(String response, LocalDate today) {
    return switch (this) {
      case WithChair w -> Outcome.done(new Closed(w.facts(), Optional.empty(), response, today));
      case SafeguardingRoute(Facts f, Passed passed) ->
          Outcome.done(new Closed(f, Optional.of(passed), response, today));
      case Received _, Resolved _, Closed _ ->
          notNow("closed", "one that the chair has, or that was passed on,");
    };
  }

  private <T> Outcome<T> notNow(String step, String wanted) {
    return Outcome.refused(
        Refusal.rule(
            "partners.not-in-state",
            identity().ref() + " is " + state().words() + " and cannot be " + step + ".",
            "Only " + wanted + " can be " + step + "."));
  }
}
