package org.tuttihub.tui.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note.Trait;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.screen.Turns.Step;
import org.tuttihub.tui.view.Answers;
import org.tuttihub.tui.view.Faults;
import org.tuttihub.tui.view.FormField;
import org.tuttihub.tui.view.InTurn;

/** Takes steps one after another from one field of a form, which stays open for the next. */
final class TurnActs {
  private TurnActs() {}

  /** Whether one stands in the field by which steps are taken. */
  static boolean isHere(FormPlace place) {
    return place.field().note().is(Trait.IN_TURN);
  }

  /** Takes what the field says; the field is free for the next at once. */
  static State take(FormPlace place, FormField field, State state) {
    FormPlace there = place.at(place.fields().indexOf(field));
    String text = place.editor(field).text().strip();
    if (text.isEmpty()) {
      return state
          .top(there)
          .remark("Nothing is typed in " + field.label() + " yet. Esc leaves the form.");
    }
    Deed<?> deed = (Deed<?>) place.operation();
    Optional<Map<String, Object>> sent =
        InTurn.isBack(text)
            ? Optional.empty()
            : Optional.of(
                Answers.sent(deed, place.key(), place.start().orElseThrow(), place.typed()));
    FormPlace next =
        there
            .free(sent.isPresent() ? InTurn.next(place.fields(), place.texts()) : back(place))
            .turning(place.turns().with(new Step(text, sent)));
    return next(state.top(next).silent(), next);
  }

  /** Nothing but the word for it goes away when the last step is taken back. */
  private static Map<String, Editor> back(FormPlace place) {
    Map<String, Editor> texts = new LinkedHashMap<>(place.texts());
    texts.keySet().removeIf(name -> place.operation().note(name).is(Trait.IN_TURN));
    return texts;
  }

  /** What was typed last stands in the empty field again. */
  static Optional<FormPlace> recalled(FormPlace place) {
    return isHere(place)
            && place.editor(place.field()).text().isEmpty()
            && !place.turns().last().isEmpty()
        ? Optional.of(place.typing(Editor.of(place.turns().last())))
        : Optional.empty();
  }

  /** The first of those that wait, once none is on its way. */
  private static State next(State state, FormPlace place) {
    Turns turns = place.turns();
    if (turns.busy() || turns.waiting().isEmpty()) {
      return state;
    }
    Step step = turns.waiting().getFirst();
    Deed<?> deed = (Deed<?>) place.operation();
    ConsoleParts parts = state.parts();
    Optional<Receipt> last =
        turns.taken().isEmpty() ? Optional.empty() : Optional.of(turns.taken().getLast());
    return state
        .change(FormPlace.class, place.id(), p -> p.turning(p.turns().begun()))
        .start(
            Work.of(
                deed.name(),
                () ->
                    step.sent()
                        .map(sent -> taken(parts, place, step, sent))
                        .orElseGet(() -> takenBack(parts, place, step, last)),
                s -> s.change(FormPlace.class, place.id(), p -> p.turning(p.turns().broken()))));
  }

  private static UnaryOperator<State> taken(
      ConsoleParts parts, FormPlace place, Step step, Map<String, Object> sent) {
    Deed<?> deed = (Deed<?>) place.operation();
    return switch (Doing.perform(parts, deed, Optional.empty(), sent)) {
      case Outcome.Done<Receipt>(Receipt receipt) ->
          s ->
              on(
                  s.stale()
                      .remember(m -> m.did(deed, receipt).withoutDraft(place.name()))
                      .done(receipt.said()),
                  place,
                  p -> p.turning(p.turns().done(step, receipt)).wrong(Map.of()));
      case Outcome.Refused<Receipt>(Refusal refusal) ->
          s -> {
            Refusal named = Faults.named(refusal, place.fields());
            return on(
                s.refused(named),
                place,
                p ->
                    p.turning(p.turns().not(step, new Said.No(named)))
                        .wrong(Faults.byField(refusal, p.fields())));
          };
    };
  }

  private static UnaryOperator<State> takenBack(
      ConsoleParts parts, FormPlace place, Step step, Optional<Receipt> last) {
    Deed<?> deed = (Deed<?>) place.operation();
    if (last.isEmpty()) {
      Said none = new Said.Remark("Nothing was done here yet that could be undone.");
      return s -> on(s.say(none), place, p -> p.turning(p.turns().not(step, none)));
    }
    return switch (InTurn.undo(parts, deed, last.get())) {
      case Outcome.Done<Receipt>(Receipt receipt) ->
          s ->
              on(
                  s.stale().remember(m -> m.undone(List.of(last.get()))).done(receipt.said()),
                  place,
                  p -> p.turning(p.turns().takenBack(step, last.get(), receipt.said())));
      case Outcome.Refused<Receipt>(Refusal refusal) ->
          s ->
              on(
                  s.refused(refusal),
                  place,
                  p -> p.turning(p.turns().not(step, new Said.No(refusal))));
    };
  }

  /** What came of a step stands in its form, and the next is taken. */
  private static State on(State state, FormPlace place, UnaryOperator<FormPlace> change) {
    State changed = state.change(FormPlace.class, place.id(), change);
    return changed
        .find(FormPlace.class, place.id())
        .map(form -> next(changed, form))
        .orElse(changed);
  }
}
