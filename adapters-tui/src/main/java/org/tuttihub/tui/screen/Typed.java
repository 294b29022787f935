package org.tuttihub.tui.screen;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Requested;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.command.Queries;

/** Runs commands that are typed into the console: on screens where there are some, else as text. */
final class Typed {
  private Typed() {}

  /** Whether the words are a command, perhaps with more behind its name. */
  static boolean isCommand(Catalogue catalogue, List<String> words) {
    return words.size() >= 2
        && ((words.size() > 2 && words.getFirst().matches("import|export"))
            || catalogue.find(words.get(0) + " " + words.get(1)).isPresent());
  }

  /** The operation of a command that is about a record and does not say about which. */
  static Optional<Operation> bare(Catalogue catalogue, List<String> words) {
    return words.size() == 2
        ? catalogue.find(words.get(0) + " " + words.get(1)).filter(Operation::isOnRecord)
        : Optional.empty();
  }

  static State run(State state, List<String> words) {
    Optional<Operation> operation =
        words.size() < 2
            ? Optional.empty()
            : state.parts().catalogue().find(words.get(0) + " " + words.get(1));
    List<String> rest = words.subList(Math.min(2, words.size()), words.size());
    boolean plainly =
        rest.stream().noneMatch(w -> w.matches("--(format|limit|help|csv|json|plain)(=.*)?"));
    return switch (operation.orElse(null)) {
      case ListOf<?> list when rest.isEmpty() -> Going.to(state, list, Optional.empty());
      case ListOf<?> list when plainly -> list(state, list, rest);
      case CardOf<?> card when plainly && rest.size() == (card.only() ? 0 : 1) ->
          named(state, card, rest);
      case Requested asked when rest.size() == (asked.isOnRecord() ? 1 : 0) ->
          named(state, asked, rest);
      case null, default -> asText(state, words);
    };
  }

  private static State list(State state, ListOf<?> list, List<String> options) {
    return switch (Queries.of(state.parts().catalogue(), list, state.parts().actor(), options)) {
      case Outcome.Refused<ListQuery>(var refusal) -> state.refused(refusal);
      case Outcome.Done<ListQuery>(ListQuery query) ->
          state.open(id -> ListPlace.of(id, list, Asked.of(query)));
    };
  }

  private static State named(State state, Operation operation, List<String> rest) {
    try {
      return Going.to(state, operation, rest.stream().findFirst().map(Key::of));
    } catch (BadValue bad) {
      return state.remark(bad.sentence());
    }
  }

  private static State asText(State state, List<String> words) {
    ConsoleParts parts = state.parts();
    int width = state.size().columns() - 2;
    return state.start(
        new Work(
            "a typed command",
            meanwhile -> new TypedText(parts, words, width).run(meanwhile),
            s -> s));
  }
}
