package org.tuttihub.tui.screen;

import java.util.List;
import org.tuttihub.tui.canvas.Tone;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.keys.Where;

/** A page of text that scrolls; its lines are safe and fit. */
record TextPlace(long id, String title, List<String> lines, int top) implements Place {

  static TextPlace of(long id, String title, List<String> lines) {
    return new TextPlace(id, title, List.copyOf(lines), 0);
  }

  @Override
  public Where where() {
    return Where.TEXT;
  }

  @Override
  public void draw(Page page, State state) {
    int first = Math.clamp(top, 0, Math.max(0, lines.size() - page.height()));
    boolean all = lines.size() <= page.height();
    int last = Math.min(lines.size(), first + page.height());
    page.title(title, all ? "" : "lines " + (first + 1) + " to " + last + " of " + lines.size());
    for (int i = first; i < last; i++) {
      page.put(1, i - first, lines.get(i), Tone.PLAIN);
    }
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
      case LAST -> scrolled(state, lines.size());
      case BACK -> state.back();
      default -> state;
    };
  }

  private State scrolled(State state, int to) {
    int most = Math.max(0, lines.size() - Page.height(state));
    return state.top(new TextPlace(id, title, lines, Math.clamp(to, 0, most)));
  }
}
