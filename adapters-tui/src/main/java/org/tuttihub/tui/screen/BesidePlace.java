package org.tuttihub.tui.screen;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.keys.Where;
import org.tuttihub.tui.view.Answers;
import org.tuttihub.tui.view.FormField;

/**
 * Somebody changed the record while one typed: what one saw, what is there now and what one typed,
 * side by side, to choose from field by field. At first everybody's own changes stand.
 *
 * @param form what was typed
 * @param now what is there now
 * @param fields those that were changed by anybody
 * @param theirs the fields where what is there now is taken
 */
record BesidePlace(
    long id, FormPlace form, Answers.Start now, List<FormField> fields, Set<String> theirs, int at)
    implements Place {

  static BesidePlace of(long id, FormPlace form, Answers.Start now) {
    Answers.Start before = form.start().orElseThrow();
    List<FormField> changed =
        now.fields().stream()
            .filter(f -> isTyped(form, f) || !now.present(f).equals(before.present(f)))
            .toList();
    Set<String> theirs = new LinkedHashSet<>();
    changed.stream().filter(f -> !isTyped(form, f)).forEach(f -> theirs.add(f.name()));
    return new BesidePlace(id, form, now, changed, theirs, 0);
  }

  private static boolean isTyped(FormPlace form, FormField field) {
    return !form.editor(field).text().equals(form.present(field));
  }

  /** Whether there is anything to choose: a field that they changed. */
  boolean isNeeded() {
    return fields.stream().anyMatch(this::isChangedByThem);
  }

  boolean isChangedByThem(FormField field) {
    return !now.present(field).equals(form.present(field));
  }

  @Override
  public Where where() {
    return Where.BESIDE;
  }

  @Override
  public void draw(Page page, State state) {
    new BesidePage(this, page).draw();
  }

  @Override
  public State act(State state, Act act) {
    return switch (act) {
      case UP, PREVIOUS -> state.top(at(at - 1));
      case DOWN, NEXT -> state.top(at(at + 1));
      case FIRST -> state.top(at(0));
      case LAST -> state.top(at(fields.size() - 1));
      case OPEN -> state.top(turned());
      case SAVE -> save(state);
      case BACK -> state.back().change(FormPlace.class, form.id(), _ -> merged());
      default -> state;
    };
  }

  private BesidePlace at(int field) {
    return new BesidePlace(
        id, form, now, fields, theirs, Math.clamp(field, 0, Math.max(0, fields.size() - 1)));
  }

  /** Takes the other one of the field where one stands. */
  private BesidePlace turned() {
    Set<String> others = new LinkedHashSet<>(theirs);
    String name = fields.get(at).name();
    if (!others.remove(name)) {
      others.add(name);
    }
    return new BesidePlace(id, form, now, fields, others, at);
  }

  /** The form as it was chosen, over the version that is there now. */
  private FormPlace merged() {
    Map<String, Editor> texts = new LinkedHashMap<>(form.texts());
    for (FormField field : fields) {
      if (theirs.contains(field.name())) {
        texts.remove(field.name());
      } else {
        texts.put(field.name(), Editor.of(form.editor(field).text()));
      }
    }
    return form.merged(now, texts);
  }

  private State save(State state) {
    FormPlace chosen = merged();
    State back = state.back().change(FormPlace.class, form.id(), _ -> chosen);
    return chosen.isTyped()
        ? FormSending.send(chosen, back)
        : back.remark("All of theirs is taken, so there is nothing of yours to save. Esc leaves.");
  }
}
