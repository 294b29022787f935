package org.tuttihub.postgres.kept;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Stored;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** A collection in PostgreSQL whose aggregates also come many at once. */
public abstract class PgKeptMany<T> extends PgKept<T> implements KeptMany<T> {
  private static final int BATCH = 1000;

  private final String nameColumn;

  /**
   * @param nameColumn the column with what files call them
   */
  protected PgKeptMany(Session session, View view, String nameColumn) {
    super(session, view);
    this.nameColumn = nameColumn;
  }

  /** What files call one that was found by that. */
  protected abstract String nameOf(T value);

  @Override
  public Map<String, Stored<T>> findAll(Collection<String> names) {
    session.takeTime();
    return load("where t." + nameColumn + " = any($1)", (Object) names.toArray(String[]::new))
        .stream()
        .collect(Collectors.toMap(stored -> nameOf(stored.value()), Function.identity()));
  }

  @Override
  public void addAll(List<T> values) {
    session.takeTime();
    batches(values).forEach(this::insertRows);
  }

  @Override
  public void replaceAll(List<Stored<T>> changed) {
    session.takeTime();
    batches(changed).forEach(this::replaceRows);
  }

  private static <E> List<List<E>> batches(List<E> all) {
    return IntStream.range(0, (all.size() + BATCH - 1) / BATCH)
        .mapToObj(i -> all.subList(i * BATCH, Math.min(all.size(), (i + 1) * BATCH)))
        .toList();
  }
}
