package org.tuttihub.domain.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Period;
import org.tuttihub.domain.workforce.policy.WorkRole;

/**
 * Work that nobody does yet: it is open until somebody of the workforce fills it, or it is
 * withdrawn.
 *
 * @param instrument what is to be taught; absent where any
 * @param area where; absent where anywhere
 * @param hours a week, more than none and up to 60
 * @param wantedBy by when it is to be filled
 * @param offered what was offered for it last
 */
public record Vacancy(
    Identity identity,
    WorkRole role,
    Optional<String> instrument,
    Optional<String> area,
    BigDecimal hours,
    LocalDate openedOn,
    Optional<LocalDate> wantedBy,
    String note,
    Optional<Offered> offered,
    Ending ending) {
  private static final BigDecimal MOST_HOURS = new BigDecimal("60");

  /** How it ended, if it did. */
  public sealed interface Ending {
    /** It is open. */
    record Open() implements Ending {}

    /** Somebody does the work. */
    record Filled(UUID staff, LocalDate on) implements Ending {}

    /** It is not wanted any more. */
    record Withdrawn(LocalDate on) implements Ending {}
  }

  /** The state's name as people read it. */
  public enum State {
    OPEN,
    FILLED,
    WITHDRAWN
  }

  public Vacancy {
    hours = Plain.of(hours);
  }

  public State state() {
    return switch (ending) {
      case Ending.Open _ -> State.OPEN;
      case Ending.Filled _ -> State.FILLED;
      case Ending.Withdrawn _ -> State.WITHDRAWN;
    };
  }

  /** The day on which it ended. */
  public Optional<LocalDate> endedOn() {
    return switch (ending) {
      case Ending.Open _ -> Optional.empty();
      case Ending.Filled(var _, LocalDate on) -> Optional.of(on);
      case Ending.Withdrawn(LocalDate on) -> Optional.of(on);
    };
  }

  /** Who fills it. */
  public Optional<UUID> filledBy() {
    return ending instanceof Ending.Filled(UUID staff, var _)
        ? Optional.of(staff)
        : Optional.empty();
  }

  /** Whether it was open at the end of a day. */
  public boolean isOpenOn(LocalDate day) {
    return !openedOn.isAfter(day) && endedOn().map(on -> on.isAfter(day)).orElse(true);
  }

  /** Refuses ({@code workforce.vacancy}) what makes no vacancy, naming what is wrong. */
  public Outcome<Vacancy> checked() {
    List<Fault> faults = new ArrayList<>();
    if (hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0 || hours.scale() > 2) {
      faults.add(new Fault("hours", "Give from 0.01 to 60 hours a week."));
    }
    if (wantedBy.filter(day -> day.isBefore(openedOn)).isPresent()) {
      faults.add(new Fault("wanted_by", "Give " + openedOn + ", when it opens, or a later day."));
    }
    if (endedOn().filter(day -> day.isBefore(openedOn)).isPresent()) {
      faults.add(new Fault("opened_on", "It ended on " + endedOn().get() + ", before that."));
    }
    if (offered.filter(o -> o.on().isBefore(openedOn)).isPresent()) {
      faults.add(new Fault("opened_on", "An offer was made on " + offered.get().on() + "."));
    }
    return faults.isEmpty()
        ? Outcome.done(this)
        : Outcome.refused(
            Refusal.rule(
                "workforce.vacancy",
                "The vacancy cannot be kept as it is written.",
                "Correct what is named.",
                faults));
  }

  /**
   * Something is offered to somebody for it, in the place of an offer before. Refuses what is not
   * open, a day to come, and one before it opened.
   */
  public Outcome<Vacancy> offer(Offered now, LocalDate today) {
    return ongoing(now.on(), today)
        .map(
            _ ->
                new Vacancy(
                    identity,
                    role,
                    instrument,
                    area,
                    hours,
                    openedOn,
                    wantedBy,
                    note,
                    Optional.of(now),
                    ending));
  }

  /**
   * Somebody does the work. Refuses what is not open, a day to come or before it opened, and
   * whoever has left by then.
   */
  public Outcome<Vacancy> fill(Member by, LocalDate on, LocalDate today) {
    Period works = by.works();
    if (state() == State.OPEN && works.until().filter(last -> last.isBefore(on)).isPresent()) {
      return No.rule(
          "workforce.vacancy-staff",
          by.identity() + " does not work for the hub any more on " + on + ".",
          "Name somebody who does, or another day.");
    }
    return end(new Ending.Filled(by.identity().id(), on), on, today);
  }

  /** It is not wanted any more; refuses what is not open, and a day to come. */
  public Outcome<Vacancy> withdraw(LocalDate on, LocalDate today) {
    return end(new Ending.Withdrawn(on), on, today);
  }

  private Outcome<Vacancy> end(Ending how, LocalDate on, LocalDate today) {
    return ongoing(on, today).map(_ -> ended(how));
  }

  private Vacancy ended(Ending how) {
    return new Vacancy(
        identity, role, instrument, area, hours, openedOn, wantedBy, note, offered, how);
  }

  private Outcome<Vacancy> ongoing(LocalDate on, LocalDate today) {
    if (state() != State.OPEN) {
      return No.rule(
          "workforce.vacancy-open",
          identity + " is " + (state() == State.FILLED ? "filled" : "withdrawn") + " already.",
          "Open another one: vacancies add.");
    }
    if (on.isAfter(today)) {
      return No.toCome(identity.ref(), on, today);
    }
    return on.isBefore(openedOn)
        ? No.rule(
            "workforce.vacancy-open",
            identity + " was opened on " + openedOn + ", after " + on + ".",
            "Give " + openedOn + " or a later day.")
        : Outcome.done(this);
  }
}
