package org.tuttihub.application.access;

import java.util.List;
import org.tuttihub.application.records.Droppable;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.SavedView;
import org.tuttihub.domain.values.Identity;

/** What people like to ask of lists, each their own. */
public interface Views extends Droppable<SavedView> {
  Noun NOUN = new Noun("access", "views", "view", "VIE");

  /** Somebody's views of a list. */
  List<Stored<SavedView>> of(String owner, String list);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(SavedView view) {
    return view.identity();
  }
}
