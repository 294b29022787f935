package org.tuttihub.tui.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.each.Each;
import org.tuttihub.tui.each.EachText;
import org.tuttihub.tui.each.Marked;
import org.tuttihub.tui.each.Tally;
import org.tuttihub.tui.view.Answers;
import org.tuttihub.tui.view.Faults;
import org.tuttihub.tui.view.FormField;
import org.tuttihub.tui.view.Labels;
import org.tuttihub.tui.view.RefusalView;

/** A deed for each of a set: asked once, said what will happen, done one by one, told. */
final class PlainEach {
  private static final int WIDTH = 1000;
  private static final long TELL_EVERY_NS = 2_000_000_000L;

  private final ConsoleParts parts;
  private final Dialogue dialogue;
  private final Deed<?> deed;
  private final List<String> keys;
  private final Map<String, String> typed = new LinkedHashMap<>();

  PlainEach(ConsoleParts parts, Dialogue dialogue, Deed<?> deed, List<String> keys) {
    this.parts = parts;
    this.dialogue = dialogue;
    this.deed = deed;
    this.keys = keys;
  }

  /** The keys of those with which it was not done. */
  List<String> run() {
    dialogue.say(Labels.ended(deed.sentence()));
    Outcome<Answers.Start> begun =
        Answers.start(parts.catalogue(), parts.actor(), deed, Optional.empty());
    return switch (begun) {
      case Outcome.Refused<Answers.Start>(Refusal refusal) -> {
        dialogue.say(RefusalView.lines(refusal, WIDTH));
        yield keys;
      }
      case Outcome.Done<Answers.Start>(Answers.Start start) ->
          filled(start, start.fields()) ? looked(start) : stopped();
    };
  }

  private List<String> stopped() {
    dialogue.say("Stopped. Nothing was changed.");
    return keys;
  }

  /** Asks for the fields, and again for those that are wrong. */
  private boolean filled(Answers.Start start, List<FormField> fields) {
    for (FormField field : fields) {
      String present = typed.getOrDefault(field.name(), "");
      Optional<String> answer = new PlainField(parts, dialogue, field, present).ask();
      if (answer.isEmpty()) {
        return false;
      }
      typed.put(field.name(), answer.get());
    }
    Map<String, Object> first = new LinkedHashMap<>(said(start));
    first.put("id", keys.getFirst());
    return switch (Binder.bind(
        deed.request(), first, Manner.TYPED_BY_HAND, deed.notes(), parts.today())) {
      case Outcome.Done<?> _ -> true;
      case Outcome.Refused<?>(Refusal refusal) -> {
        dialogue.say(RefusalView.lines(Faults.named(refusal, start.fields()), WIDTH));
        Set<String> wrong = Faults.byField(refusal, start.fields()).keySet();
        List<FormField> again =
            start.fields().stream().filter(field -> wrong.contains(field.name())).toList();
        yield !again.isEmpty() && filled(start, again);
      }
    };
  }

  private Map<String, Object> said(Answers.Start start) {
    return Answers.sent(deed, Optional.empty(), start, typed);
  }

  private List<String> looked(Answers.Start start) {
    List<Marked> seen = new ArrayList<>();
    for (String key : keys) {
      seen.add(Each.look(parts.catalogue(), parts.actor(), parts.zone(), deed, key));
    }
    Map<String, String> shown = new LinkedHashMap<>();
    start.fields().stream()
        .filter(field -> !typed.getOrDefault(field.name(), "").isBlank())
        .forEach(field -> shown.put(field.label(), typed.getOrDefault(field.name(), "")));
    dialogue.say(EachText.before(deed, seen, shown, WIDTH));
    return seen.stream().anyMatch(Marked::isOpen) && dialogue.agrees("Do it?")
        ? done(start, seen)
        : stopped();
  }

  private List<String> done(Answers.Start start, List<Marked> seen) {
    Tally tally = Tally.of(seen);
    long told = System.nanoTime();
    while (!tally.left().isEmpty()) {
      Marked next = tally.left().getFirst();
      tally = tally.with(Each.perform(parts.acting(), deed, next, said(start)));
      if (System.nanoTime() - told > TELL_EVERY_NS) {
        told = System.nanoTime();
        dialogue.say(EachText.summary(tally));
      }
    }
    dialogue.say(EachText.after(tally, WIDTH));
    return tally.undone();
  }
}
