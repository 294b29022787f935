package org.tuttihub.domain.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/**
 * An event of continuing professional development (CPD). It is planned, published with the year's
 * calendar, and takes place or is cancelled. People book what is published; from then on it stays
 * what they booked: its hours, its year and whether it is external.
 *
 * @param on its day; of a recording, the day from which it can be watched
 * @param time when it begins, such as 16:30; empty where that is not said
 * @param hours how many count for whoever attends, up to 40
 * @param external whether others than the hub and those it works with hold it
 * @param audience who may come; at least one
 * @param places how many can come; absent where any number can
 * @param publishedOn absent while it is planned
 */
public record CpdEvent(
    Identity identity,
    Words words,
    Mode mode,
    LocalDate on,
    String time,
    BigDecimal hours,
    boolean external,
    List<Audience> audience,
    Optional<Integer> places,
    Optional<LocalDate> publishedOn,
    boolean cancelled) {
  private static final BigDecimal MOST_HOURS = new BigDecimal("40");

  /**
   * What is said of it.
   *
   * @param topic a word or two of the hub's own, by which events are found
   * @param recording where it can be watched afterwards, from {@code https://} on; or empty
   */
  public record Words(
      String title, String topic, String provider, String place, String recording) {}

  /** How it is held. */
  public enum Mode {
    IN_PERSON,
    ONLINE,
    /** In a room and online at once. */
    BLENDED,
    /** Only to be watched. */
    RECORDING
  }

  /** Who may come. */
  public enum Audience {
    STAFF,
    PARTNERS,
    SCHOOL_STAFF;

    String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** The state's name as people read it. */
  public enum State {
    PLANNED,
    PUBLISHED,
    CANCELLED
  }

  public CpdEvent {
    audience = audience.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(audience));
    BigDecimal plain = hours.stripTrailingZeros();
    hours = plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  public State state() {
    if (cancelled) {
      return State.CANCELLED;
    }
    return publishedOn.isPresent() ? State.PUBLISHED : State.PLANNED;
  }

  public AcademicYear year() {
    return AcademicYear.containing(on);
  }

  /** Refuses ({@code workforce.cpd-event}) what makes no event, naming what is wrong. */
  public Outcome<CpdEvent> checked() {
    List<Fault> faults = new ArrayList<>();
    if (on.getYear() < 2000 || on.getYear() > 2100) {
      faults.add(new Fault("on", "Give a day from 2000 to 2100."));
    }
    if (!time.matches("|([01][0-9]|2[0-3]):[0-5][0-9]")) {
      faults.add(new Fault("time", "Give it as 16:30, or leave it out."));
    }
    if (hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0 || hours.scale() > 2) {
      faults.add(new Fault("hours", "Give from 0.01 to 40 hours."));
    }
    if (audience.isEmpty()) {
      faults.add(new Fault("audience", "Say who may come."));
    }
    if (places.filter(p -> p < 1 || p > 10_000).isPresent()) {
      faults.add(new Fault("places", "Give from 1 to 10,000, or leave it out."));
    }
    if (!words.recording().matches("|https?://[^\\s\"<>]+")) {
      faults.add(new Fault("recording", "Give it from https:// on, or nothing."));
    } else if (mode == Mode.RECORDING && words.recording().isEmpty()) {
      faults.add(new Fault("recording", "Say where it can be watched."));
    }
    return faults.isEmpty()
        ? Outcome.done(this)
        : Outcome.refused(
            Refusal.rule(
                "workforce.cpd-event",
                "The event cannot be kept as it is written.",
                "Correct what is named.",
                faults));
  }

  /** Becomes what {@code next} says; refuses to change what people have booked. */
  public Outcome<CpdEvent> become(CpdEvent next) {
    if (cancelled) {
      return isCancelled();
    }
    return next.checked()
        .then(
            fine -> publishedOn.isEmpty() || countsLike(fine) ? Outcome.done(fine) : isPublished());
  }

  private boolean countsLike(CpdEvent other) {
    return other.hours.compareTo(hours) == 0
        && other.external == external
        && other.year().equals(year());
  }

  private <T> Outcome<T> isPublished() {
    return No.rule(
        "workforce.cpd-published",
        identity + " is published: its hours, its year and whether it is external stay.",
        "Cancel it, and add another one.");
  }

  /** It is in the calendar from now on. */
  public Outcome<CpdEvent> publish(LocalDate today) {
    if (cancelled) {
      return isCancelled();
    }
    return Outcome.done(publishedOn.isPresent() ? this : with(Optional.of(today), false));
  }

  /** It does not take place; refuses what has taken place. */
  public Outcome<CpdEvent> cancel(LocalDate today) {
    return publishedOn.isPresent() && on.isBefore(today)
        ? No.rule(
            "workforce.cpd-over",
            identity + " took place on " + on + ".",
            "Mark who was absent instead: cpd-bookings mark.")
        : Outcome.done(with(publishedOn, true));
  }

  /** Whether somebody can book it; refuses what is not in the calendar, or is not for them. */
  public Outcome<CpdEvent> openTo(Audience who) {
    if (state() != State.PUBLISHED) {
      return No.rule(
          "workforce.cpd-not-published",
          identity + " is " + state().name().toLowerCase(Locale.ROOT) + ".",
          cancelled
              ? "Choose one that is published: cpd-events list."
              : "Publish it first: cpd-events publish " + identity + ".");
    }
    return audience.contains(who)
        ? Outcome.done(this)
        : No.rule(
            "workforce.cpd-audience",
            identity
                + " is for "
                + String.join(", ", audience.stream().map(Audience::words).toList())
                + ", not for "
                + who.words()
                + ".",
            "Choose another event, or say of this one who else may come.");
  }

  /** Whether so many more can come beside those who have booked. */
  public Outcome<CpdEvent> hasRoom(int booked, int more) {
    return places.filter(p -> booked + more > p).isEmpty()
        ? Outcome.done(this)
        : No.rule(
            "workforce.cpd-full",
            identity + " has " + places.orElse(0) + " places, of which " + booked + " are taken.",
            "Name at most " + Math.max(0, places.orElse(0) - booked) + " people, or give it more.");
  }

  /** Refuses fewer places than are taken. */
  public Outcome<CpdEvent> holds(int booked) {
    return places.filter(p -> booked > p).isEmpty()
        ? Outcome.done(this)
        : No.rule(
            "workforce.cpd-full",
            identity + " would have " + places.orElse(0) + " places, and " + booked + " are taken.",
            "Give it at least " + booked + ", or cancel bookings first: cpd-bookings cancel.");
  }

  /** Whether it can have been attended or watched by a day. */
  public Outcome<CpdEvent> beganBy(LocalDate today) {
    return on.isAfter(today) ? No.toCome(identity + "", on, today) : Outcome.done(this);
  }

  private CpdEvent with(Optional<LocalDate> published, boolean off) {
    return new CpdEvent(
        identity, words, mode, on, time, hours, external, audience, places, published, off);
  }

  private <T> Outcome<T> isCancelled() {
    return No.rule("workforce.cpd-cancelled", identity + " is cancelled.", "Add another one.");
  }
}
