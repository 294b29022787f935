package org.tuttihub.tui.screen;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.canvas.Tone;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.keys.Where;
import org.tuttihub.tui.view.CardView;
import org.tuttihub.tui.view.Labels;
import org.tuttihub.tui.view.Why;

/**
 * The answer to a question, as a record is shown.
 *
 * @param form in which it was asked
 * @param shown the answer itself
 * @param top the first line on the screen
 */
record AnswerPlace(
    long id, FormPlace form, Ask<?, ?> ask, Object shown, List<CardView.Block> blocks, int top)
    implements Place {

  static AnswerPlace of(long id, FormPlace form, Ask<?, ?> ask, Object shown, ConsoleParts parts) {
    List<CardView.Block> blocks =
        CardView.of(parts.catalogue(), ask.noun().plural(), ask.answer(), shown, parts.zone());
    return new AnswerPlace(id, form, ask, shown, blocks, 0);
  }

  @Override
  public Where where() {
    return Where.ANSWER;
  }

  @Override
  public void draw(Page page, State state) {
    List<String> lines = lines(state);
    int first = Math.clamp(top, 0, Math.max(0, lines.size() - page.height()));
    String record = form.key().map(Key::toString).map(k -> " › " + k).orElse("");
    page.title(
        Labels.of(ask.noun().plural()) + record + " › " + ask.verb(), "nothing of it is kept");
    for (int i = first; i < lines.size() && i - first < page.height(); i++) {
      page.put(1, i - first, lines.get(i), Tone.PLAIN);
    }
    if (first + page.height() < lines.size()) {
      page.onRule("more ↓");
    }
  }

  private List<String> lines(State state) {
    return CardView.lines(blocks, state.size().columns() - 2);
  }

  @Override
  public State act(State state, Act act) {
    int height = Page.height(state);
    return switch (act) {
      case UP -> scrolled(state, top - 1);
      case DOWN -> scrolled(state, top + 1);
      case PAGE_UP -> scrolled(state, top - height);
      case PAGE_DOWN -> scrolled(state, top + height);
      case FIRST -> scrolled(state, 0);
      case LAST -> scrolled(state, Integer.MAX_VALUE / 2);
      case WHY -> why(state, Why.lines(ask.answer(), shown, state.size().columns() - 2));
      case CHANGE -> state.back().open(form::again);
      case REREAD -> again(state);
      case WORDS -> OtherWords.of(state, this);
      case BACK -> state.back();
      default -> state;
    };
  }

  static State why(State state, Optional<List<String>> reasons) {
    return reasons
        .map(lines -> state.open(id -> TextPlace.of(id, "Why", lines)))
        .orElseGet(() -> state.remark("No reasons are given here."));
  }

  private State again(State state) {
    State asking = state.back().open(form::again);
    return AskSending.send((FormPlace) asking.top(), ask, asking);
  }

  private State scrolled(State state, int to) {
    int most = Math.max(0, lines(state).size() - Page.height(state));
    return state.top(new AnswerPlace(id, form, ask, shown, blocks, Math.clamp(to, 0, most)));
  }
}
