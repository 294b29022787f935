package org.tuttihub.application.fakes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.fakes.Shelves.Place;
import org.tuttihub.application.fakes.Shelves.Row;
import org.tuttihub.application.history.OtherIds;
import org.tuttihub.application.records.Subject;

/** Other systems' ids in memory. */
record InMemoryOtherIds(Unit unit) implements OtherIds {
  static final String SHELF = "refs";

  /** What an id stands under. */
  record Tie(String collection, String system, String value) {}

  @Override
  public Optional<Subject> find(String collection, String system, String value) {
    return unit.shelves().row(place(collection, system, value)).map(row -> (Subject) row.value());
  }

  @Override
  public Map<String, Subject> all(String collection, String system) {
    Map<String, Subject> found = new LinkedHashMap<>();
    unit.shelves()
        .rows(SHELF)
        .filter(row -> row.ref().startsWith(system + ":"))
        .filter(row -> ((Subject) row.value()).collection().equals(collection))
        .forEach(row -> found.put(row.ref().substring(system.length() + 1), (Subject) row.value()));
    return found;
  }

  @Override
  public void tie(Subject subject, String system, String value) {
    Place place = place(subject.collection(), system, value);
    if (unit.shelves().row(place).isPresent()) {
      throw new IllegalStateException(place + " is tied already");
    }
    unit.write(place, Optional.of(new Row(subject, system + ":" + value, 1, unit.deed())));
  }

  @Override
  public void untie(String collection, String system, String value) {
    unit.write(place(collection, system, value), Optional.empty());
  }

  private static Place place(String collection, String system, String value) {
    return new Place(SHELF, new Tie(collection, system, value));
  }
}
