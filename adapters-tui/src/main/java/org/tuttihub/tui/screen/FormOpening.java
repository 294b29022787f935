package org.tuttihub.tui.screen;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.view.Answers;
import org.tuttihub.tui.view.Questions;

/** Reads what a form begins with: what is there, and the draft that was left before. */
final class FormOpening {
  private FormOpening() {}

  static State read(FormPlace place, State state) {
    ConsoleParts parts = state.parts();
    Work work =
        Work.of(
            place.operation().name(),
            () -> read(place, parts),
            s -> s.change(FormPlace.class, place.id(), FormPlace::idle));
    return state.top(place.busyNow()).start(work);
  }

  private static UnaryOperator<State> read(FormPlace place, ConsoleParts parts) {
    return switch (Answers.start(
        parts.catalogue(), parts.actor(), place.operation(), place.key())) {
      case Outcome.Refused<Answers.Start>(Refusal refusal) ->
          s -> s.without(place.id()).refused(refusal);
      case Outcome.Done<Answers.Start>(Answers.Start first) -> {
        Answers.Start begun = grownAlready(place, parts, first);
        yield s -> begun(place, s, begun);
      }
    };
  }

  /** With the further fields that a deed has at once, where its record is known. */
  private static Answers.Start grownAlready(
      FormPlace place, ConsoleParts parts, Answers.Start first) {
    return !place.isQuestion()
            && place.operation().grows()
            && place.each().isEmpty()
            && Questions.grown(
                    place.operation(), parts.acting(), place.key(), first, place.filled())
                instanceof Outcome.Done<Answers.Start>(Answers.Start grown)
        ? grown
        : first;
  }

  private static State begun(FormPlace place, State state, Answers.Start read) {
    Map<String, String> filled = place.filled();
    Answers.Start begun = place.operation().isOnRecord() ? read : read.with(filled);
    Optional<Map<String, String>> draft =
        state.memory().draft(place.name()).filter(d -> isOfThis(d, filled));
    Map<String, Editor> editors = FormPlace.editors(draft.orElse(Map.of()));
    editors.putAll(place.texts());
    State next = state.change(FormPlace.class, place.id(), p -> p.opened(begun, editors));
    if (begun.fields().isEmpty() && next.top().id() == place.id()) {
      return switch (place.operation()) {
        case Deed<?> deed -> Doing.withoutForm(next.without(place.id()), deed, place.key());
        case Ask<?, ?> ask -> AskSending.send((FormPlace) next.top(), ask, next);
      };
    }
    return draft.isPresent()
        ? next.remark("What you typed here before is back. Ctrl-R starts without it.")
        : next;
  }

  /** A draft about another record is none of a form that was opened for this one. */
  private static boolean isOfThis(Map<String, String> draft, Map<String, String> filled) {
    return draft.entrySet().containsAll(filled.entrySet());
  }
}
