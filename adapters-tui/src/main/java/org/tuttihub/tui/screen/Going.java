package org.tuttihub.tui.screen;

import java.util.List;
import java.util.Optional;
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
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.view.HelpView;
import org.tuttihub.tui.view.Labels;

/** Goes where an operation of the catalogue is shown, asked for or done. */
final class Going {
  private Going() {}

  /** Goes there, with the record that is meant where that is known. */
  static State to(State state, Operation operation, Optional<Key> key) {
    if (operation.permits(state.parts().actor()) instanceof Outcome.Refused<?>(var refusal)) {
      return state.refused(refusal);
    }
    if (operation.isOnRecord() && key.isEmpty()) {
      return which(state, operation);
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
      default -> state.open(id -> PalettePlace.typing(id, plural + " "));
    };
  }

  /** A list as it was left, in its order and with its filter. */
  private static State list(State state, ListOf<?> list) {
    if (list.noun().equals(TodayCatalogue.NOUN)) {
      return state.open(id -> TodayPlace.of(id, list));
    }
    Asked asked = state.memory().asked().getOrDefault(list.name(), Asked.ALL);
    return state.open(id -> ListPlace.of(id, list, asked));
  }

  /** Files are named on a command line, which is begun here. */
  private static State typing(State state, Operation operation, Optional<Key> key) {
    String words = HelpView.command(operation).replaceFirst(" (--file FILE|FILE|ID)$", " ");
    String named = key.map(k -> words + k + " --to ").orElse(words);
    boolean goesOut = operation instanceof FileOut<?> || operation instanceof DocumentOut<?>;
    String line =
        operation instanceof DocumentIn<?>
            ? words + "--file "
            : goesOut && key.isEmpty() ? words + " --to " : named;
    return state
        .open(id -> PalettePlace.typing(id, line))
        .remark("Type the name of the file, then Enter. " + Labels.ended(operation.sentence()));
  }

  private static State which(State state, Operation operation) {
    String singular = operation.noun().singular();
    return state.open(
        id ->
            Prompt.of(
                id,
                "Which " + singular + ":",
                operation.noun().prefix().isEmpty() ? "" : operation.noun().prefix() + "-",
                operation.sentence(),
                (s, typed) -> named(s, operation, typed)));
  }

  private static State named(State state, Operation operation, String typed) {
    try {
      return to(state, operation, Optional.of(Key.of(typed.strip())));
    } catch (BadValue bad) {
      return state.remark(bad.sentence());
    }
  }
}
