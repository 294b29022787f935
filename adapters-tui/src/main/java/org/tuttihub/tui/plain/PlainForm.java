package org.tuttihub.tui.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuttihub.application.access.Drafts;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Undo;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.view.Answers;
import org.tuttihub.tui.view.Faults;
import org.tuttihub.tui.view.FormField;
import org.tuttihub.tui.view.InTurn;
import org.tuttihub.tui.view.Labels;
import org.tuttihub.tui.view.MayView;
import org.tuttihub.tui.view.Questions;
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
      case Outcome.Done<Answers.Start>(Answers.Start start) -> run(grown(start).orElse(start));
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
    begin();
    Optional<FormField> turn = InTurn.field(start.fields());
    if (turn.isPresent()) {
      inTurn(start, turn.get());
      return;
    }
    fill(start, 0);
  }

  /** What holds for all steps is asked once; then they are taken one after another. */
  private void inTurn(Answers.Start start, FormField turn) {
    dialogue.say("First what holds for all of them.");
    if (!ask(start, InTurn.ofAll(start.fields()))) {
      keep(start);
      return;
    }
    new PlainTurns(parts, dialogue, deed, key, start, turn).run(InTurn.next(start.fields(), typed));
  }

  /** Asks from a field on; a form that has grown by what was answered goes on with what is new. */
  private void fill(Answers.Start start, int from) {
    List<FormField> fields = start.fields();
    for (int at = from; at < fields.size(); at++) {
      if (!ask(start, List.of(fields.get(at)))) {
        keep(start);
        return;
      }
      Optional<Answers.Start> grown = fields.get(at).isNeeded() ? grown(start) : Optional.empty();
      if (grown.isPresent()) {
        fill(grown.get(), at + 1);
        return;
      }
    }
    if (!confirmed()) {
      keep(start);
      return;
    }
    send(start);
  }

  /** The form with the further fields that it has by now; absent where none is new. */
  private Optional<Answers.Start> grown(Answers.Start start) {
    return deed.grows()
            && Questions.grown(deed, parts.acting(), key, start, typed)
                instanceof Outcome.Done<Answers.Start>(Answers.Start grown)
            && Questions.firstNew(start, grown) >= 0
        ? Optional.of(grown)
        : Optional.empty();
  }

  /** What was typed here before stands as what is there. */
  private void begin() {
    Map<String, String> draft = drafts().of(parts.actor().id()).getOrDefault(name(), Map.of());
    typed.putAll(draft);
    drafts().drop(parts.actor().id(), name());
    if (!draft.isEmpty()) {
      dialogue.say("What you typed here before is back.");
    }
  }

  /** Stopped, or nobody answers any more: what was typed is kept. */
  private void keep(Answers.Start start) {
    boolean isTyped =
        start.fields().stream()
            .anyMatch(
                f ->
                    !typed.getOrDefault(f.name(), "").equals(start.present(f))
                        && typed.containsKey(f.name()));
    if (isTyped) {
      drafts().keep(parts.actor().id(), name(), typed);
    }
    dialogue.say(
        isTyped
            ? "Stopped. Nothing was changed. What you typed is kept for the next time."
            : "Stopped. Nothing was changed.");
  }

  private Drafts drafts() {
    return parts.desk().drafts();
  }

  private String name() {
    return deed.name() + key.map(k -> " " + k).orElse("");
  }

  private boolean confirmed() {
    return !(deed.undo() instanceof Undo.Never(String why))
        || dialogue.agrees("This cannot be undone: " + why + ". Do it?");
  }

  private boolean ask(Answers.Start start, List<FormField> fields) {
    for (FormField field : fields) {
      String present = typed.getOrDefault(field.name(), start.present(field));
      Optional<String> answer = new PlainField(parts, dialogue, field, present).ask();
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
        next(receipt);
        receipt
            .secret()
            .ifPresent(secret -> dialogue.say("Shown only now, keep it safe: " + secret));
      }
      case Outcome.Refused<Receipt>(Refusal refusal) -> refused(refusal, start);
    }
  }

  /** What is new leads on, as its card does on screens. */
  private void next(Receipt receipt) {
    if (!deed.isOnRecord() && !deed.changes()) {
      parts
          .catalogue()
          .card(receipt.subject().collection())
          .filter(card -> !card.only() && parts.actor().may(card.permission()))
          .ifPresent(card -> next(card, Key.of(receipt.subject().ref())));
    }
  }

  private <C> void next(CardOf<C> card, Key made) {
    if (card.show(parts.actor(), made, Optional.empty())
        instanceof Outcome.Done<Stored<C>>(Stored<C> stored)) {
      dialogue.say(
          MayView.next(parts.catalogue(), parts.actor(), card, made, stored.value(), WIDTH));
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

  /** Somebody was quicker: both stand where one of them changed it; where both did, it is asked. */
  private void stale(Answers.Start before) {
    if (start() instanceof Outcome.Done<Answers.Start>(Answers.Start now)) {
      for (FormField field : now.fields()) {
        if (!now.present(field).equals(before.present(field))) {
          beside(field, before.present(field), now.present(field));
        }
      }
      if (dialogue.agrees("Save it so?")) {
        send(now);
      } else {
        keep(now);
      }
    }
  }

  private void beside(FormField field, String seen, String theirs) {
    String yours = typed.getOrDefault(field.name(), seen);
    dialogue.say(
        field.label() + ": you saw " + shown(seen) + "; somebody wrote " + shown(theirs) + ".");
    boolean isTheirs =
        yours.equals(seen)
            || dialogue.agrees("You wrote " + shown(yours) + ". Take theirs instead?");
    if (isTheirs) {
      typed.put(field.name(), theirs);
    }
  }

  private static String shown(String text) {
    return text.isBlank() ? "nothing" : text.replace("\n", " / ");
  }

  private void tell(Refusal refusal) {
    dialogue.say(RefusalView.lines(refusal, WIDTH));
  }
}
