package org.tuttihub.application.messages;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.lists.Page;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.messages.Message;
import org.tuttihub.domain.values.Key;

/** Messages as they are read where no mail server is set: those that wait say so. */
record Waiting(MessageReads reads) {
  static final String NO_SERVER = "No mail server is set: it waits.";

  Listing<MessageRow> messages() {
    Listing<MessageRow> all = reads.messages();
    return new Listing<>() {
      @Override
      public Page<MessageRow> page(ListQuery query) {
        Page<MessageRow> page = all.page(query);
        return new Page<>(
            page.rows().stream().map(Waiting::row).toList(), page.next(), page.previous());
      }

      @Override
      public long count(ListQuery query) {
        return all.count(query);
      }

      @Override
      public void each(ListQuery query, Consumer<? super MessageRow> each) {
        all.each(query, row -> each.accept(row(row)));
      }
    };
  }

  Optional<Stored<MessageCard>> message(Key key, Optional<LocalDate> asAt) {
    return reads
        .message(key, asAt)
        .map(
            stored ->
                stored.value().state() == Message.State.QUEUED
                    ? stored.with(stored.value().troubled(NO_SERVER))
                    : stored);
  }

  private static MessageRow row(MessageRow row) {
    return row.state() == Message.State.QUEUED ? row.troubled(NO_SERVER) : row;
  }
}
