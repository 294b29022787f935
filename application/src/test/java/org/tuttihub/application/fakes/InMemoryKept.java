package org.tuttihub.application.fakes;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tuttihub.application.fakes.Shelves.Place;
import org.tuttihub.application.fakes.Shelves.Row;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.Subject;
import org.tuttihub.domain.values.Key;

/** A collection of aggregates in memory. */
abstract class InMemoryKept<T> implements Kept<T> {
  private final Unit unit;
  private final Class<T> type;

  InMemoryKept(Unit unit, Class<T> type) {
    this.unit = unit;
    this.type = type;
  }

  @Override
  public Optional<Stored<T>> find(Key key) {
    return switch (key) {
      case Key.ById(UUID id) -> unit.shelves().row(place(id)).map(this::stored);
      case Key.ByRef(String ref) -> first(value -> identityOf(value).ref().equals(ref));
      case Key.ByOther(String system, String value) -> byOther(system, value);
    };
  }

  Optional<Stored<T>> byOther(String system, String value) {
    return new InMemoryOtherIds(unit)
        .find(noun().plural(), system, value)
        .map(Subject::id)
        .flatMap(id -> find(new Key.ById(id)));
  }

  @Override
  public void add(T value) {
    Place place = place(identityOf(value).id());
    if (unit.shelves().row(place).isPresent()
        || find(new Key.ByRef(identityOf(value).ref())).isPresent()) {
      throw new IllegalStateException(identityOf(value) + " is there already");
    }
    write(place, value, 1);
  }

  @Override
  public long replace(Stored<? extends T> changed) {
    Place place = place(identityOf(changed.value()).id());
    long present =
        unit.shelves()
            .row(place)
            .map(Row::version)
            .orElseThrow(() -> new IllegalStateException(place + " is not there"));
    if (present != changed.version()) {
      throw new IllegalStateException(
          place + " has version " + present + ", not " + changed.version());
    }
    write(place, changed.value(), present + 1);
    return present + 1;
  }

  /** Takes one away; for collections whose records may go. */
  public void remove(Stored<? extends T> stored) {
    Place place = place(identityOf(stored.value()).id());
    long present = unit.shelves().row(place).map(Row::version).orElse(0L);
    if (present != stored.version()) {
      throw new IllegalStateException(
          place + " has version " + present + ", not " + stored.version());
    }
    unit.write(place, Optional.empty());
  }

  @Override
  public String nextRef() {
    if (noun().prefix().isEmpty()) {
      throw new UnsupportedOperationException(noun().plural() + " get no references from here");
    }
    return unit.references().next(noun().prefix());
  }

  Unit unit() {
    return unit;
  }

  Stream<Stored<T>> all() {
    return unit.shelves().rows(noun().plural()).map(this::stored);
  }

  Optional<Stored<T>> first(Predicate<T> condition) {
    return all().filter(stored -> condition.test(stored.value())).findFirst();
  }

  void write(Place place, T value, long version) {
    unit.write(place, Optional.of(new Row(value, identityOf(value).ref(), version, unit.deed())));
  }

  private Place place(UUID id) {
    return new Place(noun().plural(), id);
  }

  private Stored<T> stored(Row row) {
    return new Stored<>(type.cast(row.value()), row.version());
  }
}
