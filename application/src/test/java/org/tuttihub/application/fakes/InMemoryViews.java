package org.tuttihub.application.fakes;

import java.util.Comparator;
import java.util.List;
import org.tuttihub.application.access.Views;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.SavedView;

/** Saved views in memory. */
final class InMemoryViews extends InMemoryKept<SavedView> implements Views {
  InMemoryViews(Unit unit) {
    super(unit, SavedView.class);
  }

  @Override
  public List<Stored<SavedView>> of(String owner, String list) {
    return all()
        .filter(s -> s.value().owner().equals(owner) && s.value().list().equals(list))
        .sorted(Comparator.comparing(s -> s.value().identity().ref()))
        .toList();
  }
}
