package org.tuttihub.tui.screen;

import java.util.List;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.keys.Press;
import org.tuttihub.tui.keys.Where;

/**
 * A condition on a column of a list, being typed: which columns there are, then which values. What
 * is wrong with it is said while it stays there to be put right.
 *
 * @param below the list that it is for
 */
record ConditionPlace(long id, ListPlace below, Picking picking) implements Place {

  static ConditionPlace of(long id, ListPlace below) {
    return new ConditionPlace(id, below, Picking.of(""));
  }

  @Override
  public Where where() {
    return Where.CONDITION;
  }

  @Override
  public void draw(Page page, State state) {
    String aside = "field=value, field!=value, field=from..to";
    page.title("Filter " + below.list().noun().plural() + " by a column", aside);
    List<Picking.Entry> entries = entries(state);
    picking.draw(
        page,
        "Filter:",
        entries.isEmpty()
            ? List.of(new Picking.Entry("No column is called so. Backspace, or another word.", ""))
            : entries);
  }

  private List<Picking.Entry> entries(State state) {
    return Conditions.of(state.parts(), below.list(), picking);
  }

  @Override
  public State act(State state, Act act) {
    List<Picking.Entry> entries = entries(state);
    return switch (act) {
      case BACK -> state.back();
      case OPEN -> taken(state, entries);
      case COMPLETE ->
          entries.isEmpty() ? state : state.top(typing(entries.get(picking.at()).words()));
      default -> state.top(new ConditionPlace(id, below, picking.act(act, entries.size())));
    };
  }

  /** A column is taken over, for its value to be typed; a condition is asked. */
  private State taken(State state, List<Picking.Entry> entries) {
    String typed = picking.typed().text().strip();
    if (entries.isEmpty()) {
      return state.remark(Conditions.unknown(below.list(), typed));
    }
    String chosen = entries.get(picking.at()).words();
    return typed.contains("=") ? asked(state, chosen) : state.top(typing(chosen));
  }

  private State asked(State state, String condition) {
    try {
      Filter filter = Conditions.read(condition);
      Asked asked = below.asked().and(filter);
      return switch (query(below.list(), state, asked)) {
        case Outcome.Refused<ListQuery>(Refusal refusal) ->
            refusal.faults().isEmpty()
                ? state.refused(refusal)
                : state.remark(refusal.faults().getFirst().sentence());
        case Outcome.Done<ListQuery> _ -> ListActs.ask(below, state.back(), asked);
      };
    } catch (BadValue bad) {
      return state.remark(bad.sentence());
    }
  }

  private static Outcome<ListQuery> query(ListOf<?> list, State state, Asked asked) {
    return ListReading.query(list, state.parts().actor(), asked, new Window.First(1));
  }

  private ConditionPlace typing(String line) {
    return new ConditionPlace(id, below, Picking.of(line));
  }

  @Override
  public State press(State state, Press press) {
    return state.top(new ConditionPlace(id, below, picking.insert(press.text())));
  }
}
