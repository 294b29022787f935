package org.tuttihub.tui.plain;

import java.util.Optional;
import org.tuttihub.application.catalogue.Names;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.view.RecordNames;
import org.tuttihub.tui.view.RecordNames.Found;
import org.tuttihub.tui.view.RecordNames.Hit;

/** Which record is meant by a reference or a name, in lines. */
final class PlainWhich {
  private final ConsoleParts parts;
  private final Dialogue dialogue;

  PlainWhich(ConsoleParts parts, Dialogue dialogue) {
    this.parts = parts;
    this.dialogue = dialogue;
  }

  /** Asks until one is meant; absent where nothing is typed any more. */
  Optional<String> ask(Names names, String singular) {
    while (true) {
      Optional<String> typed =
          dialogue
              .ask("Which " + singular + ", by reference or part of its name:")
              .map(String::strip)
              .filter(text -> !text.isEmpty());
      Optional<String> ref = typed.flatMap(text -> reference(names, text));
      if (typed.isEmpty() || ref.isPresent()) {
        return ref;
      }
    }
  }

  /** The reference that is meant; what is found nowhere stays, and is refused when it is sent. */
  Optional<String> reference(Names names, String text) {
    Found found = RecordNames.find(parts.catalogue(), parts.actor(), names, text);
    if (found.exact().isPresent()) {
      dialogue.say(found.exact().get().toString());
      return found.exact().map(Hit::ref);
    }
    if (found.hits().isEmpty()) {
      return Optional.of(text);
    }
    dialogue.say("\"" + text + "\" is no reference. Found:");
    for (int i = 0; i < found.hits().size(); i++) {
      dialogue.say((i + 1) + " " + found.hits().get(i));
    }
    String number = dialogue.ask("Which one, by its number (Enter asks again):").orElse("").strip();
    return number.matches("[1-9]") && Integer.parseInt(number) <= found.hits().size()
        ? Optional.of(found.hits().get(Integer.parseInt(number) - 1).ref())
        : Optional.empty();
  }
}
