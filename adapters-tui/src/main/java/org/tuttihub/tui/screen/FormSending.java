package org.tuttihub.tui.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.view.Answers;
import org.tuttihub.tui.view.Faults;
import org.tuttihub.tui.view.FormField;
import org.tuttihub.tui.view.Questions;

/** Sends a form, and puts what comes back where it belongs. */
final class FormSending {
  private FormSending() {}

  static State send(FormPlace place, State state) {
    Optional<Answers.Start> start = place.start();
    if (start.isEmpty()) {
      return state;
    }
    Map<String, String> amounts = wrongAmounts(place);
    if (!amounts.isEmpty()) {
      return state
          .top(withFaults(place, amounts))
          .remark("An amount cannot be read; it is marked. Nothing was changed.");
    }
    if (place.operation() instanceof Ask<?, ?> ask) {
      return AskSending.send(place, ask, state);
    }
    Deed<?> deed = (Deed<?>) place.operation();
    boolean onlyChanges = place.fields().stream().allMatch(FormField::isChange);
    if (onlyChanges && !place.isTyped()) {
      return state.remark("Nothing is changed yet, so there is nothing to save.");
    }
    Map<String, Object> sent = Answers.sent(deed, place.key(), start.get(), place.typed());
    if (place.each().isPresent()) {
      return FormForEach.send(place, place.each().get(), sent, state);
    }
    ConsoleParts parts = state.parts();
    Work work =
        Work.of(
            deed.name(),
            () ->
                deed.grows()
                    ? grown(place, deed, parts, start.get())
                    : sent(place, deed, parts, start.get(), sent),
            s -> s.change(FormPlace.class, place.id(), FormPlace::idle));
    return state.top(place.busyNow()).start(work);
  }

  /** First for the fields that are still to be filled in. */
  private static UnaryOperator<State> grown(
      FormPlace place, Deed<?> deed, ConsoleParts parts, Answers.Start start) {
    return switch (Questions.grown(deed, parts.acting(), place.key(), start, place.typed())) {
      case Outcome.Refused<Answers.Start>(Refusal refusal) -> faulty(place, refusal);
      case Outcome.Done<Answers.Start>(Answers.Start now) -> {
        int field = Questions.firstNew(start, now);
        FormPlace grown = place.grown(now, place.at());
        yield field >= 0
            ? s ->
                s.change(FormPlace.class, place.id(), p -> p.grown(now, field))
                    .remark("Answer these as well, then press Ctrl-S once more.")
            : sent(grown, deed, parts, now, Answers.sent(deed, place.key(), now, grown.typed()));
      }
    };
  }

  private static UnaryOperator<State> faulty(FormPlace place, Refusal refusal) {
    return s ->
        s.change(FormPlace.class, place.id(), p -> refused(p, refusal))
            .refused(Faults.named(refusal, place.fields()));
  }

  private static UnaryOperator<State> sent(
      FormPlace place,
      Deed<?> deed,
      ConsoleParts parts,
      Answers.Start start,
      Map<String, Object> sent) {
    return switch (Doing.perform(parts, deed, start.version(), sent)) {
      case Outcome.Done<Receipt>(Receipt receipt) ->
          s ->
              Doing.done(
                  s.without(place.id()).remember(m -> m.withoutDraft(place.name())), deed, receipt);
      case Outcome.Refused<Receipt>(Refusal refusal) ->
          refusal.kind() == Refusal.Kind.STALE
              ? stale(place, parts, refusal)
              : faulty(place, refusal);
    };
  }

  /** Pounds that are none never become the pence that requests speak of. */
  private static Map<String, String> wrongAmounts(FormPlace place) {
    Map<String, String> wrong = new LinkedHashMap<>();
    for (FormField field : place.fields()) {
      String text = place.editor(field).text();
      Optional<String> fault =
          text.isBlank() || !field.isAmount() ? Optional.empty() : field.fault(text);
      fault.ifPresent(sentence -> wrong.put(field.name(), sentence));
    }
    return wrong;
  }

  static FormPlace refused(FormPlace place, Refusal refusal) {
    return withFaults(place, Faults.byField(refusal, place.fields()));
  }

  /** The faults go to their fields, and one goes to the first of them. */
  private static FormPlace withFaults(FormPlace place, Map<String, String> faults) {
    List<FormField> fields = place.fields();
    int first = place.at();
    for (int i = fields.size() - 1; i >= 0; i--) {
      first = faults.containsKey(fields.get(i).name()) ? i : first;
    }
    return place.wrong(faults).at(first).idle();
  }

  /** Somebody was quicker: reads what is there now, and shows it beside what was typed. */
  private static UnaryOperator<State> stale(FormPlace place, ConsoleParts parts, Refusal refusal) {
    return switch (Answers.start(
        parts.catalogue(), parts.actor(), place.operation(), place.key())) {
      case Outcome.Refused<Answers.Start>(Refusal gone) ->
          s -> s.change(FormPlace.class, place.id(), FormPlace::idle).refused(gone);
      case Outcome.Done<Answers.Start>(Answers.Start now) ->
          s -> s.top().id() == place.id() ? beside(s, place.idle(), now, refusal) : s;
    };
  }

  private static State beside(State state, FormPlace form, Answers.Start now, Refusal refusal) {
    State idle = state.stale().change(FormPlace.class, form.id(), _ -> form);
    BesidePlace choosing = BesidePlace.of(0, form, now);
    return choosing.isNeeded()
        ? idle.open(id -> BesidePlace.of(id, form, now))
            .remark(
                refusal.fact()
                    + " Where only they or only you changed something, that stands. Ctrl-S saves"
                    + " it as marked.")
        : idle.change(FormPlace.class, form.id(), f -> f.merged(now, f.texts()))
            .remark(refusal.fact() + " None of these fields is different; Ctrl-S saves yours.");
  }
}
