package org.tuttihub.tui.screen;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.tui.screen.EachPlace.Meant;
import org.tuttihub.tui.view.Faults;
import org.tuttihub.tui.view.FormField;

/** Sends a form that is filled in for each of a set: on to what will happen. */
final class FormForEach {
  private FormForEach() {}

  /** What is wrong with the fields is said here, and not once for each. */
  static State send(FormPlace place, Meant meant, Map<String, Object> sent, State state) {
    Map<String, Object> first = new LinkedHashMap<>(sent);
    first.put("id", meant.keys().getFirst());
    return switch (Binder.bind(
        meant.deed().request(),
        first,
        Manner.TYPED_BY_HAND,
        meant.deed().notes(),
        state.parts().acting().today())) {
      case Outcome.Refused<?>(Refusal refusal) ->
          state
              .top(FormSending.refused(place, refusal))
              .refused(Faults.named(refusal, place.fields()));
      case Outcome.Done<?> _ -> state.open(id -> EachPlace.of(id, said(place, meant, sent)));
    };
  }

  private static Meant said(FormPlace place, Meant meant, Map<String, Object> sent) {
    Map<String, String> shown = new LinkedHashMap<>();
    for (FormField field : place.fields()) {
      if (sent.containsKey(field.name())) {
        shown.put(field.label(), place.editor(field).text());
      }
    }
    return new Meant(
        meant.deed(),
        meant.keys(),
        sent,
        shown,
        (state, tally) ->
            meant
                .ended()
                .with(
                    state.without(place.id()).remember(m -> m.withoutDraft(place.name())), tally));
  }
}
