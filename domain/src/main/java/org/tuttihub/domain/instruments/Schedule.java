package org.tuttihub.domain.instruments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Identity;

/**
 * Maintenance that comes again: a service, a test of electrical safety, new strings. It is for one
 * item or for every item of a model; an item may have several. When it is due follows from the day
 * it was last done, and is never kept.
 *
 * @param item the item; absent where it is for a model
 * @param model the model; absent where it is for an item
 * @param what is done
 * @param months after which it is done again, 1 to 240
 * @param firstDue the day by which it is done first, of items of which no entry says that it was
 * @param stopped the day from which it is not done any more
 */
public record Schedule(
    Identity identity,
    Optional<UUID> item,
    Optional<UUID> model,
    String what,
    int months,
    LocalDate firstDue,
    Optional<LocalDate> stopped) {

  /** Refuses one for nothing or two things, and months out of range. */
  public Outcome<Schedule> checked() {
    List<Fault> faults = new ArrayList<>();
    if (item.isPresent() == model.isPresent()) {
      faults.add(new Fault("item", "It is for one item or for one model: name one of them."));
    }
    if (what.isBlank()) {
      faults.add(new Fault("what", "It says what is done."));
    }
    if (months < 1 || months > 240) {
      faults.add(new Fault("months", "It comes again after 1 to 240 months."));
    }
    return faults.isEmpty()
        ? Outcome.done(this)
        : no("The schedule cannot be written like that.", "Correct what is named.", faults);
  }

  /** Whether it is for an item. */
  public boolean isFor(ItemFacts facts) {
    return item.map(facts.identity().id()::equals)
        .or(() -> model.map(facts.model()::equals))
        .orElse(false);
  }

  /** The day by which it is to be done. */
  public LocalDate due(Optional<LocalDate> lastDone) {
    return lastDone.map(day -> day.plusMonths(months)).orElse(firstDue);
  }

  /** It is not done any more. */
  public Outcome<Schedule> stop(LocalDate on) {
    return stopped.isPresent()
        ? no(
            identity + " is stopped since " + stopped.get() + ".",
            "There is nothing to do.",
            List.of())
        : Outcome.done(
            new Schedule(identity, item, model, what, months, firstDue, Optional.of(on)));
  }

  /** Refuses an entry for an item that it is not for, and of one that is stopped. */
  public Outcome<Schedule> mayBeDone(Item on) {
    if (stopped.isPresent()) {
      return no(identity + " is stopped since " + stopped.get() + ".", "Leave it out.", List.of());
    }
    return isFor(on.facts())
        ? Outcome.done(this)
        : no(
            identity + " is not for " + on.facts().called() + ".",
            "Take the lines of maintenance-due list.",
            List.of());
  }

  private static <T> Outcome<T> no(String fact, String remedy, List<Fault> faults) {
    return Outcome.refused(Refusal.rule("instruments.schedule", fact, remedy, faults));
  }
}
