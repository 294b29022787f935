package org.tuttihub.tui.screen;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.view.Answers;
import org.tuttihub.tui.view.Faults;
import org.tuttihub.tui.view.Questions;

/**
 * Asks what a form says: first for the fields that are still to be filled in, then for the answer.
 */
final class AskSending {
  private static final long TELL_EVERY_NS = 200_000_000L;

  private AskSending() {}

  static State send(FormPlace place, Ask<?, ?> ask, State state) {
    ConsoleParts parts = state.parts();
    Work work =
        new Work(
            ask.name(),
            meanwhile -> asked(place, ask, parts, meanwhile),
            s -> s.change(FormPlace.class, place.id(), FormPlace::idle));
    return state.top(place.busyNow()).start(work);
  }

  private static UnaryOperator<State> asked(
      FormPlace place, Ask<?, ?> ask, ConsoleParts parts, Consumer<UnaryOperator<State>> screen) {
    Answers.Start start = place.start().orElseThrow();
    Outcome<Answers.Start> grown =
        Questions.grown(ask, parts.acting(), place.key(), start, place.typed());
    return switch (grown) {
      case Outcome.Refused<Answers.Start>(Refusal refusal) -> refused(place, refusal);
      case Outcome.Done<Answers.Start>(Answers.Start now) -> {
        int field = Questions.firstNew(start, now);
        yield field >= 0
            ? s ->
                s.change(FormPlace.class, place.id(), p -> p.grown(now, field))
                    .remark("Answer these as well, then press Ctrl-S once more.")
            : answered(place.grown(now, place.at()), ask, parts, screen);
      }
    };
  }

  private static <A> UnaryOperator<State> answered(
      FormPlace place, Ask<?, A> ask, ConsoleParts parts, Consumer<UnaryOperator<State>> screen) {
    Map<String, Object> sent =
        Answers.sent(ask, place.key(), place.start().orElseThrow(), place.typed());
    try {
      Outcome<A> outcome =
          ask.answer(parts.acting(), sent, Manner.TYPED_BY_HAND, telling(place, screen));
      return switch (outcome) {
        case Outcome.Refused<A>(Refusal refusal) -> refused(place, refusal);
        case Outcome.Done<A>(A answer) -> s -> shown(s, place, ask, answer);
      };
    } catch (CancellationException _) {
      return s -> s;
    }
  }

  private static <A> State shown(State state, FormPlace place, Ask<?, A> ask, A answer) {
    return state.isThere(place.id())
        ? state
            .without(place.id())
            .silent()
            .open(id -> AnswerPlace.of(id, place, ask, answer, state.parts()))
        : state;
  }

  private static UnaryOperator<State> refused(FormPlace place, Refusal refusal) {
    return s ->
        s.isThere(place.id())
            ? s.change(
                    FormPlace.class,
                    place.id(),
                    p -> FormSending.refused(p.grown(place.start().orElseThrow(), p.at()), refusal))
                .refused(Faults.named(refusal, place.fields()))
            : s;
  }

  /** Shows how far it is; when the form is left meanwhile, the work is given up. */
  private static Progress telling(FormPlace place, Consumer<UnaryOperator<State>> screen) {
    AtomicBoolean left = new AtomicBoolean();
    long[] told = {System.nanoTime()};
    return (done, step) -> {
      if (left.get()) {
        throw new CancellationException();
      }
      long now = System.nanoTime();
      if (now - told[0] > TELL_EVERY_NS) {
        told[0] = now;
        screen.accept(
            state -> {
              left.set(!state.isThere(place.id()));
              return left.get()
                  ? state
                  : state.remark(String.format("%,d done, %s. Esc leaves it.", done, step));
            });
      }
    };
  }
}
