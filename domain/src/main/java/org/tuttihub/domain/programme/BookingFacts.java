package org.tuttihub.domain.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Urn;

/**
 * What a school asks for.
 *
 * @param late why it is taken although the window is closed; empty when it was open
 * @param source what the file that it came from calls it, to be found when it comes again
 */
public record BookingFacts(
    Identity identity,
    Urn school,
    AcademicYear year,
    Item item,
    Pupils pupils,
    boolean setHire,
    LocalDate requestedOn,
    String late,
    String note,
    Optional<String> source) {
  private static final int MOST = 10_000;

  /**
   * What is asked for.
   *
   * @param service its code: {@code first-access}
   * @param variant which of its prices; may be empty
   * @param quantity how many: classes, sessions, sets
   * @param terms for how many terms, 1 to 3
   * @param yearGroup whom it is for, as the school calls it: {@code Year 4}; may be empty
   */
  public record Item(String service, String variant, int quantity, int terms, String yearGroup) {}

  /** Refuses what cannot be, all of it at once ({@code programme.booking}). */
  public Outcome<BookingFacts> checked() {
    List<Fault> faults = new ArrayList<>();
    if (!item.service().matches("[a-z][a-z0-9-]{0,39}")) {
      faults.add(new Fault("service", "Give the service's code, such as first-access."));
    }
    if (item.quantity() < 1 || item.quantity() > MOST) {
      faults.add(new Fault("quantity", "It is from 1 to " + MOST + "."));
    }
    if (item.terms() < 1 || item.terms() > 3) {
      faults.add(new Fault("terms", "A year has 1 to 3 terms."));
    }
    faults.addAll(pupils.faults());
    return faults.isEmpty()
        ? Outcome.done(this)
        : Outcome.refused(
            Refusal.rule(
                "programme.booking",
                "That cannot be booked as it stands.",
                "Correct what is named.",
                faults));
  }

  /**
   * Taken while its window is open, or late for a reason; refuses it otherwise ({@code
   * programme.outside-window}).
   *
   * @param windows of any year and service
   */
  public Outcome<BookingFacts> within(List<OfferWindow> windows) {
    List<OfferWindow> its = windows.stream().filter(w -> w.isAbout(item.service(), year)).toList();
    if (its.isEmpty() || its.stream().anyMatch(w -> w.isOpen(requestedOn))) {
      return Outcome.done(takenLate(""));
    }
    return late.isBlank()
        ? Outcome.refused(
            Refusal.rule(
                "programme.outside-window",
                item.service()
                    + " in "
                    + year
                    + " can be asked for "
                    + its.stream()
                        .map(w -> "from " + w.opens() + " to " + w.closes())
                        .collect(Collectors.joining(" or "))
                    + "; "
                    + requestedOn
                    + " is outside that.",
                "Take it as a late request by saying why (late).",
                List.of(new Fault("late", "It is missing."))))
        : Outcome.done(this);
  }

  /** The same under another identity: what comes again in a file is what is there. */
  public BookingFacts as(Identity other) {
    return new BookingFacts(
        other, school, year, item, pupils, setHire, requestedOn, late, note, source);
  }

  public BookingFacts takenLate(String why) {
    return new BookingFacts(
        identity, school, year, item, pupils, setHire, requestedOn, why, note, source);
  }
}
