package org.tuttihub.postgres.messages;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.messages.MessageCard;
import org.tuttihub.application.messages.MessageReads;
import org.tuttihub.application.messages.MessageRow;
import org.tuttihub.application.messages.TemplateRow;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.messages.Message;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.access.PgLinks;
import org.tuttihub.postgres.lists.Lists;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** What people read of messages, in PostgreSQL. */
public final class PgMessageReads implements MessageReads {
  private static final String TEMPLATES =
      """
      select t.ref, t.code, t.subject, t.purpose, t.body,
        folded(concat_ws(' ', t.ref, t.code, t.subject, t.purpose)) as search
      from {template} t\
      """;

  private static final String MESSAGES =
      """
      select m.ref, m.state, m.subject, m.to_name, m.to_address,
        m.about_collection || ' ' || m.about_ref as about, m.template, m.written,
        coalesce(m.ended, m.lease, m.written) as changed, m.tries,
        m.doubtful as perhaps_twice, m.trouble,
        folded(concat_ws(' ', m.ref, m.subject, m.template, m.about_ref)) as search
      from {message} m\
      """;

  private final Lists lists;

  public PgMessageReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<TemplateRow> templates() {
    return lists.of(TemplateRow.class, TEMPLATES).reference("ref");
  }

  @Override
  public Optional<Stored<TemplateRow>> template(Key key, Optional<LocalDate> asAt) {
    return lists.line(templates(), key, asAt, PgTemplates::new);
  }

  @Override
  public Listing<MessageRow> messages() {
    return lists.of(MessageRow.class, MESSAGES).reference("ref");
  }

  @Override
  public Optional<Stored<MessageCard>> message(Key key, Optional<LocalDate> asAt) {
    return lists.look(
        asAt,
        (session, view) ->
            new PgMessages(session, view)
                .find(key)
                .map(stored -> stored.with(card(session, view, stored.value()))));
  }

  private static MessageCard card(Session session, View view, Message message) {
    Message.Particulars p = message.particulars();
    return new MessageCard(
        p.identity().ref(),
        message.state(),
        p.wording().subject(),
        Optional.of(p.to().name()),
        Optional.of(p.to().address().text()),
        p.about().map(About::toString),
        p.template(),
        Optional.of(p.wording().body()),
        p.link()
            .flatMap(id -> new PgLinks(session, view).find(new Key.ById(id)))
            .map(link -> link.value().identity().ref()),
        p.written(),
        changed(message),
        PgMessages.notBefore(message),
        message.tries().count(),
        message.tries().doubtful(),
        PgMessages.trouble(message));
  }

  private static java.time.Instant changed(Message message) {
    return PgMessages.ended(message).orElse(message.particulars().written());
  }
}
