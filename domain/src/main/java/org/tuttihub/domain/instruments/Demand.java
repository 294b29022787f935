package org.tuttihub.domain.instruments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tuttihub.domain.instruments.ForecastFacts.Booked;
import org.tuttihub.domain.instruments.ForecastFacts.Kind;
import org.tuttihub.domain.instruments.ForecastFacts.Stock;
import org.tuttihub.domain.instruments.ForecastFacts.Taught;

/** What is asked for, by instrument and size, with the reasons. */
final class Demand {
  private final Map<Kind, int[]> asked = new HashMap<>();
  private final Map<Kind, List<String>> why = new HashMap<>();
  private final List<String> remarks = new ArrayList<>();
  private final ForecastFacts facts;

  private Demand(ForecastFacts facts) {
    this.facts = facts;
  }

  static Demand of(ForecastFacts facts) {
    Demand demand = new Demand(facts);
    facts.stock().forEach(demand::stay);
    facts.booked().forEach(demand::book);
    facts.waiting().forEach(w -> demand.bySize(w.instrument(), w.waiting(), 2, " wait for one."));
    return demand;
  }

  Set<Kind> kinds() {
    return new LinkedHashSet<>(asked.keySet());
  }

  int staying(Kind kind) {
    return at(kind)[0];
  }

  int booked(Kind kind) {
    return at(kind)[1];
  }

  int waiting(Kind kind) {
    return at(kind)[2];
  }

  List<String> reasons(Kind kind) {
    return why.getOrDefault(kind, List.of());
  }

  List<String> remarks() {
    return List.copyOf(remarks);
  }

  private int[] at(Kind kind) {
    return asked.getOrDefault(kind, new int[3]);
  }

  private void ask(Kind kind, int part, int count, String words) {
    if (count > 0) {
      asked.computeIfAbsent(kind, _ -> new int[3])[part] += count;
      why.computeIfAbsent(kind, _ -> new ArrayList<>()).add(count + words);
    }
  }

  /** Who has one keeps it, or grows out of it into the next size that the hub has. */
  private void stay(Stock s) {
    Optional<Kind> next = s.growing() > 0 ? next(s.kind()) : Optional.empty();
    int grown = next.isPresent() ? s.growing() : 0;
    ask(s.kind(), 0, s.staying() - grown, " are on loan and stay out.");
    next.ifPresent(
        n -> ask(n, 0, grown, " grow out of a " + s.kind().words() + " that they have long had."));
  }

  private Optional<Kind> next(Kind kind) {
    Optional<Double> own = fraction(kind.size());
    return own.flatMap(
        size ->
            facts.stock().stream()
                .map(Stock::kind)
                .filter(k -> k.instrument().equals(kind.instrument()))
                .filter(k -> fraction(k.size()).filter(f -> f > size).isPresent())
                .min(Comparator.comparing(k -> fraction(k.size()).orElseThrow())));
  }

  /** How large a size is, where it is a fraction: {@code 3/4} is 0.75. */
  static Optional<Double> fraction(String size) {
    String[] parts = size.split("/", -1);
    return size.matches("[0-9]{1,2}/[0-9]{1,2}") && Integer.parseInt(parts[1]) > 0
        ? Optional.of(Integer.parseInt(parts[0]) / (double) Integer.parseInt(parts[1]))
        : Optional.empty();
  }

  /** What a service is booked for is what it taught when pupils were counted last. */
  private void book(Booked b) {
    int pupils = b.pupils();
    if (b.unsaid() > 0 && b.classes() > 0) {
      pupils += (int) Math.round(b.unsaid() * (b.pupils() / (double) b.classes()));
    } else if (b.unsaid() > 0) {
      remarks.add(
          b.unsaid()
              + " classes of "
              + b.service()
              + " do not say for how many pupils: bookings change.");
    }
    Map<String, Integer> taught = new TreeMap<>();
    facts.taught().stream()
        .filter(t -> t.service().equals(b.service()))
        .forEach((Taught t) -> taught.merge(t.instrument(), t.pupils(), Integer::sum));
    if (taught.isEmpty()) {
      remarks.add(
          b.bookings()
              + " bookings of "
              + b.service()
              + " need instruments, and nothing says which: pupil counts by instrument would.");
      return;
    }
    Shares.of(pupils, taught)
        .forEach(
            (instrument, count) ->
                bySize(
                    instrument,
                    count,
                    1,
                    " are needed for bookings of "
                        + b.service()
                        + ", divided as it was taught when pupils were counted last."));
  }

  /** Where nobody says which size, it is as with what is out, or with what there is. */
  private void bySize(String instrument, int count, int part, String words) {
    Map<String, Integer> lent = new TreeMap<>();
    Map<String, Integer> owned = new TreeMap<>();
    facts.stock().stream()
        .filter(s -> s.kind().instrument().equals(instrument))
        .forEach(
            s -> {
              lent.merge(s.kind().size(), s.lent(), Integer::sum);
              owned.merge(s.kind().size(), s.owned(), Integer::sum);
            });
    Map<String, Integer> sizes =
        lent.values().stream().anyMatch(n -> n > 0)
            ? lent
            : owned.values().stream().anyMatch(n -> n > 0) ? owned : Map.of("", 1);
    Shares.of(count, sizes).forEach((size, n) -> ask(new Kind(instrument, size), part, n, words));
  }
}
