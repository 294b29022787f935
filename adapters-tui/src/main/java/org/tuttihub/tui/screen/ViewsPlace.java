package org.tuttihub.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tuttihub.tui.canvas.Tone;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.keys.Where;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.view.Labels;
import org.tuttihub.tui.view.SavedViews;
import org.tuttihub.tui.view.SavedViews.Saved;

/**
 * One's saved views of a list.
 *
 * @param list of which they are, and what is asked of it now
 * @param views absent until they are read
 * @param reading whether they are being read
 */
record ViewsPlace(long id, ListPlace list, Optional<List<Saved>> views, boolean reading, int at)
    implements Place {

  static ViewsPlace of(long id, ListPlace list) {
    return new ViewsPlace(id, list, Optional.empty(), false, 0);
  }

  List<Saved> all() {
    return views.orElse(List.of());
  }

  Optional<Saved> chosen() {
    return at < all().size() ? Optional.of(all().get(at)) : Optional.empty();
  }

  @Override
  public Where where() {
    return Where.VIEWS;
  }

  @Override
  public void draw(Page page, State state) {
    page.title(Labels.of(list.list().noun().plural()) + " › your views", now());
    if (views.isPresent() && all().isEmpty()) {
      page.put(2, 0, "You have saved none yet: s saves what the list shows now.", Tone.PLAIN);
    }
    int first = Page.scrolled(0, at, all().size(), page.height());
    for (int i = first; i < all().size() && i - first < page.height(); i++) {
      Saved view = all().get(i);
      String name = view.name() + (view.opens() ? " (the list opens with it)" : "");
      int x = page.put(2, i - first, SafeText.line(name), Tone.STRONG);
      page.put(x + 2, i - first, SafeText.line(view.words()), Tone.PLAIN);
      if (i == at) {
        page.chosen(i - first);
      }
    }
  }

  private String now() {
    String words = ViewActs.words(list.asked());
    return words.isEmpty() ? "now: everything" : "now: " + words;
  }

  @Override
  public State act(State state, Act act) {
    return ViewActs.act(this, state, act);
  }

  @Override
  public State settle(State state) {
    if (views.isPresent() || reading) {
      return state;
    }
    return state
        .top(new ViewsPlace(id, list, views, true, at))
        .start(
            Work.of(
                "saved views",
                () -> read(state),
                s -> s.change(ViewsPlace.class, id, p -> p.read(List.of()))));
  }

  private UnaryOperator<State> read(State state) {
    List<Saved> found =
        SavedViews.of(
            state.parts().catalogue(), state.parts().actor(), list.list().noun().plural());
    return s -> s.change(ViewsPlace.class, id, place -> place.read(found));
  }

  private ViewsPlace read(List<Saved> found) {
    int line = Math.clamp(at, 0, Math.max(0, found.size() - 1));
    return new ViewsPlace(id, list, Optional.of(new ArrayList<>(found)), false, line);
  }

  ViewsPlace at(int line) {
    int to = Math.clamp(line, 0, Math.max(0, all().size() - 1));
    return new ViewsPlace(id, list, views, reading, to);
  }

  @Override
  public ViewsPlace stale() {
    return new ViewsPlace(id, list, Optional.empty(), false, at);
  }
}
