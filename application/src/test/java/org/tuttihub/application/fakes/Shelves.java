package org.tuttihub.application.fakes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.RepeatKey;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.Receipt;

/**
 * Everything that is kept. A unit of work changes a copy, which takes its place when it is done.
 */
final class Shelves {

  /** Where a row stands: on the shelf of a collection, under a key. */
  record Place(String shelf, Object key) {}

  /**
   * What stands there.
   *
   * @param ref what people call it
   * @param deed which wrote it; absent for what no deed wrote
   */
  record Row(Object value, String ref, long version, Optional<UUID> deed) {}

  /** A place that a deed wrote to, and what stood there before. */
  record Write(Place place, Optional<Row> before) {}

  /** A deed that was done. */
  record Entry(Acting acting, Receipt receipt) {}

  private final Map<String, Map<Object, Row>> rows = new HashMap<>();
  private final Map<UUID, List<Write>> writes = new HashMap<>();
  private final Map<UUID, Entry> history = new LinkedHashMap<>();
  private final Set<UUID> undone = new HashSet<>();
  private final Map<UUID, List<Verdict>> verdicts = new HashMap<>();

  Shelves copy() {
    Shelves copy = new Shelves();
    rows.forEach((shelf, all) -> copy.rows.put(shelf, new LinkedHashMap<>(all)));
    writes.forEach((deed, all) -> copy.writes.put(deed, new ArrayList<>(all)));
    copy.history.putAll(history);
    copy.undone.addAll(undone);
    verdicts.forEach((job, all) -> copy.verdicts.put(job, new ArrayList<>(all)));
    return copy;
  }

  Optional<Row> row(Place place) {
    return Optional.ofNullable(on(place.shelf()).get(place.key()));
  }

  /** The rows of a shelf in the order in which they came. */
  Stream<Row> rows(String shelf) {
    return on(shelf).values().stream();
  }

  Map<Place, Row> everything() {
    Map<Place, Row> all = new LinkedHashMap<>();
    rows.forEach((shelf, on) -> on.forEach((key, row) -> all.put(new Place(shelf, key), row)));
    return all;
  }

  /** Puts a row in its place, or takes away what stands there. */
  void put(Place place, Optional<Row> row) {
    row.ifPresentOrElse(
        r -> rows.computeIfAbsent(place.shelf(), _ -> new LinkedHashMap<>()).put(place.key(), r),
        () -> on(place.shelf()).remove(place.key()));
  }

  void remember(UUID deed, Write write) {
    writes.computeIfAbsent(deed, _ -> new ArrayList<>()).add(write);
  }

  List<Write> writesOf(UUID deed) {
    return List.copyOf(writes.getOrDefault(deed, List.of()));
  }

  void done(Acting acting, Receipt receipt) {
    Receipt kept =
        new Receipt(
            receipt.deed(),
            receipt.subject(),
            receipt.version(),
            receipt.said(),
            receipt.facts(),
            Optional.empty());
    history.put(acting.deed(), new Entry(acting, kept));
  }

  Optional<Entry> deed(UUID deed) {
    return Optional.ofNullable(history.get(deed));
  }

  Stream<Entry> history() {
    return history.values().stream();
  }

  /** What the same actor did with the same key before. */
  Optional<Entry> repeated(Acting acting) {
    return acting
        .repeat()
        .flatMap(
            repeat ->
                history()
                    .filter(e -> e.acting().actor().id().equals(acting.actor().id()))
                    .filter(e -> e.acting().repeat().map(RepeatKey::key).equals(key(repeat)))
                    .findFirst());
  }

  void undo(UUID deed) {
    undone.add(deed);
  }

  boolean isUndone(UUID deed) {
    return undone.contains(deed);
  }

  void found(UUID job, List<Verdict> more) {
    verdicts.computeIfAbsent(job, _ -> new ArrayList<>()).addAll(more);
  }

  int forgetRefused(UUID job) {
    int before = verdicts(job).size();
    verdicts
        .getOrDefault(job, new ArrayList<>())
        .removeIf(verdict -> verdict.finding() == Verdict.Finding.REFUSED);
    return before - verdicts(job).size();
  }

  List<Verdict> verdicts(UUID job) {
    return List.copyOf(verdicts.getOrDefault(job, List.of()));
  }

  private static Optional<String> key(RepeatKey repeat) {
    return Optional.of(repeat.key());
  }

  private Map<Object, Row> on(String shelf) {
    return rows.getOrDefault(shelf, new LinkedHashMap<>());
  }
}
