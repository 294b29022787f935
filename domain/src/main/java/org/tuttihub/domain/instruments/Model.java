package org.tuttihub.domain.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Size;

/**
 * A model of an instrument, of which the hub may own many.
 *
 * @param instrument what it is, such as {@code violin}
 * @param size absent where it comes in one size only
 * @param maker may be empty
 * @param name the maker's name for it; may be empty
 * @param accessible whether it is made or adapted for people with disabilities
 * @param value what one costs to replace
 * @param usefulYears how long one lasts
 */
public record Model(
    Identity identity,
    Family family,
    String instrument,
    Optional<Size> size,
    String maker,
    String name,
    boolean accessible,
    Optional<Money> value,
    Optional<Integer> usefulYears) {

  /** Refuses an instrument without a name, and values below zero ({@code instruments.model}). */
  public Outcome<Model> checked() {
    List<Fault> faults = new ArrayList<>();
    if (instrument.isBlank()) {
      faults.add(new Fault("instrument", "It says which instrument it is, such as violin."));
    }
    if (value.filter(Money::isNegative).isPresent()) {
      faults.add(new Fault("value_pence", "It costs nothing or more."));
    }
    if (usefulYears.filter(years -> years < 1 || years > 100).isPresent()) {
      faults.add(new Fault("useful_years", "It lasts from 1 to 100 years."));
    }
    return faults.isEmpty()
        ? Outcome.done(this)
        : Outcome.refused(
            Refusal.rule(
                "instruments.model",
                "The model cannot be written like that.",
                "Correct what is named.",
                faults));
  }

  /** The same, by the reference that it is given. */
  public Model called(String ref) {
    return new Model(
        new Identity(identity.id(), ref),
        family,
        instrument,
        size,
        maker,
        name,
        accessible,
        value,
        usefulYears);
  }

  /** The same, now that it is known what one costs to replace. */
  public Model worth(Money one) {
    return new Model(
        identity, family, instrument, size, maker, name, accessible, Optional.of(one), usefulYears);
  }

  /** What tells models apart: no two have the same. */
  public String key() {
    return key(instrument, size, maker, name);
  }

  /** What tells a model from others, made of its parts. */
  public static String key(String instrument, Optional<Size> size, String maker, String name) {
    return Stream.of(instrument, size.map(Size::text).orElse(""), maker, name)
        .map(Folded::of)
        .collect(Collectors.joining("|"));
  }

  /** In words: {@code 3/4 violin, Stentor Student II}. */
  public String words() {
    String made = Stream.of(maker, name).filter(w -> !w.isEmpty()).collect(Collectors.joining(" "));
    return size.map(s -> s + " ").orElse("") + instrument + (made.isEmpty() ? "" : ", " + made);
  }
}
