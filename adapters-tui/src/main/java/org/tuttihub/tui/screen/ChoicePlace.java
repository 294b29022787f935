package org.tuttihub.tui.screen;

import java.util.List;
import java.util.function.BiFunction;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.keys.Press;
import org.tuttihub.tui.keys.Where;
import org.tuttihub.tui.view.FormField;

/**
 * The choices of a field.
 *
 * @param free whether something else may be written too
 */
record ChoicePlace(
    long id,
    FormField field,
    Picking picking,
    boolean free,
    BiFunction<State, String, State> chosen)
    implements Place {

  static ChoicePlace of(
      long id,
      FormField field,
      String typed,
      boolean free,
      BiFunction<State, String, State> chosen) {
    return new ChoicePlace(id, field, Picking.of(typed), free, chosen);
  }

  @Override
  public Where where() {
    return Where.CHOICE;
  }

  @Override
  public void draw(Page page, State state) {
    page.title(field.label(), field.choices().size() + " choices");
    List<Picking.Entry> fitting = fitting();
    List<Picking.Entry> shown =
        fitting.isEmpty()
            ? List.of(
                new Picking.Entry(
                    free ? "Enter takes what you typed." : "Nothing fits what you typed.", ""))
            : fitting;
    picking.draw(page, "Choose:", shown);
  }

  private List<Picking.Entry> fitting() {
    return picking.fitting(
        field.choices().stream().map(choice -> new Picking.Entry(choice, "")).toList(),
        entry -> entry);
  }

  @Override
  public State act(State state, Act act) {
    List<Picking.Entry> fitting = fitting();
    return switch (act) {
      case BACK -> state.back();
      case OPEN -> choose(state, fitting);
      case NEXT -> on(choose(state, fitting));
      default -> state.top(picking(picking.act(act, fitting.size())));
    };
  }

  /** On to the next field, where a field was chosen for. */
  private static State on(State state) {
    return state.top() instanceof FormPlace form ? form.act(state, Act.NEXT) : state;
  }

  private State choose(State state, List<Picking.Entry> fitting) {
    if (!fitting.isEmpty()) {
      return chosen.apply(state.back(), fitting.get(picking.at()).words());
    }
    return free ? chosen.apply(state.back(), picking.typed().text().strip()) : state;
  }

  @Override
  public State press(State state, Press press) {
    return state.top(picking(picking.insert(press.text())));
  }

  private ChoicePlace picking(Picking other) {
    return new ChoicePlace(id, field, other, free, chosen);
  }
}
