package org.tuttihub.postgres.kept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/**
 * A collection of aggregates in PostgreSQL. A room says which table and children hold an aggregate
 * and how one is made from its rows; the rest is here.
 */
public abstract class PgKept<T> implements Kept<T> {
  protected final Session session;
  protected final View view;

  protected PgKept(Session session, View view) {
    this.session = session;
    this.view = view;
  }

  protected abstract Table<T> table();

  /** In the order in which they refer to each other. */
  protected List<Children<T, ?>> children() {
    return List.of();
  }

  protected abstract T made(Cells row, Kin kin);

  @Override
  public Optional<Stored<T>> find(Key key) {
    return switch (key) {
      case Key.ById(UUID id) -> first("where t.id = $1", id);
      case Key.ByRef(String ref) -> first("where t.ref = $1", ref);
      case Key.ByOther(String system, String value) -> byOther(system, value);
    };
  }

  /** By reference and id in one go; what is named otherwise, one by one. */
  @Override
  public Map<Key, Stored<T>> findEach(Collection<Key> keys) {
    List<String> refs = new ArrayList<>();
    List<UUID> ids = new ArrayList<>();
    for (Key key : keys) {
      switch (key) {
        case Key.ById(UUID id) -> ids.add(id);
        case Key.ByRef(String ref) -> refs.add(ref);
        case Key.ByOther _ -> {}
      }
    }
    Map<Key, Stored<T>> there = new HashMap<>();
    load(
            "where t.ref = any($1) or t.id = any($2)",
            refs.toArray(String[]::new),
            ids.toArray(UUID[]::new))
        .forEach(
            stored -> {
              Identity identity = identityOf(stored.value());
              there.put(new Key.ByRef(identity.ref()), stored);
              there.put(new Key.ById(identity.id()), stored);
            });
    Map<Key, Stored<T>> found = new LinkedHashMap<>();
    for (Key key : keys) {
      Optional.ofNullable(there.get(key))
          .or(() -> find(key))
          .ifPresent(stored -> found.put(key, stored));
    }
    return found;
  }

  protected Optional<Stored<T>> byOther(String system, String value) {
    return first(
        "where t.id = (select subject from {other_id}"
            + " where collection = $1 and system = $2 and value = $3)",
        noun().plural(),
        system,
        value);
  }

  @Override
  public void add(T value) {
    session.touches(noun().plural());
    session.send(table().insert(), table().values(List.of(new Stored<>(value, 1))));
    writeChildren(value);
  }

  /** Writes what hangs on one whose row is there. */
  protected void writeChildren(T value) {
    UUID id = identityOf(value).id();
    children().forEach(kind -> kind.write(session, id, value));
  }

  @Override
  public long replace(Stored<? extends T> changed) {
    replaceRows(List.of(changed));
    T value = changed.value();
    UUID id = identityOf(value).id();
    children().reversed().forEach(kind -> kind.removeOthers(session, id, value));
    children().forEach(kind -> kind.write(session, id, value));
    return changed.version() + 1;
  }

  /** Takes one away, with its children; for collections whose records may go. */
  public void remove(Stored<? extends T> stored) {
    session.touches(noun().plural());
    Identity identity = identityOf(stored.value());
    children().reversed().forEach(kind -> kind.removeAll(session, identity.id()));
    int gone = session.ask(table().delete(), identity.id(), stored.version()).rowCount();
    if (gone != 1) {
      throw new IllegalStateException(identity + " does not have the version that was read");
    }
  }

  /** Adds rows without children. */
  protected void insertRows(List<? extends T> values) {
    session.touches(noun().plural());
    List<Stored<? extends T>> first =
        values.stream().<Stored<? extends T>>map(v -> new Stored<>(v, 1)).toList();
    session.ask(table().insert(), table().values(first));
  }

  /** Replaces rows without their children. */
  protected void replaceRows(List<? extends Stored<? extends T>> changed) {
    session.touches(noun().plural());
    int found = session.ask(table().update(), table().values(changed)).rowCount();
    if (found != changed.size()) {
      Identity first = identityOf(changed.getFirst().value());
      throw new IllegalStateException(
          "Of %d to be replaced (%s) %d have the version that was read"
              .formatted(changed.size(), first, found));
    }
  }

  @Override
  public String nextRef() {
    return nextRefs(1).getFirst();
  }

  @Override
  public List<String> nextRefs(int count) {
    String prefix = noun().prefix();
    if (prefix.isEmpty()) {
      throw new UnsupportedOperationException(noun().plural() + " do not get references from here");
    }
    return References.next(session, prefix, count);
  }

  /** Those that a condition means; the table's alias is {@code t}. */
  protected List<Stored<T>> load(String condition, Object... values) {
    List<Cells> rows = session.all(row -> row, view.of(table().select() + condition), values);
    Map<Children<?, ?>, Map<UUID, List<Object>>> found = childrenOf(rows);
    return rows.stream()
        .map(row -> new Stored<>(made(row, new Kin(found, row.id("id"))), row.large("version")))
        .toList();
  }

  protected Optional<Stored<T>> first(String condition, Object... values) {
    return load(condition, values).stream().findFirst();
  }

  private Map<Children<?, ?>, Map<UUID, List<Object>>> childrenOf(List<Cells> rows) {
    Map<Children<?, ?>, Map<UUID, List<Object>>> found = new HashMap<>();
    if (rows.isEmpty()) {
      return found;
    }
    UUID[] ids = rows.stream().map(row -> row.id("id")).toArray(UUID[]::new);
    for (Children<T, ?> kind : children()) {
      Map<UUID, List<Object>> byParent = new HashMap<>();
      session
          .all(row -> row, view.of(kind.select()), (Object) ids)
          .forEach(
              row ->
                  byParent
                      .computeIfAbsent(row.id(kind.parent()), _ -> new ArrayList<>())
                      .add(kind.read().apply(row)));
      found.put(kind, byParent);
    }
    return found;
  }
}
