package org.tuttihub.tui.screen;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tuttihub.tui.Drafts;

/** Keeps what a session leaves unfinished, however it ends: forms that were left, and open ones. */
final class Unfinished {
  private Unfinished() {}

  static void keep(State state) {
    Drafts drafts = state.parts().desk().drafts();
    String actor = state.parts().actor().id();
    Map<String, Map<String, String>> left = left(state);
    state.memory().found().stream()
        .filter(form -> !left.containsKey(form))
        .forEach(form -> drafts.drop(actor, form));
    left.forEach((form, texts) -> drafts.keep(actor, form, texts));
  }

  private static Map<String, Map<String, String>> left(State state) {
    Map<String, Map<String, String>> left = new LinkedHashMap<>(state.memory().drafts());
    for (Place place : state.places()) {
      if (place instanceof FormPlace form && !form.busy() && form.isTyped()) {
        left.put(form.name(), form.typed());
      }
    }
    return left;
  }
}
