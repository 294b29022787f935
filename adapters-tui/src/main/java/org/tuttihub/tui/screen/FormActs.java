package org.tuttihub.tui.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.screen.Question.Answer;
import org.tuttihub.tui.view.FormField;
import org.tuttihub.tui.view.InTurn;
import org.tuttihub.tui.view.RecordNames.Found;
import org.tuttihub.tui.view.RecordNames.Hit;

/** What the keys of a form do. */
final class FormActs {
  private static final int PAGE = 5;

  private FormActs() {}

  static State act(FormPlace place, State state, Act act) {
    if (act == Act.BACK) {
      return leave(place, state);
    }
    if (place.busy() || place.fields().isEmpty()) {
      return state;
    }
    return switch (act) {
      case NEXT -> state.top(moved(place, state, place.at() + 1));
      case PREVIOUS -> state.top(moved(place, state, place.at() - 1));
      case PAGE_DOWN -> state.top(moved(place, state, place.at() + PAGE));
      case PAGE_UP -> state.top(moved(place, state, place.at() - PAGE));
      case DOWN -> state.top(down(place, state));
      case UP -> state.top(up(place, state));
      case OPEN -> enter(place, state);
      case SAVE -> save(understood(place, state), state);
      case START_EMPTY ->
          state.top(place.empty()).remember(memory -> memory.withoutDraft(place.name()));
      default -> state.top(place.typing(place.editor(place.field()).act(act)));
    };
  }

  private static State save(FormPlace place, State state) {
    return InTurn.field(place.fields())
        .filter(_ -> place.each().isEmpty())
        .map(field -> TurnActs.take(place, field, state))
        .orElseGet(() -> FormSending.send(place, state));
  }

  /** Another field; what was typed into the one that is left is looked at. */
  private static FormPlace moved(FormPlace place, State state, int to) {
    return checked(place, state).at(to);
  }

  /** A day is shown as it is understood from here on. */
  private static FormPlace understood(FormPlace place, State state) {
    String typed = place.editor(place.field()).text();
    String meant = place.field().understood(typed, state.parts().acting().today());
    return meant.equals(typed) ? place : place.typing(Editor.of(meant));
  }

  private static FormPlace checked(FormPlace before, State state) {
    FormPlace place = understood(before, state);
    FormField field = place.field();
    String text = place.editor(field).text();
    Map<String, String> faults = new LinkedHashMap<>(place.faults());
    Optional<String> fault =
        text.isBlank() ? Optional.empty() : unchosen(place).or(() -> field.fault(text));
    fault.ifPresentOrElse(
        sentence -> faults.put(field.name(), sentence), () -> faults.remove(field.name()));
    return place.wrong(faults);
  }

  /** A name was typed and none of its records chosen. */
  private static Optional<String> unchosen(FormPlace place) {
    return Lookups.hits(place).isEmpty()
        ? Optional.empty()
        : Optional.of("It is a name and no reference yet: Enter chooses the one that is meant.");
  }

  /** The next hit, below the last of them the next field. */
  private static FormPlace down(FormPlace place, State state) {
    int next = place.lookups().at() + 1;
    return next < Lookups.hits(place).size()
        ? place.looking(place.lookups().at(next))
        : row(place, state, 1);
  }

  private static FormPlace up(FormPlace place, State state) {
    return TurnActs.recalled(place).orElseGet(() -> hitAbove(place, state));
  }

  private static FormPlace hitAbove(FormPlace place, State state) {
    int before = place.lookups().at() - 1;
    return before >= 0 && !Lookups.hits(place).isEmpty()
        ? place.looking(place.lookups().at(before))
        : row(place, state, -1);
  }

  /** Takes the reference of a hit for the name that was typed. */
  private static FormPlace named(FormPlace place, State state, Hit hit) {
    FormField field = place.field();
    String text = field.withLast(place.editor(field).text(), hit.ref());
    Lookups known =
        field
            .names()
            .map(
                names ->
                    place
                        .lookups()
                        .learned(names, hit.ref(), new Found(Optional.of(hit), List.of())))
            .orElse(place.lookups());
    return checked(place.looking(known).typing(Editor.of(text)), state);
  }

  /** A row up or down in a long text; from its edges, another field. */
  private static FormPlace row(FormPlace place, State state, int down) {
    Editor editor = place.editor(place.field());
    TypedRows rows = TypedRows.of(editor.text(), FormPage.room(place, state.size().columns()));
    int row = rows.rowOf(editor.cursor()) + down;
    return row < 0 || row >= rows.count()
        ? moved(place, state, place.at() + down)
        : place.typing(editor.at(rows.moved(editor.cursor(), down)));
  }

  private static State enter(FormPlace place, State state) {
    FormField field = place.field();
    if (!field.choices().isEmpty()) {
      return choose(place, state, "");
    }
    List<Hit> hits = Lookups.hits(place);
    if (!hits.isEmpty()) {
      int at = Math.clamp(place.lookups().at(), 0, hits.size() - 1);
      return state.top(named(place, state, hits.get(at)));
    }
    if (field.isLong()) {
      return state.top(place.typing(place.editor(field).insert("\n")));
    }
    if (TurnActs.isHere(place)) {
      return save(place, state);
    }
    String sends = place.isQuestion() ? "asks." : "saves.";
    return place.at() == place.fields().size() - 1
        ? state.top(checked(place, state)).remark("That was the last field. Ctrl-S or F2 " + sends)
        : state.top(moved(place, state, place.at() + 1));
  }

  static State type(FormPlace place, State state, String text) {
    if (place.busy() || place.fields().isEmpty()) {
      return state;
    }
    FormField field = place.field();
    if (!field.choices().isEmpty() && text.length() == 1) {
      return choose(place, state, text);
    }
    String typed = field.isLong() ? text : text.replaceAll("\\R|\t", " ");
    return state.top(place.typing(place.editor(field).insert(typed)));
  }

  private static State choose(FormPlace place, State state, String typed) {
    FormField field = place.field();
    boolean free = field.part().kind().map(kind -> kind.choices().isEmpty()).orElse(true);
    return state.open(
        id ->
            ChoicePlace.of(
                id,
                field,
                typed.strip(),
                free && !field.choices().equals(List.of("yes", "no")),
                (s, choice) -> s.change(FormPlace.class, place.id(), p -> chosen(p, s, choice))));
  }

  /** Takes a choice over; of several, one that is there already is taken out again. */
  private static FormPlace chosen(FormPlace place, State state, String choice) {
    FormField field = place.field();
    if (!field.isMany()) {
      return checked(place.typing(Editor.of(choice)), state);
    }
    String between = field.isLong() ? "\n" : ", ";
    List<String> had =
        List.of(place.editor(field).text().strip().split("\\s*[,\n]\\s*")).stream()
            .filter(one -> !one.isEmpty())
            .toList();
    List<String> now =
        had.contains(choice)
            ? had.stream().filter(one -> !one.equals(choice)).toList()
            : Stream.concat(had.stream(), Stream.of(choice)).toList();
    return checked(place.typing(Editor.of(String.join(between, now))), state);
  }

  private static State leave(FormPlace place, State state) {
    if (!place.turns().isIdle()) {
      return state.remark("Something is on its way still; Esc leaves once it is done.");
    }
    if (!place.isTyped()) {
      return state.without(place.id());
    }
    if (place.busy() && place.isQuestion()) {
      return keep(place, state);
    }
    return state.open(
        id ->
            new Question(
                id,
                place.isQuestion()
                    ? "You have typed something here and not asked it."
                    : "You have typed something here that is not saved.",
                List.of(
                    new Answer("Enter", "keep it as a draft", s -> keep(place, s)),
                    new Answer("Esc", "go on typing", s -> s),
                    new Answer("Ctrl-R", "throw it away", s -> throwAway(place, s)))));
  }

  private static State keep(FormPlace place, State state) {
    return state
        .without(place.id())
        .remember(memory -> memory.draft(place.name(), place.typed()))
        .remark("The draft is kept; open the form again to go on, also when you come back.");
  }

  private static State throwAway(FormPlace place, State state) {
    return state.without(place.id()).remember(memory -> memory.withoutDraft(place.name()));
  }
}
