package org.tuttihub.tui.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Undo;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.view.Answers;
import org.tuttihub.tui.view.Faults;
import org.tuttihub.tui.view.FormField;
import org.tuttihub.tui.view.Labels;
import org.tuttihub.tui.view.RefusalView;

/** A form, asked field by field; what is wrong is said beside its field, and asked again. */
final class PlainForm {
  private static final int WIDTH = 1000;

  private final ConsoleParts parts;
  private final Dialogue dialogue;
  private final Deed<?> deed;
  private final Optional<Key> key;
  private final Map<String, String> typed = new LinkedHashMap<>();

  PlainForm(ConsoleParts parts, Dialogue dialogue, Deed<?> deed, Optional<Key> key) {
    this.parts = parts;
    this.dialogue = dialogue;
    this.deed = deed;
    this.key = key;
  }

  void run() {
    dialogue.say(Labels.ended(deed.sentence()));
    switch (start()) {
      case Outcome.Refused<Answers.Start>(Refusal refusal) -> tell(refusal);
      case Outcome.Done<Answers.Start>(Answers.Start start) -> run(start);
    }
  }

  private Outcome<Answers.Start> start() {
    return deed.permits(parts.actor())
        .then(actor -> Answers.start(parts.catalogue(), actor, deed, key));
  }

  private void run(Answers.Start start) {
    if (!start.fields().isEmpty()) {
      dialogue.say("A question mark explains a field, an exclamation mark stops the form.");
    }
    if (!ask(start, start.fields()) || !confirmed()) {
      dialogue.say("Stopped. Nothing was changed.");
      return;
    }
    send(start);
  }

  private boolean confirmed() {
    return !(deed.undo() instanceof Undo.Never(String why))
        || dialogue.agrees("This cannot be undone: " + why + ". Do it?");
  }

  private boolean ask(Answers.Start start, List<FormField> fields) {
    for (FormField field : fields) {
      String present = typed.getOrDefault(field.name(), start.present(field));
      Optional<String> answer = new PlainField(dialogue, field, present).ask();
      if (answer.isEmpty()) {
        return false;
      }
      typed.put(field.name(), answer.get());
    }
    return true;
  }

  private void send(Answers.Start start) {
    Acting acting = parts.acting();
    Acting expecting = start.version().map(acting::expecting).orElse(acting);
    Map<String, Object> sent = Answers.sent(deed, key, start, typed);
    switch (deed.perform(expecting, sent, Manner.TYPED_BY_HAND)) {
      case Outcome.Done<Receipt>(Receipt receipt) -> {
        dialogue.say(receipt.said());
        receipt
            .secret()
            .ifPresent(secret -> dialogue.say("Shown only now, keep it safe: " + secret));
      }
      case Outcome.Refused<Receipt>(Refusal refusal) -> refused(refusal, start);
    }
  }

  private void refused(Refusal refusal, Answers.Start start) {
    tell(Faults.named(refusal, start.fields()));
    if (refusal.kind() == Refusal.Kind.STALE) {
      stale(start);
      return;
    }
    Set<String> wrong = Faults.byField(refusal, start.fields()).keySet();
    List<FormField> again =
        start.fields().stream().filter(field -> wrong.contains(field.name())).toList();
    if (!again.isEmpty() && ask(start, again)) {
      send(start);
    }
  }

  /** Somebody was quicker: says what is different now, and may send it again over that. */
  private void stale(Answers.Start before) {
    if (start() instanceof Outcome.Done<Answers.Start>(Answers.Start now)) {
      for (FormField field : now.fields()) {
        if (!now.present(field).equals(before.present(field))) {
          dialogue.say(field.label() + " is now: " + now.present(field));
          if (typed.getOrDefault(field.name(), "").equals(before.present(field))) {
            typed.put(field.name(), now.present(field));
          }
        }
      }
      if (dialogue.agrees("Send yours all the same?")) {
        send(now);
      }
    }
  }

  private void tell(Refusal refusal) {
    dialogue.say(RefusalView.lines(refusal, WIDTH));
  }
}
