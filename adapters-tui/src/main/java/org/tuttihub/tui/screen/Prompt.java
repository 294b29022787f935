package org.tuttihub.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.tuttihub.tui.canvas.Tone;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.keys.Press;
import org.tuttihub.tui.keys.Where;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;

/**
 * A question whose answer is typed on one line, over the place that asks.
 *
 * @param answered what becomes of the state, the prompt being gone already
 */
record Prompt(
    long id, String question, Editor editor, String hint, BiFunction<State, String, State> answered)
    implements Place {

  static Prompt of(
      long id,
      String question,
      String text,
      String hint,
      BiFunction<State, String, State> answered) {
    return new Prompt(id, question, Editor.of(text), hint, answered);
  }

  @Override
  public Where where() {
    return Where.PROMPT;
  }

  @Override
  public boolean isOver() {
    return true;
  }

  @Override
  public void draw(Page page, State state) {
    int width = page.width() - 2;
    List<String> lines = new ArrayList<>();
    if (!hint.isEmpty()) {
      lines.addAll(Wrap.to(width, SafeText.line(hint)));
    }
    lines.addAll(Wrap.to(width, SafeText.line(question)));
    TypedRows rows = TypedRows.of(editor.text(), width - 2);
    int row = rows.rowOf(editor.cursor());
    lines.add("> " + rows.text(row));
    int at = page.takeBelow(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      page.sheet().put(1, at + i, lines.get(i), i == lines.size() - 1 ? Tone.STRONG : Tone.PLAIN);
    }
    page.sheet().cursor(3 + rows.column(editor.cursor()), at + lines.size() - 1);
  }

  @Override
  public State act(State state, Act act) {
    return switch (act) {
      case OPEN -> answered(state);
      case BACK -> state.back();
      default -> state.top(typing(editor.act(act)));
    };
  }

  /** What is refused stays there to be put right, below what is wrong with it. */
  private State answered(State state) {
    State without = state.back();
    State next = answered.apply(without, editor.text());
    boolean isWrong = next.said().filter(said -> !(said instanceof Said.DoneSo)).isPresent();
    return isWrong && next.places().equals(without.places()) ? next.open(_ -> this) : next;
  }

  @Override
  public State press(State state, Press press) {
    return state.top(typing(editor.insert(press.text().replaceAll("\\R", " "))));
  }

  private Prompt typing(Editor other) {
    return new Prompt(id, question, other, hint, answered);
  }
}
