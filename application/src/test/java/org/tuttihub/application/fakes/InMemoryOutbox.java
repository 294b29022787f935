package org.tuttihub.application.fakes;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.tuttihub.application.fakes.Shelves.Place;
import org.tuttihub.application.fakes.Shelves.Row;
import org.tuttihub.application.messages.Messages;
import org.tuttihub.application.messages.Outbox;
import org.tuttihub.domain.messages.Message;
import org.tuttihub.domain.outcome.Outcome;

/** The queue of messages, in memory. */
public final class InMemoryOutbox implements Outbox {
  private final InMemoryHub hub;

  public InMemoryOutbox(InMemoryHub hub) {
    this.hub = hub;
  }

  private record Due(Message taken, Row row) {}

  @Override
  public Optional<Taken> take(Instant now, Duration lease) {
    AtomicReference<Optional<Taken>> taken = new AtomicReference<>(Optional.empty());
    hub.onRecord(shelves -> taken.set(take(shelves, now, lease)));
    return taken.get();
  }

  private static Optional<Taken> take(Shelves shelves, Instant now, Duration lease) {
    return shelves
        .rows(Messages.NOUN.plural())
        .flatMap(
            row ->
                ((Message) row.value()).claim(now, lease) instanceof Outcome.Done<Message>(var next)
                    ? Optional.of(new Due(next, row)).stream()
                    : Optional.<Due>empty().stream())
        .min(
            Comparator.comparing((Due due) -> due.taken().particulars().written())
                .thenComparing(due -> due.taken().identity().id()))
        .map(due -> put(shelves, due));
  }

  private static Taken put(Shelves shelves, Due due) {
    Message message = due.taken();
    long version = due.row().version() + 1;
    shelves.put(
        new Place(Messages.NOUN.plural(), message.identity().id()),
        Optional.of(new Row(message, message.identity().ref(), version, Optional.empty())));
    Optional<String> link =
        shelves
            .row(InMemoryPost.OfMessages.place(message.identity().id()))
            .map(row -> (String) row.value());
    return new Taken(message, version, link);
  }

  @Override
  public long waiting() {
    long[] count = {0};
    hub.onRecord(
        shelves ->
            count[0] =
                shelves
                    .rows(Messages.NOUN.plural())
                    .map(row -> ((Message) row.value()).state())
                    .filter(s -> s == Message.State.QUEUED || s == Message.State.SENDING)
                    .count());
    return count[0];
  }
}
