package org.tuttihub.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tuttihub.tui.canvas.Tone;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.keys.Press;
import org.tuttihub.tui.keys.Where;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;

/** A question with a few answers, each a key, over the place that asks. Esc is always "no". */
record Question(long id, String sentence, List<Answer> answers) implements Place {

  /**
   * An answer.
   *
   * @param then what becomes of the state, the question being gone already
   */
  record Answer(String key, String words, UnaryOperator<State> then) {}

  /** A question for yes or no. */
  static Question yesOrNo(long id, String sentence, UnaryOperator<State> yes) {
    return new Question(
        id, sentence, List.of(new Answer("y", "yes", yes), new Answer("n", "no", s -> s)));
  }

  @Override
  public Where where() {
    return Where.QUESTION;
  }

  @Override
  public boolean isOver() {
    return true;
  }

  @Override
  public void draw(Page page, State state) {
    List<String> lines = new ArrayList<>(Wrap.to(page.width() - 2, SafeText.line(sentence)));
    List<String> told =
        answers.stream().map(a -> a.key() + " " + SafeText.line(a.words())).toList();
    String beside = String.join("    ", told);
    lines.addAll(Glyphs.width(beside) <= page.width() - 2 ? List.of(beside) : told);
    page.below(lines, Tone.WARNING);
  }

  @Override
  public State act(State state, Act act) {
    return act == Act.BACK ? state.back() : state;
  }

  @Override
  public State press(State state, Press press) {
    return answers.stream()
        .filter(answer -> answer.key().equals(press.name()))
        .findFirst()
        .map(answer -> answer.then().apply(state.back()))
        .orElse(state);
  }

  @Override
  public List<OwnKey> ownKeys() {
    return answers.stream().map(answer -> new OwnKey(answer.key(), answer.words())).toList();
  }
}
