package org.tuttihub.tui.each;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/**
 * What came of a deed for each of a set, so far.
 *
 * @param done in order
 * @param refused in order; a refusal leaves its record as it was
 * @param left those whose turn has not come
 */
public record Tally(List<Receipt> done, List<No> refused, List<Marked> left) {
  public Tally {
    done = List.copyOf(done);
    refused = List.copyOf(refused);
    left = List.copyOf(left);
  }

  /**
   * One with which it could not be done.
   *
   * @param code of the refusal; {@code not-offered} where it was not even tried
   */
  public record No(Marked one, String code, String reason) {}

  /** Nothing is done yet; those with which it cannot be done will not be tried. */
  public static Tally of(List<Marked> set) {
    List<No> hindered =
        set.stream()
            .filter(one -> !one.isOpen())
            .map(one -> new No(one, "not-offered", one.whyNot().orElse("")))
            .toList();
    return new Tally(List.of(), hindered, set.stream().filter(Marked::isOpen).toList());
  }

  public int all() {
    return done.size() + refused.size() + left.size();
  }

  /** With what came of the next. */
  public Tally with(Outcome<Receipt> outcome) {
    List<Marked> others = left.subList(1, left.size());
    return switch (outcome) {
      case Outcome.Done<Receipt>(Receipt receipt) -> new Tally(and(done, receipt), refused, others);
      case Outcome.Refused<Receipt>(Refusal refusal) ->
          new Tally(done, and(refused, no(left.getFirst(), refusal)), others);
    };
  }

  private static No no(Marked one, Refusal refusal) {
    String faults =
        refusal.faults().stream()
            .map(fault -> " " + fault.field() + ": " + fault.sentence())
            .collect(Collectors.joining());
    return new No(one, refusal.code(), (refusal.fact() + faults + " " + refusal.remedy()).strip());
  }

  /** The keys of those with which it was not done. */
  public List<String> undone() {
    return Stream.concat(refused.stream().map(No::one), left.stream()).map(Marked::key).toList();
  }

  private static <T> List<T> and(List<T> some, T one) {
    List<T> more = new ArrayList<>(some);
    more.add(one);
    return more;
  }
}
