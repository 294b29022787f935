package org.tuttihub.tui.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.today.TodayCatalogue;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.view.HelpView;
import org.tuttihub.tui.view.Labels;
import org.tuttihub.tui.view.SavedViews;
import org.tuttihub.tui.view.SavedViews.Saved;

/** Goes where an operation of the catalogue is shown, asked for or done. */
final class Going {
  private Going() {}

  /** Goes there, with the record that is meant where that is known. */
  static State to(State state, Operation operation, Optional<Key> key) {
    if (operation.permits(state.parts().actor()) instanceof Outcome.Refused<?>(var refusal)) {
      return state.refused(refusal);
    }
    if (operation.isOnRecord() && key.isEmpty()) {
      return which(state, operation, (s, named) -> to(s, operation, Optional.of(named)));
    }
    return switch (operation) {
      case ListOf<?> list -> list(state, list);
      case CardOf<?> card ->
          state.open(id -> CardPlace.of(id, card, key.orElse(CardOf.ONLY), Optional.empty()));
      case Deed<?> deed -> Doing.begin(state, deed, key);
      case Ask<?, ?> ask -> state.open(id -> FormPlace.of(id, ask, key));
      case FileIn<?> _ -> typing(state, operation, Optional.empty());
      case DocumentIn<?> _ -> typing(state, operation, key);
      case FileOut<?> _, DocumentOut<?> _ -> typing(state, operation, key);
    };
  }

  /** To the question of a collection; where there are several, they are to choose from. */
  static State asks(State state, String plural) {
    List<Operation> asks =
        state
            .parts()
            .catalogue()
            .of(plural)
            .filter(o -> o instanceof Ask && !o.isOnRecord())
            .filter(o -> state.parts().actor().may(o.permission()))
            .toList();
    return switch (asks.size()) {
      case 0 -> state.remark("There is no question to ask about " + plural + ".");
      case 1 -> to(state, asks.getFirst(), Optional.empty());
      default -> state.open(id -> PalettePlace.typing(id, plural + " ", state.parts()));
    };
  }

  /** A list as it was left, in its order and with its filter. */
  private static State list(State state, ListOf<?> list) {
    if (list.noun().equals(TodayCatalogue.NOUN)) {
      return state.open(id -> TodayPlace.of(id, list));
    }
    Asked asked = state.memory().asked().get(list.name());
    if (asked != null || !SavedViews.areKept(state.parts().catalogue())) {
      return state.open(id -> ListPlace.of(id, list, asked == null ? Asked.ALL : asked));
    }
    long id = state.next();
    ConsoleParts parts = state.parts();
    return state
        .open(_ -> ListPlace.waiting(id, list))
        .start(
            Work.of(
                list.name(),
                () -> begun(parts, list, id),
                s -> s.change(ListPlace.class, id, place -> place.begun(Asked.ALL))));
  }

  /** The first time in a session, with the view that the person opens it with. */
  private static UnaryOperator<State> begun(ConsoleParts parts, ListOf<?> list, long id) {
    Asked asked =
        SavedViews.of(parts.catalogue(), parts.actor(), list.noun().plural()).stream()
            .filter(Saved::opens)
            .findFirst()
            .map(view -> ViewActs.of(view, Asked.ALL))
            .orElse(Asked.ALL);
    return s -> s.change(ListPlace.class, id, place -> place.begun(asked));
  }

  /** Files are named on a command line, which is begun here. */
  private static State typing(State state, Operation operation, Optional<Key> key) {
    String words = HelpView.command(operation).replaceFirst(" (--file FILE|FILE|ID)$", " ");
    String named = key.map(k -> words + k + " --to " + usual(operation, k)).orElse(words);
    boolean goesOut = operation instanceof FileOut<?> || operation instanceof DocumentOut<?>;
    String line =
        operation instanceof DocumentIn<?>
            ? words + "--file "
            : goesOut && key.isEmpty() ? words + " --to " : named;
    return state
        .open(id -> PalettePlace.typing(id, line, state.parts()))
        .remark("Type the name of the file, then Enter. " + Labels.ended(operation.sentence()));
  }

  /** To a form in which something is filled in already. */
  static State filled(State state, Deed<?> deed, Map<String, String> texts) {
    return deed.isOnRecord()
        ? which(
            state,
            deed,
            (s, key) -> s.open(id -> FormPlace.filled(id, deed, Optional.of(key), texts)))
        : state.open(id -> FormPlace.filled(id, deed, Optional.empty(), texts));
  }

  /** A paper has a name that can be kept; other documents are named by whoever saves them. */
  private static String usual(Operation operation, Key key) {
    return operation instanceof DocumentOut<?> out && out.isPaper()
        ? operation.noun().singular() + "-" + key + ".pdf"
        : "";
  }

  private static State which(State state, Operation operation, BiFunction<State, Key, State> then) {
    String singular = operation.noun().singular();
    return state.open(
        id ->
            Prompt.of(
                id,
                "Which " + singular + ", by reference or part of its name:",
                "",
                operation.sentence(),
                (s, typed) -> typed.isBlank() ? s : Which.of(s, operation, typed.strip(), then)));
  }
}
