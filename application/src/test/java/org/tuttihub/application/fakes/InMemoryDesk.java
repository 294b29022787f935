package org.tuttihub.application.fakes;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.tuttihub.application.acting.RepeatKey;
import org.tuttihub.application.fakes.Shelves.Place;
import org.tuttihub.application.fakes.Shelves.Row;
import org.tuttihub.application.imports.ImportDesk;
import org.tuttihub.application.imports.ImportJob;
import org.tuttihub.application.imports.ImportJobs;

/** What imports write down while they run, in memory. */
public final class InMemoryDesk implements ImportDesk {
  private record Sent(String by, String key) {}

  private final InMemoryHub hub;
  private final Map<Sent, String> sent = new ConcurrentHashMap<>();
  private final Map<UUID, Long> rows = new ConcurrentHashMap<>();

  public InMemoryDesk(InMemoryHub hub) {
    this.hub = hub;
  }

  @Override
  public String open(ImportJob job, Optional<RepeatKey> repeat) {
    String ref = job.identity().ref();
    String first =
        repeat.map(key -> sent.putIfAbsent(new Sent(job.by(), key.key()), ref)).orElse(ref);
    if (first.equals(ref)) {
      hub.onRecord(shelves -> put(shelves, job, 1));
    }
    return first;
  }

  @Override
  public String nextRef() {
    return hub.references().next(ImportJobs.NOUN.prefix());
  }

  @Override
  public void progress(UUID job, long done, String step) {
    rows.put(job, done);
  }

  @Override
  public void failed(UUID job, String trouble) {
    hub.onRecord(
        shelves -> {
          Row row = shelves.row(place(job)).orElseThrow();
          put(shelves, ((ImportJob) row.value()).failed(trouble), row.version() + 1);
        });
  }

  /** How many rows a job had read when it last said so. */
  public long rowsOf(UUID job) {
    return rows.getOrDefault(job, 0L);
  }

  private static void put(Shelves shelves, ImportJob job, long version) {
    shelves.put(
        place(job.identity().id()),
        Optional.of(new Row(job, job.identity().ref(), version, Optional.empty())));
  }

  private static Place place(UUID job) {
    return new Place(ImportJobs.NOUN.plural(), job);
  }
}
