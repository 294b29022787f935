package org.tuttihub.domain.objectives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tuttihub.domain.objectives.Promises.DUE;
import static org.tuttihub.domain.objectives.Promises.smart;
import static org.tuttihub.domain.objectives.Promises.words;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SmartTest {

  static Stream<Arguments> spoilings() {
    return Stream.of(
        spoilt("no statement", Smart.SPECIFIC, p -> worded(p, words(" ", "A", "B", due()))),
        spoilt("no owner", Smart.SPECIFIC, p -> worded(p, words("S", "", "B", due()))),
        spoilt(
            "no function", Smart.SPECIFIC, p -> p.worded(p.words(), List.of(), p.aims(), p.gaps())),
        spoilt("no measure", Smart.MEASURABLE, p -> p.measured(_ -> List.of())),
        spoilt("no resources", Smart.ACHIEVABLE, p -> worded(p, words("S", "A", "\n", due()))),
        spoilt("no action", Smart.ACHIEVABLE, p -> p.acting(_ -> List.of())),
        spoilt(
            "no gap", Smart.RELEVANT, p -> p.worded(p.words(), p.functions(), p.aims(), List.of())),
        spoilt("no day", Smart.TIME_BOUND, p -> worded(p, words("S", "A", "B", Optional.empty()))),
        spoilt(
            "an action after the day",
            Smart.TIME_BOUND,
            p -> p.acting(_ -> List.of(Promises.action(9, DUE.plusDays(1))))));
  }

  @Test
  void a_full_promise_has_all_five_letters() {
    assertEquals(List.of(), Smart.missing(smart()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spoilings")
  void each_letter_is_missed_by_itself(String what, Smart letter, UnaryOperator<Promise> spoil) {
    assertEquals(List.of(letter), Smart.missing(spoil.apply(smart())), what);
  }

  @Test
  void aims_are_no_letter() {
    Promise promise = smart();

    assertEquals(
        List.of(),
        Smart.missing(
            promise.worded(promise.words(), promise.functions(), List.of(), promise.gaps())));
  }

  @Test
  void a_bare_draft_misses_all_letters_in_order() {
    Promise bare =
        new Promise(
            Promises.IDENTITY,
            words("", "", "", Optional.empty()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    assertEquals(List.of(Smart.values()), Smart.missing(bare));
  }

  @Test
  void letters_are_shown_as_words() {
    assertEquals(
        List.of("Specific", "Measurable", "Achievable", "Relevant", "Time-bound"),
        Stream.of(Smart.values()).map(Smart::label).toList());
  }

  private static Optional<java.time.LocalDate> due() {
    return Optional.of(DUE);
  }

  private static Promise worded(Promise promise, Promise.Words words) {
    return promise.worded(words, promise.functions(), promise.aims(), promise.gaps());
  }

  private static Arguments spoilt(String what, Smart letter, UnaryOperator<Promise> spoil) {
    return Arguments.of(what, letter, spoil);
  }
}
