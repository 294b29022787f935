package org.tuttihub.tui.plain;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.view.Answers;
import org.tuttihub.tui.view.CardView;
import org.tuttihub.tui.view.Faults;
import org.tuttihub.tui.view.FormField;
import org.tuttihub.tui.view.Labels;
import org.tuttihub.tui.view.PlainCard;
import org.tuttihub.tui.view.Questions;
import org.tuttihub.tui.view.RefusalView;

/** A question, asked field by field, what else is needed too; its answer is read out. */
final class PlainAsk<A> {
  private static final int WIDTH = 1000;
  private static final long TELL_EVERY_NS = 2_000_000_000L;

  private final ConsoleParts parts;
  private final Dialogue dialogue;
  private final Ask<?, A> ask;
  private final Optional<Key> key;
  private final Map<String, String> typed = new LinkedHashMap<>();

  PlainAsk(ConsoleParts parts, Dialogue dialogue, Ask<?, A> ask, Optional<Key> key) {
    this.parts = parts;
    this.dialogue = dialogue;
    this.ask = ask;
    this.key = key;
  }

  void run() {
    dialogue.say(Labels.ended(ask.sentence()));
    Outcome<Answers.Start> begun =
        ask.permits(parts.actor()).then(actor -> Answers.start(parts.catalogue(), actor, ask, key));
    switch (begun) {
      case Outcome.Refused<Answers.Start>(Refusal refusal) -> tell(refusal);
      case Outcome.Done<Answers.Start>(Answers.Start start) -> {
        dialogue.say("A question mark explains a field, an exclamation mark stops the form.");
        boolean again = true;
        while (again) {
          again = fill(start, start.fields()) && answer(start) && changed();
        }
      }
    }
  }

  private boolean fill(Answers.Start start, List<FormField> fields) {
    for (FormField field : fields) {
      String present = typed.getOrDefault(field.name(), start.present(field));
      Optional<String> answer = new PlainField(parts, dialogue, field, present).ask();
      if (answer.isEmpty()) {
        dialogue.say("Stopped.");
        return false;
      }
      typed.put(field.name(), answer.get());
    }
    return true;
  }

  /** Asks; what is still needed and what is wrong is filled in first. */
  private boolean answer(Answers.Start start) {
    return switch (Questions.grown(ask, parts.acting(), key, start, typed)) {
      case Outcome.Refused<Answers.Start>(Refusal refusal) -> corrected(start, refusal);
      case Outcome.Done<Answers.Start>(Answers.Start grown) -> {
        int first = Questions.firstNew(start, grown);
        yield first >= 0
            ? fill(grown, grown.fields().subList(first, grown.fields().size())) && answer(grown)
            : answered(grown);
      }
    };
  }

  private boolean answered(Answers.Start start) {
    Map<String, Object> sent = Answers.sent(ask, key, start, typed);
    return switch (ask.answer(parts.acting(), sent, Manner.TYPED_BY_HAND, telling())) {
      case Outcome.Refused<A>(Refusal refusal) -> corrected(start, refusal);
      case Outcome.Done<A>(A answer) -> {
        dialogue.say(
            PlainCard.lines(
                CardView.of(
                    parts.catalogue(), ask.noun().plural(), ask.answer(), answer, parts.zone())));
        yield true;
      }
    };
  }

  private boolean corrected(Answers.Start start, Refusal refusal) {
    tell(Faults.named(refusal, start.fields()));
    Set<String> wrong = new LinkedHashSet<>(Faults.byField(refusal, start.fields()).keySet());
    List<FormField> again = start.fields().stream().filter(f -> wrong.contains(f.name())).toList();
    return again.isEmpty() || (fill(start, again) && answer(start));
  }

  private boolean changed() {
    return dialogue.agrees("Change what you said, and ask again?");
  }

  private Progress telling() {
    long[] told = {System.nanoTime()};
    return (done, step) -> {
      long now = System.nanoTime();
      if (now - told[0] > TELL_EVERY_NS) {
        told[0] = now;
        dialogue.say(String.format("%,d done, %s", done, step));
      }
    };
  }

  private void tell(Refusal refusal) {
    dialogue.say(RefusalView.lines(refusal, WIDTH));
  }
}
