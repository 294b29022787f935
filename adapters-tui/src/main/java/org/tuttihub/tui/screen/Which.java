package org.tuttihub.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.tuttihub.application.catalogue.Names;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.view.RecordNames;
import org.tuttihub.tui.view.RecordNames.Found;
import org.tuttihub.tui.view.RecordNames.Hit;

/** Which record is meant by a reference or a name that was typed for it. */
final class Which {
  private Which() {}

  /** Goes on with the record; where several are called so, they are to choose from. */
  static State of(
      State state, Operation operation, String text, BiFunction<State, Key, State> then) {
    ConsoleParts parts = state.parts();
    String prefix = operation.noun().prefix();
    boolean isNumber = text.matches("[0-9]{1,9}") && !prefix.isEmpty();
    String typed = isNumber ? prefix + "-" + text : text;
    Names names = new Names(operation.noun(), Optional.empty());
    return state.start(
        Work.of(
            operation.name(),
            () -> {
              Found found = RecordNames.find(parts.catalogue(), parts.actor(), names, typed);
              return meant(found, typed, then);
            },
            s -> s));
  }

  /** What is found nowhere is tried as it was typed: it may be the id of another system. */
  private static UnaryOperator<State> meant(
      Found found, String typed, BiFunction<State, Key, State> then) {
    if (found.exact().isPresent() || found.hits().isEmpty()) {
      return s -> on(s, found.exact().map(Hit::ref).orElse(typed), then);
    }
    List<Question.Answer> answers = new ArrayList<>();
    for (Hit hit : found.hits()) {
      String key = String.valueOf(answers.size() + 1);
      answers.add(new Question.Answer(key, hit.toString(), s -> on(s, hit.ref(), then)));
    }
    return s -> s.open(id -> new Question(id, "Which one? Press its number.", answers));
  }

  private static State on(State state, String ref, BiFunction<State, Key, State> then) {
    try {
      return then.apply(state, Key.of(ref));
    } catch (BadValue bad) {
      return state.remark(bad.sentence());
    }
  }
}
