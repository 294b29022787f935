package org.tuttihub.tui.plain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.view.Answers;
import org.tuttihub.tui.view.FormField;
import org.tuttihub.tui.view.InTurn;
import org.tuttihub.tui.view.RefusalView;

/** Steps taken one after another in plain lines: each line is one, until an empty one. */
final class PlainTurns {
  private static final int WIDTH = 1000;

  private final ConsoleParts parts;
  private final Dialogue dialogue;
  private final Deed<?> deed;
  private final Optional<Key> key;
  private final Answers.Start start;
  private final FormField turn;
  private final Deque<Receipt> taken = new ArrayDeque<>();

  PlainTurns(
      ConsoleParts parts,
      Dialogue dialogue,
      Deed<?> deed,
      Optional<Key> key,
      Answers.Start start,
      FormField turn) {
    this.parts = parts;
    this.dialogue = dialogue;
    this.deed = deed;
    this.key = key;
    this.start = start;
    this.turn = turn;
  }

  /**
   * Takes steps until an empty line.
   *
   * @param typed what holds for all of them
   */
  void run(Map<String, String> typed) {
    dialogue.say("Now one after another. \"undo\" takes the last one back, Enter alone ends.");
    boolean more = true;
    while (more) {
      more = step(typed);
    }
    dialogue.say(taken.isEmpty() ? "Nothing was done." : "Done: " + taken.size() + ".");
  }

  /** Takes the next step; answers whether one more is asked for. */
  private boolean step(Map<String, String> typed) {
    String text = dialogue.ask(turn.label() + ":").orElse("").strip();
    if (text.isEmpty() || text.equals("!")) {
      return false;
    }
    if (text.equals("?")) {
      dialogue.say(turn.hint());
    } else if (InTurn.isBack(text)) {
      back();
    } else {
      Map<String, String> all = new LinkedHashMap<>(typed);
      all.put(turn.name(), text);
      Map<String, Object> sent = Answers.sent(deed, key, start, all);
      switch (deed.perform(parts.acting(), sent, Manner.TYPED_BY_HAND)) {
        case Outcome.Done<Receipt>(Receipt receipt) -> {
          taken.push(receipt);
          dialogue.say(receipt.said());
        }
        case Outcome.Refused<Receipt>(Refusal refusal) -> tell(refusal);
      }
    }
    return true;
  }

  private void back() {
    if (taken.isEmpty()) {
      dialogue.say("Nothing was done here yet that could be undone.");
      return;
    }
    switch (InTurn.undo(parts, deed, taken.peek())) {
      case Outcome.Done<Receipt>(Receipt receipt) -> {
        taken.pop();
        dialogue.say(receipt.said());
      }
      case Outcome.Refused<Receipt>(Refusal refusal) -> tell(refusal);
    }
  }

  private void tell(Refusal refusal) {
    dialogue.say(RefusalView.lines(refusal, WIDTH));
  }
}
