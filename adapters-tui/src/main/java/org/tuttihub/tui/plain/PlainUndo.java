package org.tuttihub.tui.plain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.view.PutBack;
import org.tuttihub.tui.view.RefusalView;
import org.tuttihub.tui.view.Values;

/** Undoes the last deed of a conversation, in forms and in commands alike, having said which. */
final class PlainUndo {
  private static final int WIDTH = 1000;

  private final ConsoleParts parts;
  private final Dialogue dialogue;
  private final Deque<UUID> begun = new ArrayDeque<>();

  PlainUndo(ConsoleParts parts, Dialogue dialogue) {
    this.parts = parts;
    this.dialogue = dialogue;
  }

  /** The same parts; which deeds are begun with them is remembered. */
  ConsoleParts remembering() {
    Acting.Beginning real = parts.beginning();
    return parts.beginning(
        new Acting.Beginning(
            real.clock(),
            () -> {
              UUID deed = real.ids().next();
              begun.push(deed);
              return deed;
            }));
  }

  void run() {
    Optional<ListOf<?>> history =
        parts.catalogue().list("history").filter(list -> parts.actor().may(list.permission()));
    Optional<Deed<?>> undoing = PutBack.deed(parts.catalogue());
    if (history.isEmpty() || undoing.isEmpty()) {
      dialogue.say("Undoing is not offered here.");
      return;
    }
    while (!begun.isEmpty()) {
      UUID deed = begun.peek();
      Optional<String> said = said(history.get(), deed);
      if (said.isPresent()) {
        ask(undoing.get(), deed, said.get());
        return;
      }
      begun.pop();
    }
    dialogue.say("Nothing was done in this session that could be undone.");
  }

  /** What history says of a deed; absent where it was begun and refused. */
  private <R> Optional<String> said(ListOf<R> history, UUID deed) {
    Part said = history.row().part("said").orElse(history.row().parts().getLast());
    Outcome<ListQuery> asked =
        history.query(
            parts.actor(),
            List.of(Filter.of("deed", false, deed.toString())),
            List.of(),
            "",
            new Window.First(1),
            Optional.empty());
    return switch (asked) {
      case Outcome.Refused<ListQuery> _ -> Optional.empty();
      case Outcome.Done<ListQuery>(ListQuery query) ->
          history.page(parts.actor(), query).rows().stream()
              .findFirst()
              .map(row -> Values.exact(history.row(), said, row));
    };
  }

  private void ask(Deed<?> undoing, UUID deed, String said) {
    if (!dialogue.agrees("Undo this? " + said)) {
      dialogue.say("Nothing was undone.");
      return;
    }
    switch (PutBack.of(parts, undoing, deed.toString())) {
      case Outcome.Refused<Receipt>(Refusal refusal) ->
          dialogue.say(RefusalView.lines(refusal, WIDTH));
      case Outcome.Done<Receipt>(Receipt receipt) -> {
        begun.remove(deed);
        dialogue.say(receipt.said());
      }
    }
  }
}
