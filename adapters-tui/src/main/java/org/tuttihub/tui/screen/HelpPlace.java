package org.tuttihub.tui.screen;

import java.util.ArrayList;
import java.util.List;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.keys.Binding;
import org.tuttihub.tui.keys.Bindings;
import org.tuttihub.tui.keys.Press;
import org.tuttihub.tui.keys.Where;

/** The keys of the place below; one of them can be found by its words, and pressed. */
record HelpPlace(long id, Where about, List<OwnKey> own, Picking picking) implements Place {

  static HelpPlace of(long id, Place about) {
    return new HelpPlace(id, about.where(), about.ownKeys(), Picking.of(""));
  }

  @Override
  public Where where() {
    return Where.HELP;
  }

  @Override
  public void draw(Page page, State state) {
    page.title("Keys › " + about.words(), "type to search, Enter presses the key");
    List<Picking.Entry> shown = fitting().stream().map(HelpPlace::entry).toList();
    picking.draw(page, "Search:", shown);
  }

  private static Picking.Entry entry(OwnKey key) {
    return new Picking.Entry(key.key(), key.words());
  }

  private List<OwnKey> fitting() {
    List<OwnKey> all = new ArrayList<>(own);
    for (Binding binding : Bindings.of(about)) {
      List<String> keys =
          binding.keys().stream().filter(k -> !about.isTyping() || k.length() > 1).toList();
      if (!keys.isEmpty()) {
        all.add(new OwnKey(String.join(", ", keys), binding.words()));
      }
    }
    return picking.fitting(all, HelpPlace::entry);
  }

  @Override
  public State act(State state, Act act) {
    List<OwnKey> fitting = fitting();
    return switch (act) {
      case BACK -> state.back();
      case OPEN ->
          fitting.isEmpty() ? state : pressed(state.back(), fitting.get(picking.at()).key());
      default -> state.top(new HelpPlace(id, about, own, picking.act(act, fitting.size())));
    };
  }

  private static State pressed(State state, String keys) {
    String key = keys.split(", ", 2)[0];
    return Pressing.press(state, key.length() == 1 ? Press.typed(key) : Press.key(key));
  }

  @Override
  public State press(State state, Press press) {
    return state.top(new HelpPlace(id, about, own, picking.insert(press.text())));
  }
}
